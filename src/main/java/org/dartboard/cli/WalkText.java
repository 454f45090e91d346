package org.dartboard.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Gap;
import org.dartboard.model.Persona;
import org.dartboard.story.GapText;
import org.dartboard.story.Story;
import org.dartboard.text.Phrase;

/** A walk in words: the story, the headline, what stands in the way. */
final class WalkText {

    private final Page page;
    private final Walked walked;

    private WalkText(Page page, Walked walked) {
        this.page = page;
        this.walked = walked;
    }

    /**
     * Writes the walks of several people, each made on a thread of its own, for trying out all remedies takes its time.
     *
     * @param all whether every gap is listed, not only the greatest causes
     */
    static void write(Page page, Scene scene, List<Persona> people, boolean all, Session session) {
        var pages = people.parallelStream()
                .map(p -> {
                    var own = session.console().page();
                    write(own, Walked.of(Scenes.walk(scene, p), session.messages()), all);
                    return own;
                })
                .toList();
        pages.forEach(page::add);
    }

    /**
     * Writes a walk.
     *
     * @param all whether every gap is listed, not only the greatest causes
     */
    static void write(Page page, Walked walked, boolean all) {
        var text = new WalkText(page, walked);
        page.heading(walked.voice().name());
        text.story();
        walked.headline(page.gap());
        text.causes(all);
    }

    private void story() {
        var story = Story.of(walked.findings());
        sentences(0, story.opening());
        for (var card : story.cards()) {
            page.gap().paragraph(2, 4, Page.strong(say(card.head())));
            sentences(4, card.sentences());
        }
        page.gap();
        sentences(0, story.communities());
        sentences(0, story.closing());
    }

    private String say(Phrase phrase) {
        return walked.voice().say(phrase);
    }

    private void sentences(int indent, List<Phrase> sentences) {
        if (!sentences.isEmpty()) {
            page.text(indent, sentences.stream().map(this::say).collect(Collectors.joining(" ")));
        }
    }

    private void causes(boolean all) {
        var causes = walked.causes();
        if (!causes.isEmpty()) {
            page.heading(say(Phrase.of("cli.walk.causes")));
            walked.causes(page, causes, all ? causes.size() : Walked.MOST_CAUSES);
        }
        if (all) {
            others();
        }
    }

    /** Every gap that is no cause: stated ones, what nobody has said yet, and what lies where she never got to. */
    private void others() {
        var known = walked.causes().stream().map(c -> c.gap().key()).collect(Collectors.toSet());
        var others = walked.findings().gaps().stream()
                .filter(g -> !known.contains(g.key()))
                .toList();
        list("cli.walk.all.stated", others.stream().filter(Gap::isStatedHere).toList());
        list(
                "cli.walk.all.open",
                others.stream().filter(g -> g.open() && !g.ahead()).toList());
        list("cli.walk.all.ahead", others.stream().filter(Gap::ahead).toList());
    }

    // texts: cli.walk.all.*
    private void list(String key, List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            page.heading(say(Phrase.of(key)));
            gaps.forEach(g -> page.keyed(2, "", 2, g.key().toString(), Page.plain(say(GapText.sentence(g)))));
        }
    }
}
