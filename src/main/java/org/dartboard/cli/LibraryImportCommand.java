package org.dartboard.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dartboard.library.Archive.Unread;
import org.dartboard.library.Import;
import org.dartboard.library.Import.Imported;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;

/** {@code library import}: takes in what was exported elsewhere. */
final class LibraryImportCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.file("FILE", "cli.library.import.file").flag("--json", "cli.library.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var file = arguments.file(0);
        return LibraryWork.run(session, library -> {
            var imported = imported(file, library, session);
            complain(imported.unread(), session);
            session.tell(
                    arguments,
                    json -> unread(
                            json.text("file", file)
                                    .whole("came", imported.came())
                                    .texts("there", imported.there()),
                            imported.unread(),
                            session),
                    page -> {
                        int n = imported.there().size();
                        page.text(
                                0, session.messages().format(Phrase.of("cli.library.imported", "n", imported.came())));
                        if (n > 0) {
                            page.text(0, session.messages().format(Phrase.of("cli.library.imported.there", "n", n)));
                        }
                    });
            return imported.unread().isEmpty() ? Cli.DONE : Cli.FOUND;
        });
    }

    private static Imported imported(String file, Library library, Session session) throws LibraryFailed, Failure {
        try {
            return file.equals(Session.STANDARD)
                    ? Import.of(session.console().in(), file, library, _ -> {})
                    : Import.of(Path.of(file), library, _ -> {});
        } catch (InvalidPathException e) {
            throw new Failure(Phrase.of("file.read.missing", "file", Safe.visible(file)));
        } catch (IOException e) {
            throw new Failure(Phrase.of("cli.input.failed"));
        }
    }

    /** Says to the standard error what could not be read. */
    static void complain(List<Unread> unread, Session session) {
        unread.forEach(u -> session.complain(
                Session.located(u.name(), "", session.messages().format(u.why()))));
    }

    /** The same as JSON. */
    static void unread(Json json, List<Unread> unread, Session session) {
        json.objects(
                "unread",
                unread,
                (j, u) ->
                        j.text("name", u.name()).text("why", session.messages().format(u.why())));
    }
}
