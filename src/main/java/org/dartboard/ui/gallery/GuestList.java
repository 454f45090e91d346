package org.dartboard.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.dartboard.gallery.Gallery;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** The cards of everybody, and a field that leaves those whom the words are about. Arrows in the field go from card to card. */
final class GuestList extends VBox {

    private static final double LEAST_CARD = 232;
    private static final double GAP = 8;

    private final TextField filter = new TextField();
    private final List<GuestCard> cards = new ArrayList<>();
    private final TilePane tiles = new TilePane(GAP, GAP);
    private final ScrollPane scroll = new ScrollPane(tiles);
    private final Label none;
    private final ReadOnlyObjectWrapper<@Nullable GuestCard> chosen = new ReadOnlyObjectWrapper<>();

    /**
     * All cards, none chosen yet.
     *
     * @param taken somebody is taken, by Enter or a double click
     */
    GuestList(Kit kit, Gallery gallery, Runnable taken) {
        super(10);
        filter.setId("gallery-filter");
        filter.getStyleClass().add("gallery-field");
        filter.setPromptText(kit.text("gallery.filter"));
        filter.setAccessibleText(kit.text("gallery.filter"));
        none = Words.wrapped(kit.text("gallery.none"), "db-muted");
        gallery.guests().forEach(guest -> cards.add(new GuestCard(kit, guest)));
        cards.add(new GuestCard(kit, null));
        for (var card : cards) {
            card.setMinWidth(0);
            card.setOnMousePressed(_ -> {
                choose(card);
                filter.requestFocus();
            });
            card.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                    taken.run();
                }
            });
        }
        tiles.setId("gallery-cards");
        tiles.setTileAlignment(javafx.geometry.Pos.TOP_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(filter, scroll);
        filter.textProperty().subscribe(this::show);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        filter.setOnAction(_ -> taken.run());
    }

    private void fit(double width) {
        int columns = Math.max(1, (int) ((width - 6 + GAP) / (LEAST_CARD + GAP)));
        double each = Math.floor((width - 6 - (columns - 1) * GAP) / columns);
        if (each > 0) {
            tiles.setPrefTileWidth(each);
            tiles.setPrefColumns(columns);
            tiles.setPrefTileHeight(
                    cards.stream().mapToDouble(c -> c.prefHeight(each)).max().orElse(0));
        }
    }

    private void show(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var left = cards.stream()
                .filter(c -> c.findable().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        tiles.getChildren().setAll(left);
        if (left.isEmpty()) {
            tiles.getChildren().setAll(List.of(none));
        } else if (!left.contains(chosen.get())) {
            choose(left.getFirst());
        }
        scroll.setVvalue(0);
    }

    private void steer(KeyEvent event) {
        boolean typing = !filter.getText().isEmpty();
        int by = switch (event.getCode()) {
            case UP -> -tiles.getPrefColumns();
            case DOWN -> tiles.getPrefColumns();
            case LEFT -> typing ? 0 : -1;
            case RIGHT -> typing ? 0 : 1;
            default -> 0;
        };
        var shown = shown();
        int next = shown.indexOf(chosen.get()) + by;
        if (by != 0) {
            event.consume();
            if (next >= 0 && next < shown.size()) {
                choose(shown.get(next));
            }
        }
    }

    private List<GuestCard> shown() {
        return tiles.getChildren().stream()
                .filter(GuestCard.class::isInstance)
                .map(GuestCard.class::cast)
                .toList();
    }

    private void choose(GuestCard card) {
        var before = chosen.get();
        if (before != null) {
            before.setChosen(false);
        }
        card.setChosen(true);
        filter.setAccessibleHelp(card.getAccessibleText());
        chosen.set(card);
        reveal(card);
    }

    private void reveal(GuestCard card) {
        double height = tiles.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double above = scroll.getVvalue() * height;
            double top = card.getBoundsInParent().getMinY();
            double bottom = card.getBoundsInParent().getMaxY()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(above, Math.min(bottom + GAP, top), top) / height);
        }
    }

    /** The card that is looked at. */
    ReadOnlyObjectProperty<@Nullable GuestCard> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** From the start: nothing typed, nobody added. */
    void begin() {
        cards.forEach(c -> c.setAdded(false));
        filter.clear();
        show("");
        choose(cards.getFirst());
        filter.requestFocus();
    }

    /** The next one can be looked for. */
    void next() {
        filter.requestFocus();
        filter.selectAll();
    }
}
