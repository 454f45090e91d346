package org.dartboard.cli;

import java.util.List;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code library}: what its second word may be. */
final class LibraryCommands {

    /** The first word. */
    static final String NAME = "library";

    private static final List<String> NAMES =
            List.of("list", "find", "add", "take", "remove", "restore", "export", "import");

    private LibraryCommands() {}

    /** The command of a second word, or null. */
    static @Nullable Command of(String name) {
        return switch (name) {
            case "list" -> new LibraryFindCommand(false);
            case "find" -> new LibraryFindCommand(true);
            case "add" -> new LibraryAddCommand();
            case "take" -> new LibraryTakeCommand();
            case "remove" -> new LibraryRemoveCommand(true);
            case "restore" -> new LibraryRemoveCommand(false);
            case "export" -> new LibraryExportCommand();
            case "import" -> new LibraryImportCommand();
            default -> null;
        };
    }

    static Failure unknown(String name) {
        var near = Suggest.near(name, NAMES, Phrase.of("cli.library.help"));
        return new Failure(Phrase.of("cli.library.unknown", "command", Safe.visible(name), "near", near));
    }

    /** Lists them. */
    static int help(Session session) {
        var page = session.console().page();
        var messages = session.messages();
        page.text(0, messages.text("cli.library.about")).gap();
        page.line(Page.plain("  dartboard library COMMAND …"));
        page.heading(messages.text("cli.help.commands"));
        for (var name : NAMES) {
            // texts: cli.library.*.about
            page.item(2, name, 12, Page.plain(messages.text("cli.library." + name + ".about")));
        }
        page.gap().text(0, messages.text("cli.library.more"));
        session.console().out().print(page);
        return Cli.DONE;
    }
}
