package org.dartboard.ui.needs;

import javafx.scene.input.KeyEvent;

/** What keys do on the board. */
final class NeedsKeys {

    private NeedsKeys() {}

    /** Arrows go about, with Shift they choose; digits answer, the space bar goes through the answers, Enter shows the place. */
    static void press(KeyEvent event, NeedsGrid grid) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean extending = event.isShiftDown();
        int all = grid.board().places().size();
        switch (event.getCode()) {
            case UP -> grid.move(-1, 0, extending);
            case DOWN -> grid.move(1, 0, extending);
            case LEFT -> grid.move(0, -1, extending);
            case RIGHT -> grid.move(0, 1, extending);
            case PAGE_UP -> grid.move(-grid.page(), 0, extending);
            case PAGE_DOWN -> grid.move(grid.page(), 0, extending);
            case HOME -> grid.move(0, -all, extending);
            case END -> grid.move(0, all, extending);
            case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> grid.set(0);
            case DIGIT1, NUMPAD1 -> grid.set(1);
            case DIGIT2, NUMPAD2 -> grid.set(2);
            case DIGIT3, NUMPAD3 -> grid.set(3);
            case SPACE -> grid.next();
            case ENTER -> grid.reveal();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
