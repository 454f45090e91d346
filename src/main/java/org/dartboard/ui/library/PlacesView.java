package org.dartboard.ui.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.library.Counted;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The places of the library: everything, folders within folders, tags, the bin. */
final class PlacesView extends TreeView<Place> {

    /** What is to be done with a place. */
    interface Acts {
        /** It is looked at. */
        void choose(Place place);

        /**
         * A folder or tag is to be another one.
         *
         * @param joins whether that is there already
         */
        void rename(Place place, Place to, boolean joins);

        /** A folder or tag is to go; what is there stays. */
        void remove(Place place);
    }

    private static final double ROW = 26;
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Kit kit;
    private final Acts acts;
    private final TextField naming = new TextField();
    private final Set<PlaceCell> cells = new HashSet<>();
    private final Set<Place> folded = new HashSet<>();
    private Map<Place, Integer> counts = Map.of();
    private Place at = new Place.Everywhere();
    private @Nullable Place named;
    private @Nullable ContextMenu menu;
    private boolean filling;

    PlacesView(Kit kit, Acts acts) {
        this.kit = kit;
        this.acts = acts;
        setId("library-places");
        getStyleClass().add("library-places");
        setAccessibleText(kit.text("shelf.places"));
        setShowRoot(false);
        setFixedCellSize(ROW);
        setMinSize(0, 0);
        setCellFactory(_ -> new PlaceCell());
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!filling && item != null) {
                choose(item.getValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        naming.setId("library-place-name");
        naming.setAccessibleText(kit.text("shelf.form.name"));
        naming.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rename(true);
            }
        });
    }

    private void pressed(KeyEvent key) {
        var here = at;
        boolean plain = !key.isAltDown() && !key.isShortcutDown();
        if (named != null) {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                rename(key.getCode() == KeyCode.ENTER);
                requestFocus();
                key.consume();
            }
        } else if (plain && isOurs(here)) {
            switch (key.getCode()) {
                case F2 -> {
                    begin(here);
                    key.consume();
                }
                case DELETE, BACK_SPACE -> {
                    acts.remove(here);
                    key.consume();
                }
                default -> {}
            }
        }
    }

    /** Whether people made it: then they can name it, and let it go. */
    private static boolean isOurs(Place place) {
        return place instanceof Place.Folder || place instanceof Place.Tagged;
    }

    private void showAgain() {
        cells.forEach(PlaceCell::showAgain);
    }

    /** Its name is to be typed. */
    private void begin(Place place) {
        named = place;
        showAgain();
        naming.setText(place.name());
        naming.requestFocus();
        naming.selectAll();
    }

    /** Its name was typed, or not. */
    private void rename(boolean meant) {
        var place = named;
        named = null;
        showAgain();
        var next = place == null || !meant ? null : place.named(naming.getText());
        if (place != null && next != null && !next.equals(place)) {
            acts.rename(place, next, counts.containsKey(next));
        }
    }

    private void offer(Place place, Node beside, double x, double y) {
        var other = new ContextMenu();
        other.setId("library-place-menu");
        other.getItems()
                .addAll(
                        item("rename", kit.text("shelf.place.rename"), KeyCode.F2, () -> begin(place)),
                        item(
                                "remove",
                                kit.text(place instanceof Place.Tagged ? "shelf.tag.remove" : "shelf.folder.remove"),
                                KeyCode.DELETE,
                                () -> acts.remove(place)));
        if (menu != null) {
            menu.hide();
        }
        menu = other;
        other.show(beside, x, y);
    }

    private static MenuItem item(String id, String words, KeyCode key, Runnable run) {
        var item = new MenuItem(words);
        item.setId("library-place-" + id);
        item.setAccelerator(new KeyCodeCombination(key));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void choose(Place place) {
        if (!(place instanceof Place.Head) && !place.equals(at)) {
            at = place;
            acts.choose(place);
        }
    }

    /** Where one looks. */
    Place at() {
        return at;
    }

    /** Looks there from now on; nobody is told. */
    void go(Place place) {
        at = place;
        select();
    }

    /**
     * Shows these places, each with how much is there.
     *
     * @param all how much there is in all
     */
    void show(int all, List<Counted> folders, List<Counted> tags, int binned) {
        var next = new HashMap<Place, Integer>();
        next.put(new Place.Everywhere(), all);
        folders.forEach(f -> next.put(new Place.Folder(f.name()), f.items()));
        tags.forEach(t -> next.put(new Place.Tagged(t.name()), t.items()));
        next.put(new Place.Bin(), binned);
        if (next.keySet().equals(counts.keySet())) {
            counts = next;
            showAgain();
            return;
        }
        counts = next;
        filling = true;
        var root = new TreeItem<Place>();
        root.getChildren().add(new TreeItem<>(new Place.Everywhere()));
        var items = new HashMap<String, TreeItem<Place>>();
        for (var folder : folders) {
            var path = folder.name();
            int cut = path.lastIndexOf('/');
            var parent = cut < 0 ? root : Objects.requireNonNullElse(items.get(path.substring(0, cut)), root);
            var place = new Place.Folder(path);
            var item = new TreeItem<Place>(place);
            item.setExpanded(!folded.contains(place));
            item.expandedProperty().subscribe(open -> {
                if (open) {
                    folded.remove(place);
                } else {
                    folded.add(place);
                }
            });
            items.put(path, item);
            parent.getChildren().add(item);
        }
        if (!tags.isEmpty()) {
            root.getChildren()
                    .add(new TreeItem<>(
                            new Place.Head(kit.text("shelf.places.tags").toUpperCase(Locale.ROOT))));
            tags.forEach(t -> root.getChildren().add(new TreeItem<>(new Place.Tagged(t.name()))));
        }
        root.getChildren().add(new TreeItem<>(new Place.Head("")));
        root.getChildren().add(new TreeItem<>(new Place.Bin()));
        setRoot(root);
        if (!counts.containsKey(at)) {
            at = new Place.Everywhere();
        }
        filling = false;
        select();
    }

    private void select() {
        filling = true;
        for (int i = 0; i < getExpandedItemCount(); i++) {
            if (at.equals(getTreeItem(i).getValue())) {
                getSelectionModel().select(i);
                bring(i);
            }
        }
        filling = false;
    }

    private void bring(int row) {
        boolean seen = cells.stream()
                .anyMatch(cell -> !cell.isEmpty()
                        && cell.isVisible()
                        && cell.getIndex() == row
                        && localToScene(getLayoutBounds()).contains(cell.localToScene(cell.getLayoutBounds())));
        if (!seen) {
            scrollTo(row);
        }
    }

    /** The folder there in the scene, which is marked; null if there is none. Everywhere stands for no folder. */
    @Nullable
    Place folderAt(Point2D scene) {
        @Nullable Place found = null;
        for (var cell : cells) {
            var place = cell.isEmpty() ? null : cell.getItem();
            boolean over = (place instanceof Place.Folder || place instanceof Place.Everywhere)
                    && cell.isVisible()
                    && cell.localToScene(cell.getLayoutBounds()).contains(scene)
                    && localToScene(getLayoutBounds()).contains(scene);
            cell.pseudoClassStateChanged(OVER, over);
            found = over ? place : found;
        }
        return found;
    }

    /** A place with an icon, and how much is there. */
    private final class PlaceCell extends TreeCell<Place> {

        private final Label name = new Label();
        private final Label count = new Label();
        private final Button more = new Button(null, Glyphs.of(Feather.MORE_HORIZONTAL));
        private final HBox box = new HBox(6, name, count, more);

        PlaceCell() {
            cells.add(this);
            getStyleClass().add("library-place");
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.getStyleClass().add("library-count");
            count.setMinWidth(USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            more.getStyleClass().setAll("button", "library-more");
            more.setFocusTraversable(false);
            more.setOnAction(_ -> {
                var under = more.localToScreen(more.getLayoutBounds());
                offer(getItem(), more, under.getMinX(), under.getMaxY() + 2);
            });
            setOnContextMenuRequested(event -> {
                if (getItem() != null && isOurs(getItem())) {
                    var row = localToScreen(getLayoutBounds());
                    boolean keys = event.isKeyboardTrigger();
                    offer(
                            getItem(),
                            this,
                            keys ? row.getMinX() + 40 : event.getScreenX(),
                            keys ? row.getMaxY() : event.getScreenY());
                    event.consume();
                }
            });
            setPrefWidth(0);
        }

        private void showAgain() {
            updateItem(getItem(), isEmpty());
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            boolean head = !empty && place instanceof Place.Head;
            pseudoClassStateChanged(HEAD, head);
            setDisable(head);
            if (empty || place == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var words = switch (place) {
                case Place.Everywhere() -> kit.text("shelf.places.all");
                case Place.Folder folder -> folder.name();
                case Place.Tagged(var tag) -> tag;
                case Place.Bin() -> kit.text("shelf.places.bin");
                case Place.Head(var text) -> text;
            };
            name.setText(words);
            name.setGraphic(
                    switch (place) {
                        case Place.Everywhere() -> Glyphs.of(Feather.ARCHIVE);
                        case Place.Folder _ -> Glyphs.of(Feather.FOLDER);
                        case Place.Tagged _ -> Glyphs.of(Feather.TAG);
                        case Place.Bin() -> Glyphs.of(Feather.TRASH_2);
                        case Place.Head _ -> null;
                    });
            boolean ours = isOurs(place) && place.equals(at);
            more.setVisible(ours);
            more.setManaged(ours);
            more.setAccessibleText(kit.say(Phrase.of("shelf.place.more", "name", words)));
            int n = counts.getOrDefault(place, 0);
            count.setText(n == 0 ? "" : Integer.toString(n));
            setAccessibleText(head ? words : kit.say(Phrase.of("shelf.place", "name", words, "n", n)));
            setGraphic(place.equals(named) ? naming : box);
        }
    }
}
