package org.dartboard.ui.kit;

import java.io.IOException;
import javafx.scene.text.Font;
import org.dartboard.picture.Face;

/** The bundled font. */
public final class Fonts {

    private Fonts() {}

    /** Makes the bundled font known to JavaFX; once, before the first window. */
    public static void load() {
        for (var weight : Face.Weight.values()) {
            try (var in = Face.class.getResourceAsStream(weight.file())) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("no font " + weight.file());
                }
            } catch (IOException e) {
                throw new IllegalStateException(weight.file(), e);
            }
        }
    }

    /** A face. */
    public static Font of(Face face) {
        return Font.font(family(face.weight()), face.size());
    }

    private static String family(Face.Weight weight) {
        return switch (weight) {
            case REGULAR -> "Inter";
            case MEDIUM -> "Inter Medium";
            case SEMIBOLD -> "Inter SemiBold";
        };
    }
}
