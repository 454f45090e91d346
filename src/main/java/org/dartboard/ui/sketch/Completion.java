package org.dartboard.ui.sketch;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.sketch.Span;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Scaled;
import org.jspecify.annotations.Nullable;

/**
 * Offers names that exist while one is written. Tab takes the one that is offered first; Enter takes one that was gone to with
 * the arrows, so that it ends a line otherwise.
 */
final class Completion {

    private static final int MOST = 6;
    private static final double ROW = 26;

    private final TextArea area;
    private final Popup popup = new Popup();
    private final ListView<Element> list = new ListView<>();
    private @Nullable Span typed;
    private boolean gone;

    Completion(Kit kit, TextArea area) {
        this.area = area;
        list.setId("sketch-names");
        list.getStyleClass().add("sketch-names");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefWidth(230);
        list.setCellFactory(_ -> new Row());
        popup.getContent().add(new Scaled(list, kit.scaleProperty()));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    /** Whether something is offered. */
    boolean isOpen() {
        return popup.isShowing();
    }

    /** Offers nothing. */
    void close() {
        popup.hide();
        gone = false;
    }

    /** Offers what may be meant by the name that is being typed. */
    void offer(@Nullable Environment environment) {
        var span = typed();
        typed = span;
        var names = span == null ? null : span.names();
        if (span == null || names == null || environment == null) {
            close();
            return;
        }
        var begun = text(span).strip().toLowerCase(Locale.ROOT);
        var found = begun.isEmpty()
                ? List.<Element>of()
                : environment.elements().stream()
                        .filter(e -> e.type() == names)
                        .filter(e -> isMeant(e.name(), begun))
                        .limit(MOST)
                        .toList();
        if (found.isEmpty()) {
            close();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROW * found.size() + 10);
        gone = false;
        show();
    }

    private static boolean isMeant(String name, String begun) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(begun) && !lower.equals(begun);
    }

    private void show() {
        if (area.getSkin() instanceof TextAreaSkin skin && area.getScene() != null) {
            var caret = skin.getCaretBounds();
            var at = area.localToScreen(caret.getMinX(), caret.getMaxY());
            if (at != null && popup.isShowing()) {
                popup.setX(at.getX() - 12);
                popup.setY(at.getY() + 4);
            } else if (at != null) {
                popup.show(area, at.getX() - 12, at.getY() + 4);
            }
        }
    }

    /** The name that is being typed at the end of which the caret stands; null if it stands elsewhere. */
    private @Nullable Span typed() {
        int caret = area.getCaretPosition();
        if (caret != area.getAnchor()) {
            return null;
        }
        var before = area.getText(0, caret);
        var rest = area.getText(caret, area.getLength());
        boolean atEnd = rest.isBlank() || "\n>(),".indexOf(rest.charAt(0)) >= 0;
        int start = before.lastIndexOf('\n') + 1;
        var spans = Span.of(before.substring(start));
        if (!atEnd || spans.isEmpty()) {
            return null;
        }
        var last = spans.getLast();
        return new Span(start + last.from(), start + last.to(), last.names());
    }

    private String text(Span span) {
        return area.getText(span.from(), span.to());
    }

    /** Whether a key is for what is offered; then it is done. */
    boolean takes(KeyEvent event) {
        if (!isOpen()) {
            return false;
        }
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> go(1);
            case UP -> go(-1);
            case TAB -> accept();
            case ENTER -> {
                if (!gone || event.isShortcutDown()) {
                    close();
                    return false;
                }
                accept();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int by) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(gone || by < 0 ? Math.floorMod(now + by, size) : Math.min(1, size - 1));
        gone = true;
    }

    private void accept() {
        var element = list.getSelectionModel().getSelectedItem();
        var span = typed;
        close();
        if (element != null && span != null) {
            var text = text(span);
            int blanks = text.length() - text.stripLeading().length();
            area.replaceText(span.from() + blanks, span.to(), element.name());
        }
    }

    private final class Row extends ListCell<Element> {

        Row() {
            getStyleClass().add("sketch-offer");
            setOnMouseClicked(_ -> accept());
        }

        @Override
        protected void updateItem(@Nullable Element element, boolean empty) {
            super.updateItem(element, empty);
            if (element == null || empty) {
                setGraphic(null);
            } else {
                setGraphic(new Label(element.name(), Glyphs.of(Glyphs.of(element.type()))));
            }
        }
    }
}
