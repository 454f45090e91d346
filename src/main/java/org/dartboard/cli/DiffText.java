package org.dartboard.cli;

import java.util.List;
import org.dartboard.compare.Difference;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.story.GapText;
import org.dartboard.story.ValueText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** A difference in words. */
final class DiffText {

    private final Difference difference;
    private final Messages messages;
    private final ValueText values;
    private final ChangesText changes;
    private final Page page;
    private final boolean all;

    /**
     * A difference to be told.
     *
     * @param all whether slight gaps are listed too
     */
    DiffText(Difference difference, Environment before, Environment after, Session session, boolean all) {
        this.difference = difference;
        this.all = all;
        messages = session.messages();
        page = session.console().page();
        values = new ValueText(after, messages);
        changes = new ChangesText(page, messages, before, after);
    }

    /** All of it, under the names of two files. */
    Page page(String first, String second) {
        if (difference.isNone()) {
            return page.text(0, say(Phrase.of("cli.diff.none", "first", first, "second", second)));
        }
        page.heading(say(Phrase.of("cli.diff.title", "first", first, "second", second)));
        return page();
    }

    /** All of it, on the page that it was begun on. */
    Page page() {
        changes.write(difference.changes());
        page.heading(messages.text("cli.diff.people"));
        difference.people().forEach(this::person);
        return page.gap()
                .text(
                        0,
                        say(Phrase.of(
                                "cli.diff.index",
                                "before",
                                Numbers.tenth(difference.before().index()),
                                "after",
                                Numbers.tenth(difference.after().index()))));
    }

    /** The page, to begin it with something else. */
    Page begun() {
        return page;
    }

    private String say(Phrase phrase) {
        return messages.format(phrase);
    }

    private void person(PersonaEffect effect) {
        var was = voice(effect.before());
        var is = voice(effect.after());
        page.gap();
        if (effect.isNone()) {
            page.text(2, is.say(Phrase.of("cli.diff.person.none")));
            return;
        }
        page.paragraph(2, 2, Page.strong(is.name()), Page.plain(": " + summary(effect)));
        gained("cli.diff.goals.gained", effect.goalsGained());
        gained("cli.diff.goals.lost", effect.goalsLost());
        gained("cli.diff.needs.gained", effect.needsGained());
        gained("cli.diff.needs.lost", effect.needsLost());
        gaps("cli.diff.closed", effect.closed(), was);
        gaps("cli.diff.opened", effect.opened(), is);
        if (all) {
            gaps("cli.diff.shifted", effect.shifted(), is);
        }
    }

    private Voice voice(Findings findings) {
        var walk = findings.walk();
        return Voice.of(walk.persona(), walk.scene().environment(), messages);
    }

    private String summary(PersonaEffect effect) {
        return say(Phrase.of(
                "cli.diff.person",
                "fitBefore",
                Numbers.tenth(effect.before().walk().measures().fit()),
                "fitAfter",
                Numbers.tenth(effect.after().walk().measures().fit()),
                "causesBefore",
                effect.causesBefore().size(),
                "causesAfter",
                effect.causesAfter().size()));
    }

    // texts: cli.diff.goals.*
    // texts: cli.diff.needs.*
    private void gained(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            var names = ids.stream()
                    .map(id -> say(Phrase.of("words.value.quoted", "text", values.named(id))))
                    .toList();
            page.text(4, say(Phrase.of(key, "names", names)));
        }
    }

    // texts: cli.diff.closed
    // texts: cli.diff.opened
    // texts: cli.diff.shifted
    private void gaps(String key, List<Gap> gaps, Voice voice) {
        var shown = gaps.stream()
                .filter(g -> all || (g.isStatedHere() && g.isSerious()))
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        page.text(4, say(Phrase.of(key, "n", gaps.size(), "slight", slight(gaps.size(), gaps.size() - shown.size()))));
        shown.forEach(g -> page.keyed(6, "", 6, g.key().toString(), Page.plain(voice.say(GapText.sentence(g)))));
    }

    private static Phrase slight(int all, int hidden) {
        if (hidden == 0) {
            return Phrase.of("cli.diff.slight.none");
        }
        return hidden == all ? Phrase.of("cli.diff.slight.all") : Phrase.of("cli.diff.slight", "n", hidden);
    }
}
