package org.dartboard.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dartboard.file.DartboardFile;
import org.dartboard.model.Environment;
import org.dartboard.sketch.Sketch;
import org.dartboard.text.Phrase;

/** {@code sketch}: an environment from lines of text. */
final class SketchCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.file("TEXT-FILE", "cli.sketch.file")
                .value("--out", "FILE", "cli.option.out")
                .flag("--force", "cli.option.force");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var name = arguments.file(0);
        var out = arguments.value("--out");
        var text = text(name, session);
        if (text.stripLeading().startsWith("{")) {
            throw new Failure(Phrase.of("cli.sketch.drawn", "file", Safe.visible(name)));
        }
        var sketch = Sketch.of(text, Environment.EMPTY);
        for (var problem : sketch.problems()) {
            var place = ":" + problem.line() + ":" + problem.column();
            session.complain(Session.located(name, place, session.messages().format(problem.text())));
        }
        var environment = sketch.edit().apply(Environment.EMPTY);
        session.save(environment, out == null ? Session.STANDARD : out, name, arguments.has("--force"));
        return sketch.problems().isEmpty() ? Cli.DONE : Cli.FOUND;
    }

    private static String text(String name, Session session) throws Failure {
        try {
            var bytes = bytes(name, session);
            if (bytes.length > DartboardFile.LARGEST) {
                throw new Failure(Phrase.of("cli.sketch.large", "file", Safe.visible(name)));
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Failure(Phrase.of("cli.sketch.encoding", "file", Safe.visible(name)));
        } catch (IOException | InvalidPathException e) {
            throw new Failure(Phrase.of("cli.sketch.read", "file", Safe.visible(name)));
        }
    }

    private static byte[] bytes(String name, Session session) throws IOException {
        if (name.equals(Session.STANDARD)) {
            return session.console().in().readNBytes(DartboardFile.LARGEST + 1);
        }
        try (var in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(DartboardFile.LARGEST + 1);
        }
    }
}
