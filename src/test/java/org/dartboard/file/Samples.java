package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dartboard.text.Messages;

/** The method's environments, as text. */
final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/org/dartboard/method");
    private static final Messages MESSAGES = Messages.strict();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An environment and where it comes from. */
    record Sample(String name, String json) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Samples() {}

    static Stream<Sample> all() throws IOException {
        return Stream.concat(files().stream(), models().stream());
    }

    /** Those that are files of their own. */
    static List<Sample> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".dartboard"))
                    .sorted()
                    .map(f -> new Sample(f.getFileName().toString(), text(f)))
                    .toList();
        }
    }

    private static List<Sample> models() throws IOException {
        var models = new ArrayList<Sample>();
        for (var pair : MAPPER.readTree(FOLDER.resolve("fixtures.json").toFile())) {
            for (var side : List.of("gap", "clean")) {
                models.add(new Sample(
                        pair.get("code").asText() + " " + side,
                        pair.get(side).get("model").toPrettyString()));
            }
        }
        for (var pinned : MAPPER.readTree(FOLDER.resolve("cases.json").toFile())) {
            models.add(
                    new Sample(pinned.get("title").asText(), pinned.get("model").toPrettyString()));
        }
        return models;
    }

    /** What is read of a text that has no errors. */
    static ReadResult.Read read(DartboardFile file, String json) {
        return switch (file.read(json.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read -> read;
            case ReadResult.Refused refused -> fail(told(refused.problems()));
        };
    }

    /** Problems as people read them. */
    static String told(List<Problem> problems) {
        var lines = problems.stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.path() + ": " + MESSAGES.format(p.message()))
                .toList();
        return String.join("\n", lines);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
