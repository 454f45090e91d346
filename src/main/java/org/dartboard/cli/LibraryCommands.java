package org.dartboard.cli;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.dartboard.text.Phrase;

/** {@code library}: what its second word may be. */
final class LibraryCommands {

    /** The first word. */
    static final String NAME = "library";

    private LibraryCommands() {}

    /** All of them, by their second words. */
    static SequencedMap<String, Command> all() {
        var all = new LinkedHashMap<String, Command>();
        all.put("list", new LibraryFindCommand(false));
        all.put("find", new LibraryFindCommand(true));
        all.put("add", new LibraryAddCommand());
        all.put("take", new LibraryTakeCommand());
        all.put("remove", new LibraryRemoveCommand(true));
        all.put("restore", new LibraryRemoveCommand(false));
        all.put("export", new LibraryExportCommand());
        all.put("import", new LibraryImportCommand());
        return all;
    }

    static Failure unknown(String name) {
        var near = Suggest.near(name, all().keySet(), Phrase.of("cli.library.help"));
        return new Failure(Phrase.of("cli.library.unknown", "command", Safe.visible(name), "near", near));
    }

    /** Lists them. */
    static int help(Session session) {
        var page = session.console().page();
        var messages = session.messages();
        page.text(0, messages.text("cli.library.about")).gap();
        page.line(Page.plain("  dartboard library COMMAND …"));
        page.heading(messages.text("cli.help.commands"));
        for (var name : all().keySet()) {
            // texts: cli.library.*.about
            page.item(2, name, 12, Page.plain(messages.text("cli.library." + name + ".about")));
        }
        page.gap().text(0, messages.text("cli.library.more"));
        session.console().out().print(page);
        return Cli.DONE;
    }
}
