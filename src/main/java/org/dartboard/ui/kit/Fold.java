package org.dartboard.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that opens: what is under it is made when it is opened for the first time. */
public final class Fold extends VBox {

    private final Line line;

    /**
     * A fold.
     *
     * @param id of the line, for tests and to keep the focus
     * @param head what the line shows; it may take several lines of text
     * @param words what it says to those who cannot see it
     * @param open whether it is open
     * @param body what is under it
     */
    public Fold(String id, Node head, String words, boolean open, Supplier<Node> body) {
        getStyleClass().add("db-fold");
        var sign = FontIcon.of(Feather.CHEVRON_RIGHT, 13);
        sign.getStyleClass().add("db-fold-sign");
        var row = new HBox(6, sign, head);
        row.getStyleClass().add("db-fold-row");
        HBox.setHgrow(head, Priority.ALWAYS);
        line = new Line(row);
        line.setId(id);
        line.setAccessibleText(words);
        getChildren().add(line);
        line.selectedProperty().subscribe(on -> {
            sign.setIconCode(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            if (on && getChildren().size() == 1) {
                getChildren().add(body.get());
            }
            if (getChildren().size() > 1) {
                getChildren().get(1).setVisible(on);
                getChildren().get(1).setManaged(on);
            }
        });
        line.setSelected(open);
    }

    /** Runs something whenever a person opens or closes it. */
    public Fold onToggled(Consumer<Boolean> told) {
        line.setOnAction(_ -> told.accept(line.isSelected()));
        return this;
    }

    /** As wide as there is room, and as high as its texts then are. */
    private static final class Line extends ToggleButton {

        private final HBox row;

        Line(HBox row) {
            this.row = row;
            setGraphic(row);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMaxWidth(Double.MAX_VALUE);
            setMinWidth(0);
            row.prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> getWidth()
                                    - getInsets().getLeft()
                                    - getInsets().getRight(),
                            widthProperty(),
                            insetsProperty()));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            var around = getInsets();
            double room = width < 0 ? -1 : width - around.getLeft() - around.getRight();
            return around.getTop() + row.prefHeight(room) + around.getBottom();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
