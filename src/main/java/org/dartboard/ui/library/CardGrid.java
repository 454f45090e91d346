package org.dartboard.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Cards side by side in as many columns as there is room for; of ten thousand only those in sight are made. Arrows go from
 * card to card, with Shift they choose, Ctrl+A chooses all, Enter uses, Delete removes, F2 renames.
 */
final class CardGrid extends ListView<Integer> {

    /** What is to be done with what is chosen. */
    interface Acts {
        /** Other items are chosen. */
        void chosen(List<Entry> items);

        /** They are to be used. */
        void use();

        /** They are to be removed: into the bin or, if they are in it, for good. */
        void remove();

        /** The one is to be named. */
        void rename();
    }

    private static final double LEAST = 244;
    private static final double GAP = 8;

    private final Kit kit;
    private final CardPictures pictures;
    private final Acts acts;
    private final Choosing choosing = new Choosing();
    private final List<Row> rows = new ArrayList<>();
    private final CardDrag drag;
    private int columns = 1;

    CardGrid(Kit kit, CardPictures pictures, CardDrag drag, Acts acts) {
        this.kit = kit;
        this.pictures = pictures;
        this.drag = drag;
        this.acts = acts;
        setId("library-cards");
        getStyleClass().add("library-cards");
        setFixedCellSize(CardView.HEIGHT + GAP);
        setCellFactory(_ -> new Row());
        setMinSize(0, 0);
        widthProperty().subscribe(w -> fit(w.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        kit.onTheme(this, this::repaint);
        kit.scaleProperty()
                .when(sceneProperty().map(s -> s != null).orElse(false))
                .subscribe((_, _) -> repaint());
        tell();
    }

    private void repaint() {
        rows.forEach(r -> r.cards.forEach(CardView::paint));
    }

    private void fit(double width) {
        int fitting = Math.max(1, (int) ((width - 16 + GAP) / (LEAST + GAP)));
        if (fitting != columns) {
            columns = fitting;
            fill();
        }
    }

    /** Shows other items; what is still among them stays chosen. */
    void show(List<Entry> items) {
        choosing.show(items);
        fill();
        acts.chosen(choosing.chosen());
        tell();
    }

    private void fill() {
        int needed = (choosing.items().size() + columns - 1) / columns;
        if (getItems().size() != needed) {
            getItems().setAll(IntStream.range(0, needed).boxed().toList());
        }
        refresh();
    }

    @Override
    public void refresh() {
        rows.forEach(Row::show);
    }

    /** What is chosen. */
    List<Entry> chosen() {
        return choosing.chosen();
    }

    /** Chooses those, and shows them. */
    void choose(List<UUID> ids) {
        choosing.these(ids);
        changed(true);
    }

    private void changed(boolean reveal) {
        refresh();
        int lead = choosing.lead();
        if (reveal && lead >= 0) {
            reveal(lead / columns);
        }
        acts.chosen(choosing.chosen());
        tell();
    }

    /** Those who cannot see it hear which card the keyboard is at. */
    private void tell() {
        int lead = choosing.lead();
        var all = choosing.items();
        setAccessibleText(
                lead < 0
                        ? kit.text("shelf.cards")
                        : kit.say(Phrase.of(
                                "shelf.cards.at",
                                "kind",
                                CardView.kind(all.get(lead).kind()),
                                "name",
                                all.get(lead).label().name(),
                                "n",
                                choosing.chosen().size())));
    }

    private void reveal(int row) {
        boolean seen = rows.stream()
                .anyMatch(r -> !r.isEmpty()
                        && r.getIndex() == row
                        && r.getBoundsInParent().getMinY() >= 0
                        && r.localToScene(r.getLayoutBounds()).getMaxY()
                                <= localToScene(getLayoutBounds()).getMaxY());
        if (!seen) {
            boolean above = rows.stream().filter(r -> !r.isEmpty()).allMatch(r -> r.getIndex() > row)
                    || rows.stream()
                            .anyMatch(r -> r.getIndex() == row
                                    && r.localToScene(r.getLayoutBounds()).getMinY()
                                            < localToScene(getLayoutBounds()).getMinY());
            int fit = Math.max(1, (int) (getHeight() / getFixedCellSize()));
            scrollTo(above ? row : Math.max(0, row - fit + 1));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() || (key.isMetaDown() && !key.isShortcutDown())) {
            return;
        }
        if (act(key)) {
            key.consume();
        }
    }

    private boolean act(KeyEvent key) {
        int page = columns * Math.max(1, (int) (getHeight() / getFixedCellSize()) - 1);
        int last = choosing.items().size() - 1;
        int lead = choosing.lead();
        switch (key.getCode()) {
            case LEFT -> go(key, lead - 1);
            case RIGHT -> go(key, lead + 1);
            case UP -> go(key, lead - columns);
            case DOWN -> go(key, lead < 0 ? 0 : lead + columns > last ? last : lead + columns);
            case PAGE_UP -> go(key, Math.max(0, lead - page));
            case PAGE_DOWN -> go(key, Math.min(last, lead + page));
            case HOME -> go(key, 0);
            case END -> go(key, last);
            case SPACE -> {
                if (lead >= 0) {
                    choosing.toggle(lead);
                    changed(true);
                }
            }
            case A -> {
                if (!key.isShortcutDown() || key.isShiftDown()) {
                    return false;
                }
                choosing.all();
                changed(false);
            }
            case ENTER -> acts.use();
            case DELETE, BACK_SPACE -> acts.remove();
            case F2 -> acts.rename();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(KeyEvent key, int place) {
        if (choosing.items().isEmpty()) {
            return;
        }
        int to = choosing.lead() < 0 ? 0 : place;
        if (to < 0 || to >= choosing.items().size()) {
            return;
        }
        if (key.isShiftDown()) {
            choosing.upTo(to);
        } else {
            choosing.only(to);
        }
        changed(true);
    }

    private void pressed(CardView card, MouseEvent mouse) {
        var item = card.item();
        int place = item == null ? -1 : choosing.items().indexOf(item);
        if (place < 0) {
            return;
        }
        requestFocus();
        boolean plain = !mouse.isShortcutDown() && !mouse.isShiftDown();
        // What is carried together is not chosen apart by taking hold of it
        if (mouse.isShiftDown()) {
            choosing.upTo(place);
        } else if (mouse.isShortcutDown()) {
            choosing.toggle(place);
        } else if (!choosing.isChosen(item)) {
            choosing.only(place);
        }
        changed(false);
        if (plain && mouse.getButton() == MouseButton.PRIMARY) {
            drag.begin(choosing.chosen(), card, mouse);
        }
        mouse.consume();
    }

    private void clicked(CardView card, MouseEvent mouse) {
        var item = card.item();
        if (item == null || mouse.getButton() != MouseButton.PRIMARY || drag.wasCarried()) {
            return;
        }
        if (mouse.getClickCount() == 2) {
            acts.use();
        } else if (!mouse.isShortcutDown() && !mouse.isShiftDown()) {
            choosing.only(choosing.items().indexOf(item));
            changed(false);
        }
        mouse.consume();
    }

    private CardView card() {
        var card = new CardView(kit, pictures);
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setOnMousePressed(e -> pressed(card, e));
        card.setOnMouseDragged(drag::move);
        card.setOnMouseReleased(drag::end);
        card.setOnMouseClicked(e -> clicked(card, e));
        return card;
    }

    /** A row of cards. */
    private final class Row extends ListCell<Integer> {

        private final List<CardView> cards = new ArrayList<>();
        private final HBox box = new HBox(GAP);

        Row() {
            rows.add(this);
            getStyleClass().setAll("library-row");
            setPrefWidth(0);
            box.setFillHeight(true);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            show();
        }

        private void show() {
            var row = getItem();
            if (isEmpty() || row == null) {
                setGraphic(null);
                return;
            }
            while (cards.size() < columns) {
                cards.add(card());
            }
            while (cards.size() > columns) {
                cards.removeLast();
            }
            if (box.getChildren().size() != columns) {
                box.getChildren().setAll(List.<Node>copyOf(cards));
                cards.forEach(c -> c.setPrefWidth(LEAST));
            }
            var items = choosing.items();
            for (int i = 0; i < columns; i++) {
                int place = row * columns + i;
                var item = place < items.size() ? items.get(place) : null;
                var card = cards.get(i);
                card.show(item);
                card.mark(item != null && choosing.isChosen(item), item != null && choosing.isLead(item));
            }
            setGraphic(box);
        }
    }
}
