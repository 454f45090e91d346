package org.dartboard.cli;

import java.util.List;
import org.dartboard.gap.Gap;
import org.dartboard.play.Fork;
import org.dartboard.play.PlayText;
import org.dartboard.play.PlayedWalk;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Played walks in words. */
final class PlayedText {

    private final Page page;
    private final PlayedWalk walk;
    private final Voice voice;

    private PlayedText(Page page, PlayedWalk walk, Messages messages) {
        this.page = page;
        this.walk = walk;
        voice = Voice.of(walk.persona(), walk.walk().scene().environment(), messages);
    }

    /** Writes all of them. */
    static void write(Page page, List<PlayedWalk> plays, Messages messages) {
        if (plays.isEmpty()) {
            page.gap().text(0, messages.text("cli.played.none"));
        }
        plays.forEach(p -> new PlayedText(page, p, messages).write());
    }

    private void write() {
        page.heading(voice.say(Phrase.of("cli.played.title", "source", walk.source())));
        var decided = walk.forks().stream().filter(Fork::decided).toList();
        head("cli.played.decided");
        if (decided.isEmpty()) {
            line(Phrase.of("cli.played.nothing"));
        }
        var environment = walk.walk().scene().environment();
        decided.forEach(f -> line(PlayText.decision(f, environment)));
        head("play.differs");
        if (walk.contrast().isNone()) {
            line(Phrase.of("play.same"));
        }
        walk.contrast().sentences(environment).forEach(this::line);
        gaps("play.closed", walk.contrast().closed());
        gaps("play.opened", walk.contrast().opened());
        list(
                "play.ignored.head",
                walk.ignored().stream().map(i -> i.sentence(environment)).toList());
        list(
                "play.noted.head",
                walk.noted().stream().map(n -> n.sentence(environment)).toList());
        var played = walk.played();
        list(
                "play.wishes",
                played.wishes().stream().map(w -> PlayText.wish(w, environment)).toList());
        list(
                "play.feelings",
                played.feelings().stream()
                        .map(f -> PlayText.feeling(f, environment))
                        .toList());
        if (!walk.noted().isEmpty()
                || !played.wishes().isEmpty()
                || !played.feelings().isEmpty()) {
            page.gap().paragraph(2, 2, Page.dim(voice.say(Phrase.of("cli.played.reported"))));
        }
    }

    // texts: cli.played.decided
    // texts: play.differs
    // texts: play.closed
    // texts: play.opened
    // texts: play.ignored.head
    // texts: play.noted.head
    // texts: play.wishes
    // texts: play.feelings
    private void head(String key) {
        page.gap().paragraph(2, 2, Page.strong(voice.say(Phrase.of(key))));
    }

    private void line(Phrase phrase) {
        page.text(4, voice.say(phrase));
    }

    private void list(String key, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            head(key);
            phrases.forEach(this::line);
        }
    }

    private void gaps(String key, List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            head(key);
            var environment = walk.walk().scene().environment();
            gaps.forEach(g ->
                    page.keyed(4, "", 4, g.key().toString(), Page.plain(voice.say(GapText.named(g, environment)))));
        }
    }
}
