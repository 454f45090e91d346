package org.dartboard.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;

/**
 * A sample as one sees it before it is open.
 *
 * @param about its first sentence
 * @param lesson what its lesson is called; blank if there is none
 * @param people by name
 * @param environment all of it
 */
record Sample(String name, String about, String lesson, List<String> people, Environment environment) {

    /** The longest first sentence that is shown whole. */
    private static final int LONGEST = 140;

    /** Reads one; empty if it cannot be read. */
    static Optional<Sample> read(Path file, DartboardFile files) {
        return switch (files.read(file)) {
            case ReadResult.Read(var environment, var _) ->
                Optional.of(of(environment, environment.name(), environment.description()));
            case ReadResult.Refused _ -> Optional.empty();
        };
    }

    /** An environment, as people told of it. */
    static Sample of(Environment environment, String name, String told) {
        var lesson = environment.lesson();
        return new Sample(
                name,
                first(told),
                lesson == null ? "" : lesson.title(),
                environment.personas().stream().map(Persona::name).toList(),
                environment);
    }

    /** Its map, drawn. */
    Drawing draw(Sizes sizes) {
        return Drawing.of(Scene.active(environment), Request.PLAIN, sizes);
    }

    /** The first sentence of a text, or as much of it as fits. */
    static String first(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        int end = line.indexOf(". ");
        var sentence = end < 0 ? line : line.substring(0, end + 1);
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space < 0 ? LONGEST : space) + "…";
    }
}
