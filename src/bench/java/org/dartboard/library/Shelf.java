package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;

/** A large library: people and environments whose words are those of the samples, mixed by chance. */
final class Shelf {

    private final Random random = new Random(2026);
    private final List<Environment> samples = new ArrayList<>();
    private final List<String> words;

    Shelf() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("samples"))) {
            for (var file : all.filter(f -> f.toString().endsWith(".dartboard"))
                    .sorted()
                    .toList()) {
                if (new DartboardFile().read(file) instanceof ReadResult.Read(var environment, var _)) {
                    samples.add(environment);
                }
            }
        }
        words = samples.stream()
                .flatMap(s -> Words.inside(s).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Some words, the first in the list far more often than the last, with new ones among them. */
    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int at = (int) (words.size() * Math.pow(random.nextDouble(), 3));
            text.append(words.get((at * 7919) % words.size()));
            if (random.nextInt(20) == 0) {
                text.append(Integer.toString(random.nextInt(36 * 36 * 36), 36));
            }
            text.append(' ');
        }
        return text.toString();
    }

    private Label label() {
        return new Label(
                text(2), text(6), "Folder " + random.nextInt(40), List.of("tag " + random.nextInt(30), text(1)));
    }

    /** Somebody with a story of 60 words. */
    Draft person() {
        var sample = samples.get(random.nextInt(samples.size()));
        var persona = sample.personas()
                .get(random.nextInt(sample.personas().size()))
                .with(Persona.NAME, text(2))
                .with(Persona.HEADLINE, text(8))
                .with(Persona.STORY, text(60));
        return Draft.of(label(), Content.Person.of(sample, persona));
    }

    /** A sample with another description. */
    Draft document() {
        var sample = samples.get(random.nextInt(samples.size()));
        return Draft.of(
                label(),
                new Content.Template(sample.with(Environment.NAME, text(3)).with(Environment.DESCRIPTION, text(300))));
    }
}
