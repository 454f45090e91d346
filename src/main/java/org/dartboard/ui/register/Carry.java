package org.dartboard.ui.register;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** A card is carried by the mouse to another column; Esc leaves it where it was. */
final class Carry {

    /** How far the mouse has to go before that is no click any more. */
    private static final double SLIP = 6;

    private final Pane above;
    private final Function<MouseEvent, @Nullable BoardColumn> under;
    private final BiConsumer<ItemCard, BoardColumn> drop;
    private final Label ghost = new Label();
    private @Nullable ItemCard carried;
    private @Nullable BoardColumn over;
    private double fromX;
    private double fromY;
    private boolean given;

    /**
     * Nothing is carried yet.
     *
     * @param above where what is carried is shown
     * @param under the column under the mouse
     * @param drop told what was dropped where
     */
    Carry(Pane above, Function<MouseEvent, @Nullable BoardColumn> under, BiConsumer<ItemCard, BoardColumn> drop) {
        this.above = above;
        this.under = under;
        this.drop = drop;
        ghost.getStyleClass().addAll("register-card", "register-ghost", "db-strong");
        ghost.setWrapText(true);
        ghost.setManaged(false);
    }

    /** Lets a card be carried. */
    void of(ItemCard card) {
        card.setOnMousePressed(e -> {
            fromX = e.getSceneX();
            fromY = e.getSceneY();
            given = e.getButton() != MouseButton.PRIMARY;
            card.requestFocus();
            e.consume();
        });
        card.setOnMouseDragged(e -> {
            boolean far = Math.hypot(e.getSceneX() - fromX, e.getSceneY() - fromY) > SLIP;
            if (!given && (carried != null || far)) {
                carry(card, e);
            }
            e.consume();
        });
        card.setOnMouseReleased(e -> {
            var to = over;
            boolean dropped = carried != null && !given;
            end();
            if (dropped && to != null) {
                given = true;
                drop.accept(card, to);
            }
            e.consume();
        });
    }

    private void carry(ItemCard card, MouseEvent event) {
        if (carried == null) {
            carried = card;
            card.showLifted(true);
            ghost.setText(card.title());
            above.getChildren().add(ghost);
        }
        var at = above.sceneToLocal(event.getSceneX(), event.getSceneY());
        double width = Math.min(190, card.getWidth());
        ghost.resizeRelocate(at.getX() - width / 2, at.getY() - 14, width, ghost.prefHeight(width));
        var next = under.apply(event);
        if (over != null && !over.equals(next)) {
            over.showOver(false);
        }
        if (next != null) {
            next.showOver(next.state() != card.item().state());
        }
        over = next;
    }

    /** Whether something is being carried, or a moment ago was: what ends with that is no click. */
    boolean isCarrying() {
        return carried != null;
    }

    /** Whether the last press came to something else than a click. */
    boolean wasGiven() {
        return given;
    }

    /** Leaves it where it was. */
    void cancel() {
        given = true;
        end();
    }

    private void end() {
        if (carried != null) {
            carried.showLifted(false);
            given |= over == null || over.state() == carried.item().state();
        }
        if (over != null) {
            over.showOver(false);
        }
        carried = null;
        over = null;
        above.getChildren().remove(ghost);
    }
}
