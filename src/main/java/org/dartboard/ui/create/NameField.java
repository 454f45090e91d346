package org.dartboard.ui.create;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.dartboard.model.Element;
import org.dartboard.picture.Box;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The field over an element in which its name is typed: as large as the name is drawn, or as large as one can read. Enter
 * and a click elsewhere keep what was typed, Esc takes it back, Tab goes on.
 */
final class NameField extends TextField {

    private static final double FONT = 12.5;
    private static final double SMALLEST_FONT = 11;
    private static final double BEFORE = 6;
    private static final double NARROWEST = 120;
    private static final double LOWEST = 24;
    private static final double WIDEST = 420;

    /** Nearer than that a name stands beside its icon and can be read. */
    private static final double READABLE = .8;

    /** What is done with a name. */
    interface Naming {
        /** It is to be kept; it may be the one that was there. */
        void keep(String text);

        /** Another one is to be named. */
        void next(boolean back);
    }

    private final Sheet sheet;
    private final Text measure = new Text();
    private final Kit kit;
    private final FirstKey first = new FirstKey(this);
    private Box box = new Box(0, 0, 0, 0);
    private Box line = box;
    private @Nullable Naming naming;

    NameField(Kit kit, Sheet sheet) {
        this.kit = kit;
        this.sheet = sheet;
        setId("name-field");
        getStyleClass().add("name-field");
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        // What is typed here is for nobody else
        addEventHandler(KeyEvent.KEY_PRESSED, Topic::keep);
        focusedProperty().subscribe(has -> {
            if (!has) {
                end(true);
            }
        });
        textProperty().subscribe((_, _) -> place());
        sheet.seenProperty().subscribe(_ -> place());
    }

    /** Whether somebody is typing. */
    boolean isOpen() {
        return naming != null;
    }

    /**
     * Opens it.
     *
     * @param where the element is drawn
     * @param name where its name is
     */
    void open(Element element, Box where, Box name, String text, Naming then) {
        end(true);
        box = where;
        line = name;
        naming = then;
        first.opened();
        setText(text);
        setAccessibleText(kit.say(org.dartboard.text.Phrase.of("create.name.of", "kind", element.type())));
        sheet.layer().getChildren().add(this);
        place();
        requestFocus();
        selectAll();
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> end(true);
            case ESCAPE -> end(false);
            case TAB -> {
                var now = naming;
                end(true);
                if (now != null) {
                    now.next(event.isShiftDown());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void end(boolean keep) {
        var now = naming;
        naming = null;
        if (now != null) {
            // The keyboard leaves it before it goes, and finds it closed
            if (isFocused()) {
                sheet.focus();
            }
            sheet.layer().getChildren().remove(this);
            now.keep(keep ? getText() : "");
        }
    }

    private void place() {
        if (naming == null) {
            return;
        }
        double zoom = sheet.zoom();
        var seen = sheet.toView(box);
        var drawn = sheet.toView(line);
        boolean near = zoom >= READABLE;
        double font = Math.max(SMALLEST_FONT, FONT * zoom);
        double left = near ? drawn.x() - BEFORE * zoom : seen.centreX() - NARROWEST / 2;
        double right = near ? drawn.right() : seen.centreX() + NARROWEST / 2;
        double height = near ? Math.max(LOWEST, drawn.height()) : LOWEST;
        setStyle(String.format(
                Locale.ROOT, "-fx-font-size: %.1fpx; -fx-padding: 0 %.1f 0 %.1f;", font, 4.0, near ? 4 * zoom : 6.0));
        measure.setText(getText());
        measure.setFont(javafx.scene.text.Font.font("Inter SemiBold", font));
        double needed = measure.getLayoutBounds().getWidth() + (near ? 4 * zoom : 6) + 14;
        double width = Math.clamp(needed, right - left, Math.max(right - left, WIDEST));
        resizeRelocate(
                Math.rint(left),
                Math.rint((near ? drawn : seen).centreY() - height / 2),
                Math.ceil(width),
                Math.ceil(height));
    }
}
