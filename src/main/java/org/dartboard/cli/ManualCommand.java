package org.dartboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Place;
import org.dartboard.manual.Plain;
import org.dartboard.manual.Section;
import org.dartboard.text.Phrase;

/** {@code manual}: what F1 shows in the window, as text. */
final class ManualCommand implements Command {

    /** Where names of places begin in the contents. */
    private static final int INDENT = 2;

    @Override
    public void describe(Usage usage) {
        usage.words("TOPIC", "cli.manual.topic").value("--search", "WORDS", "cli.manual.search");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var manual = Manual.ofTheProgram();
        var page = session.console().page();
        var words = arguments.value("--search");
        var topic = String.join(" ", arguments.files());
        if (words != null) {
            search(page, session, manual, words);
        } else if (topic.isBlank()) {
            contents(page, manual);
        } else {
            var place = find(manual, topic)
                    .orElseThrow(() -> new Failure(Phrase.of(
                            "cli.manual.missing",
                            "topic",
                            Safe.visible(topic),
                            "among",
                            Suggest.near(topic, titles(manual), Phrase.of("cli.manual.among")))));
            read(page, place);
        }
        session.print(page);
        return Cli.DONE;
    }

    private static List<String> titles(Manual manual) {
        return manual.pages().stream()
                .flatMap(p -> p.sections().stream())
                .map(Section::title)
                .toList();
    }

    private static void contents(Page page, Manual manual) {
        for (var chapter : manual.pages()) {
            page.gap();
            for (var section : chapter.sections()) {
                int indent = section.level() > 2 ? INDENT : 0;
                if (section.level() <= 3) {
                    page.keyed(
                            indent,
                            "",
                            indent,
                            section.anchor(),
                            indent == 0 ? Page.strong(section.title()) : Page.plain(section.title()));
                }
            }
        }
    }

    /** A place by its name, by its title, or by how its title begins. */
    private static Optional<Place> find(Manual manual, String topic) {
        var asked = Plain.anchor(topic);
        return manual.find(asked)
                .or(() -> manual.places().stream()
                        .filter(p -> p.anchor().startsWith(asked)
                                || Plain.anchor(p.section().title()).startsWith(asked))
                        .findFirst());
    }

    /** A page, a part with its own parts, or a row of a table. */
    private static void read(Page page, Place place) {
        var section = place.section();
        if (!place.anchor().equals(section.anchor())) {
            page.heading(section.title());
            section.blocks().stream()
                    .filter(TableBlock.class::isInstance)
                    .map(TableBlock.class::cast)
                    .forEach(table -> ManualText.rows(
                            page, table, row -> Manual.anchorOf(row).equals(place.anchor())));
            return;
        }
        var sections = place.page().sections();
        int from = sections.indexOf(section);
        for (int i = from; i < sections.size(); i++) {
            if (i > from && sections.get(i).level() <= section.level()) {
                break;
            }
            page.heading(
                    i == from
                            ? sections.get(i).title().toUpperCase(Locale.ROOT)
                            : sections.get(i).title());
            ManualText.write(page, sections.get(i).blocks());
        }
    }

    private static void search(Page page, Session session, Manual manual, String words) {
        var hits = manual.search(words);
        if (hits.isEmpty()) {
            page.text(0, session.messages().text("cli.manual.none"));
        }
        for (var hit : hits) {
            var section = hit.place().section();
            var over = hit.place().page().title();
            var title = over.equals(section.title())
                    ? over
                    : session.messages().format(Phrase.of("cli.manual.in", "page", over, "section", section.title()));
            page.gap().keyed(0, "", 0, section.anchor(), Page.strong(title));
            if (!hit.excerpt().isEmpty()) {
                page.text(INDENT, hit.excerpt());
            }
        }
    }
}
