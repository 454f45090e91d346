package org.dartboard.edit;

import java.util.List;
import org.dartboard.model.Background;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The picture behind the map, such as a photo of a whiteboard that is traced. */
public final class Backgrounds {

    private Backgrounds() {}

    /** A picture, instead of the one that is there, at the origin and half seen through. */
    public static Edit choose(Environment environment, String file, double x, double y, double scale) {
        var fresh = new Background(file, x, y, Math.clamp(scale, 0.001, 1000), 0.5, false, Extras.NONE);
        return set(environment, fresh, Phrase.of("paper.name.picture"));
    }

    /** The same picture otherwise: elsewhere, larger, paler, locked. */
    public static Edit change(Environment environment, Background now) {
        return set(environment, now, Phrase.of("paper.name.picture.change"));
    }

    /** No picture any more; its file stays. */
    public static Edit remove(Environment environment) {
        return set(environment, null, Phrase.of("paper.name.picture.remove"));
    }

    private static Edit set(Environment environment, @Nullable Background background, Phrase title) {
        var old = environment.board();
        return new Several(
                title,
                List.of(new SetEnvironment<>(
                        Environment.BOARD, new Board(old.frames(), old.locked(), background, old.extras()))));
    }
}
