package org.dartboard.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dartboard.file.Salvaged;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code recover}: what can be read of a broken file, written elsewhere; the broken file is never touched. */
final class RecoverCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.file("FILE", "cli.recover.file")
                .value("--out", "FILE", "cli.recover.out")
                .flag("--force", "cli.option.force")
                .flag("--json", "cli.recover.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var name = arguments.file(0);
        var out = arguments.value("--out");
        if (out == null) {
            throw new Failure(Phrase.of("cli.recover.where"));
        }
        if (Session.isSame(out, name)) {
            throw new Failure(Phrase.of("cli.recover.same"));
        }
        var salvaged = salvaged(name, session);
        if (salvaged == null) {
            session.read(name); // says what is wrong with it
            throw new Failure(Phrase.of("cli.recover.nothing", "file", Safe.visible(name)));
        }
        session.save(salvaged.environment(), out, name, arguments.has("--force"));
        for (var left : salvaged.leftOut()) {
            session.complain(Session.located(
                    name, Session.place(left), session.messages().format(left.message())));
        }
        if (arguments.has("--json") && !out.equals(Session.STANDARD)) {
            session.json(json(name, out, salvaged, session));
        } else if (!out.equals(Session.STANDARD)) {
            session.print(session.console()
                    .page()
                    .text(0, session.messages().format(salvaged.kept()))
                    .text(0, session.messages().format(salvaged.lost())));
        }
        return salvaged.isWhole() ? Cli.DONE : Cli.FOUND;
    }

    private static String json(String name, String out, Salvaged salvaged, Session session) {
        return Json.line(j -> j.text("file", name)
                .text("out", out)
                .whole("elements", salvaged.environment().elements().size())
                .whole("links", salvaged.environment().links().size())
                .whole("people", salvaged.environment().personas().size())
                .objects(
                        "leftOut",
                        salvaged.leftOut(),
                        (o, left) -> o.text("message", session.messages().format(left.message()))
                                .whole("line", left.line())
                                .whole("column", left.column())));
    }

    private static @Nullable Salvaged salvaged(String name, Session session) throws Failure {
        if (!name.equals(Session.STANDARD)) {
            try {
                return session.files().salvage(Path.of(name));
            } catch (InvalidPathException e) {
                return null;
            }
        }
        throw new Failure(Phrase.of("cli.recover.standard"));
    }
}
