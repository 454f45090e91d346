package org.dartboard.ui;

import java.nio.file.Path;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.Salvaged;
import org.dartboard.file.SampleFiles;
import org.dartboard.file.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What comes of looking into a file.
 *
 * @param stamp what it held before it was read, so that what is written to it meanwhile is noticed later
 * @param sample whether it came with the program
 * @param salvaged what can be read of it if it cannot be opened; null if that is nothing
 */
record Looked(
        ReadResult result,
        @Nullable Stamp stamp,
        boolean sample,
        @Nullable Salvaged salvaged) {

    /** Looks; not on the window's thread. */
    static Looked into(Path file, DartboardFile files, SampleFiles samples) {
        var stamp = Stamp.of(file);
        var result = files.read(file);
        var salvaged = result instanceof ReadResult.Refused ? files.salvage(file) : null;
        return new Looked(result, stamp, samples.holds(file), salvaged);
    }
}
