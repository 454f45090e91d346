package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Feeling;
import org.dartboard.play.Fork;
import org.dartboard.play.PlayedWalk;
import org.dartboard.report.Report.Section;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;

/** What people chose, answered, felt and wished for while they played somebody, beside what was computed. */
final class Plays {

    private final Material material;
    private final List<PlayedWalk> plays;

    private Plays(Material material) {
        this.material = material;
        plays = PlayedWalk.all(material.scene()).stream()
                .filter(p -> material.walked(p.persona().id()).isPresent())
                .toList();
    }

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        if (!material.has(Part.PLAYED) || material.environment().played().isEmpty()) {
            return;
        }
        var told = new Plays(material);
        if (told.plays.isEmpty()) {
            return;
        }
        var parts = new ArrayList<Section>();
        for (int i = 0; i < told.plays.size(); i++) {
            parts.add(told.play("played-" + (i + 1), told.plays.get(i)));
        }
        sections.add(new Section(
                "played",
                material.text("report.played"),
                List.of(Block.quiet(material.text("report.played.about"))),
                parts));
        tables.add(told.choices());
        tables.add(told.wishes());
        tables.add(told.feelings());
        tables.add(told.noted());
    }

    private Voice voice(PlayedWalk play) {
        return Voice.of(play.persona(), material.environment(), material.messages());
    }

    private Section play(String id, PlayedWalk play) {
        var voice = voice(play);
        var environment = material.environment();
        var blocks = new ArrayList<Block>();
        var differs =
                play.contrast().sentences(environment).stream().map(voice::say).toList();
        blocks.add(Block.lead(differs.isEmpty() ? material.text("report.played.same") : String.join(" ", differs)));
        var chosen = play.forks().stream()
                .filter(Fork::decided)
                .map(f -> new Block.Pair(question(play, f), label(play, f)))
                .toList();
        if (!chosen.isEmpty()) {
            blocks.add(new Block.Pairs(chosen));
        }
        list(
                blocks,
                "report.played.noted",
                play.noted().stream()
                        .map(n -> voice.say(n.sentence(environment)))
                        .toList());
        list(
                blocks,
                "report.played.ignored",
                play.ignored().stream()
                        .map(n -> voice.say(n.sentence(environment)))
                        .toList());
        if (!play.played().wishes().isEmpty()) {
            blocks.add(new Block.Heading(material.text("report.played.wishes")));
            play.played()
                    .wishes()
                    .forEach(w -> blocks.add(new Block.Paragraph(
                            material.say(Phrase.of(
                                    "report.played.said", "text", w.text().strip(), "place", material.name(w.at()))),
                            Block.Tone.QUOTE)));
        }
        list(
                blocks,
                "report.played.feelings",
                play.played().feelings().stream().map(this::felt).toList());
        var title = material.say(Phrase.of("report.played.title", "name", voice.name(), "source", play.source()));
        return new Section(id, title, blocks);
    }

    // texts: report.played.*
    private void list(List<Block> blocks, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(material.text(key)));
            blocks.add(new Block.Items(lines));
        }
    }

    private String question(PlayedWalk play, Fork fork) {
        var question = voice(play).say(fork.question());
        var place = fork.place();
        return place == null
                ? question
                : material.say(
                        Phrase.of("report.played.asked", "place", material.name(place.id()), "question", question));
    }

    private String label(PlayedWalk play, Fork fork) {
        return voice(play).say(Phrase.of("report.is", "value", fork.taken().label()));
    }

    // texts: report.feeling.*
    private String felt(Feeling feeling) {
        var how = material.text("report.feeling." + (feeling.value() + 2));
        return feeling.text().isBlank()
                ? material.say(Phrase.of("report.felt", "place", material.name(feeling.at()), "how", how))
                : material.say(Phrase.of(
                        "report.felt.said",
                        "place",
                        material.name(feeling.at()),
                        "how",
                        how,
                        "text",
                        feeling.text().strip()));
    }

    private List<Cell> begun(PlayedWalk play) {
        return List.of(Cell.of(voice(play).name()), Cell.of(play.played().by()));
    }

    private static List<Cell> with(List<Cell> begun, Cell... more) {
        var cells = new ArrayList<>(begun);
        cells.addAll(List.of(more));
        return cells;
    }

    private Table choices() {
        var rows = new ArrayList<List<Cell>>();
        for (var play : plays) {
            play.forks().stream()
                    .filter(Fork::decided)
                    .forEach(f -> rows.add(with(begun(play), Cell.of(question(play, f)), Cell.of(label(play, f)))));
        }
        return Columns.table(material, "choices", rows, "person", "by", "asked", "chosen");
    }

    private Table wishes() {
        var rows = new ArrayList<List<Cell>>();
        for (var play : plays) {
            play.played()
                    .wishes()
                    .forEach(w -> rows.add(with(begun(play), Cell.of(material.name(w.at())), Cell.of(w.text()))));
        }
        return Columns.table(material, "wishes", rows, "person", "by", "where", "wish");
    }

    private Table feelings() {
        var rows = new ArrayList<List<Cell>>();
        for (var play : plays) {
            play.played()
                    .feelings()
                    .forEach(f -> rows.add(with(
                            begun(play), Cell.of(material.name(f.at())), Cell.count(f.value()), Cell.of(f.text()))));
        }
        return Columns.table(material, "feelings", rows, "person", "by", "where", "feeling", "said");
    }

    private Table noted() {
        var rows = new ArrayList<List<Cell>>();
        for (var play : plays) {
            for (var noted : play.noted()) {
                rows.add(with(begun(play), Cell.of(voice(play).say(noted.sentence(material.environment())))));
            }
        }
        return Columns.table(material, "noted", rows, "person", "by", "noted");
    }
}
