package org.dartboard.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SaveFailed;
import org.dartboard.file.Stamp;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What comes of writing to a file. */
sealed interface Written {

    /** It is saved; the file holds that now. */
    record Saved(Stamp stamp) implements Written {}

    /** Somebody else has written to the file, which is as they left it. */
    record Changed() implements Written {}

    /** It is not saved, and the file is as it was. */
    record Failed(Phrase advice) implements Written {}

    /**
     * Writes to a file; not on the window's thread.
     *
     * @param known what the file is expected to hold; null: whatever it holds is replaced
     */
    static Written write(
            Environment environment, Path file, @Nullable Stamp known, DartboardFile files, Keeping keeping) {
        if (known != null && !known.isStill(file)) {
            return new Changed();
        }
        try {
            keeping.saving(environment);
            var bytes = files.write(environment).getBytes(StandardCharsets.UTF_8);
            files.save(bytes, file);
            return new Saved(Stamp.of(file, bytes));
        } catch (SaveFailed e) {
            return new Failed(e.advice());
        }
    }
}
