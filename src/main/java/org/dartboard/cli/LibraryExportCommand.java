package org.dartboard.cli;

import org.dartboard.library.Archive;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;

/** {@code library export}: the library, or a part of it, in one file to give away. */
final class LibraryExportCommand implements Command {

    @Override
    public void describe(Usage usage) {
        LibraryWork.narrowing(usage.file("FILE", "cli.library.export.file"))
                .flag("--force", "cli.library.export.force")
                .flag("--json", "cli.library.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var query = LibraryWork.query(arguments);
        var file = arguments.file(0);
        return LibraryWork.run(session, library -> {
            var ids = library.find(query).entries().stream().map(Entry::id).toList();
            var exported = new Archive(library).export(ids, _ -> {});
            session.write(exported.bytes(), file, Session.STANDARD, arguments.has("--force"));
            LibraryImportCommand.complain(exported.unread(), session);
            if (!file.equals(Session.STANDARD)) {
                var done = Phrase.of("cli.library.exported", "n", exported.items(), "file", file);
                session.tell(
                        arguments,
                        json -> LibraryImportCommand.unread(
                                json.text("file", file).whole("items", exported.items()), exported.unread(), session),
                        page -> page.text(0, session.messages().format(done)));
            }
            return exported.unread().isEmpty() ? Cli.DONE : Cli.FOUND;
        });
    }
}
