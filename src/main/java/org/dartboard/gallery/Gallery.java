package org.dartboard.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;

/**
 * The people that come with the program.
 *
 * @param home the environment that they stand in, with the kinds of channels they know and the words of their tags
 * @param guests in the order in which they are offered
 */
public record Gallery(Environment home, List<Guest> guests) {

    private static final String PEOPLE = "people.dartboard";

    /** Keeps its own copy. */
    public Gallery {
        guests = List.copyOf(guests);
    }

    /** Reads it. */
    public static Gallery ofTheProgram() {
        try (var in = Gallery.class.getResourceAsStream(PEOPLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + PEOPLE);
            }
            return switch (new DartboardFile().read(in)) {
                case ReadResult.Read read -> of(read.environment());
                case ReadResult.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(PEOPLE, e);
        }
    }

    private static Gallery of(Environment home) {
        return new Gallery(home, home.personas().stream().map(Guest::of).toList());
    }
}
