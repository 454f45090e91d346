package org.dartboard.doctor;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Which scripts the computer's own fonts have. Asked through the fonts of the JDK, which need no window and find the same ones as
 * the window does.
 */
final class Scripts {

    private Scripts() {}

    /** Whether fonts can be asked at all: a system without its font library cannot. */
    static boolean areKnown() {
        try {
            return new Font(Font.DIALOG, Font.PLAIN, 12).canDisplay('A');
        } catch (RuntimeException | LinkageError | InternalError e) {
            LoggerFactory.getLogger(Scripts.class).warn("fonts of the system", e);
            return false;
        }
    }

    /** The scripts that no font has; all of them if fonts cannot be asked. */
    static List<Script> lacking() {
        if (!areKnown()) {
            return List.of(Script.values());
        }
        var font = new Font(Font.DIALOG, Font.PLAIN, 12);
        return Stream.of(Script.values())
                .filter(script -> !font.canDisplay(script.sample()))
                .toList();
    }
}
