package org.dartboard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** {@code format}: the canonical form of a file, to the standard output unless it is said where else. */
final class FormatCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.files("cli.format.files")
                .value("--out", "FILE", "cli.option.out")
                .flag("--force", "cli.option.force")
                .flag("--in-place", "cli.format.inPlace")
                .flag("--check", "cli.format.check");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var out = arguments.value("--out");
        boolean inPlace = arguments.has("--in-place");
        boolean check = arguments.has("--check");
        if ((out == null ? 0 : 1) + (inPlace ? 1 : 0) + (check ? 1 : 0) > 1) {
            throw new Failure(Phrase.of("cli.format.one"));
        }
        if (arguments.files().size() > 1 && !inPlace && !check) {
            throw new Failure(Phrase.of("cli.format.several"));
        }
        if ((inPlace || check) && arguments.files().contains(Session.STANDARD)) {
            throw new Failure(Phrase.of("cli.format.standard"));
        }
        return session.forEach(arguments.files(), (name, environment) -> {
            if (check) {
                return check(name, environment, session);
            }
            var to = inPlace ? name : out == null ? Session.STANDARD : out;
            if (!inPlace || !isCanonical(name, environment, session)) {
                session.save(environment, to, name, arguments.has("--force"));
            }
            return Cli.DONE;
        });
    }

    private static int check(String name, Environment environment, Session session) {
        if (isCanonical(name, environment, session)) {
            return Cli.DONE;
        }
        session.print(session.console()
                .page()
                .line(Page.plain(session.messages().format(Phrase.of("cli.format.differs", "file", name)))));
        return Cli.FOUND;
    }

    private static boolean isCanonical(String name, Environment environment, Session session) {
        try {
            return Arrays.equals(
                    Files.readAllBytes(Path.of(name)),
                    session.files().write(environment).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
