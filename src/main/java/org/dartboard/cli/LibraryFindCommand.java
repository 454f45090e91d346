package org.dartboard.cli;

import java.util.ArrayList;
import org.dartboard.library.Entry;
import org.dartboard.library.Found;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code library list} and {@code library find}: what is kept. */
final class LibraryFindCommand implements Command {

    private static final String MOST = "50";

    private final boolean byWords;

    LibraryFindCommand(boolean byWords) {
        this.byWords = byWords;
    }

    @Override
    public void describe(Usage usage) {
        if (byWords) {
            usage.many("WORD", "cli.library.words").value("--most", "N", "cli.library.most");
        } else {
            usage.flag("--bin", "cli.library.bin");
        }
        LibraryWork.narrowing(usage).flag("--json", "cli.library.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var query = LibraryWork.query(arguments);
        int most = most(arguments.value("--most"));
        return LibraryWork.run(session, library -> {
            Found found;
            if (byWords) {
                found = library.find(
                        query.text(String.join(" ", arguments.files())).atMost(most));
            } else if (arguments.has("--bin")) {
                var bin = library.bin();
                found = new Found(bin, bin.size());
            } else {
                found = library.find(query);
            }
            session.tell(
                    arguments,
                    json -> json.objects("items", found.entries(), LibraryWork::json)
                            .whole("all", found.all()),
                    page -> write(page, found, session));
            return Cli.DONE;
        });
    }

    private static int most(@Nullable String typed) throws Failure {
        var text = typed == null ? MOST : typed;
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new Failure(Phrase.of("cli.library.most.wrong", "number", Safe.visible(text)));
        }
        return Integer.parseInt(text);
    }

    private static void write(Page page, Found found, Session session) {
        var messages = session.messages();
        for (var entry : found.entries()) {
            page.paragraph(0, 4, Page.strong(name(entry, messages)), Page.plain("  " + about(entry, messages)));
            if (!entry.label().note().isEmpty()) {
                page.paragraph(4, 4, Page.dim(entry.label().note()));
            }
        }
        int more = found.all() - found.entries().size();
        if (found.all() == 0) {
            page.text(0, messages.text("cli.library.empty"));
        } else if (more > 0) {
            page.gap().text(0, messages.format(Phrase.of("cli.library.found.more", "n", more)));
        }
    }

    private static String name(Entry entry, Messages messages) {
        return entry.label().name().isEmpty()
                ? messages.text("cli.unnamed")
                : entry.label().name();
    }

    private static String about(Entry entry, Messages messages) {
        var parts = new ArrayList<String>();
        parts.add(messages.format(Phrase.of("cli.library.entry", "kind", entry.kind())));
        if (!entry.label().folder().isEmpty()) {
            parts.add(entry.label().folder());
        }
        entry.label().tags().forEach(t -> parts.add("#" + t));
        return String.join(" · ", parts);
    }
}
