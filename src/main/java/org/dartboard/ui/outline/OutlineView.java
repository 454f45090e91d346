package org.dartboard.ui.outline;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.outline.Outline.Item;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The outline of what a window shows. What is selected in it is selected on the map, and the other way round; Enter or a
 * double click shows an element in the middle of the map. Insert adds an element of the same kind, F2 renames, Alt and an arrow changes the order, L begins a link
 * and Enter ends it, Delete deletes.
 */
public final class OutlineView extends VBox {

    private static final double ROW = 26;

    /** More than that are not shown as selected: nobody reads them one by one. */
    private static final int MOST_MIRRORED = 200;

    private final Desk desk;
    private final TextField field = new TextField();
    private final TreeView<Row> tree = new TreeView<>();
    private final Label nothing = new Label();
    private final Branches branches;
    private final Kit kit;
    private final OutlineEdits edits;
    private final OutlineMenu menu;
    private final Label linking = new Label();
    private @Nullable Outline whole;
    private List<Outline.Part> parts = List.of();
    private boolean mirroring;
    private boolean stale;

    /** A view of a desk. */
    public OutlineView(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        edits = new OutlineEdits(desk, new Sizes(kit.metrics()));
        menu = new OutlineMenu(kit, edits, new Rows());
        branches = new Branches(kit, () -> field.getText().isBlank());
        getStyleClass().add("outline");
        field.setId("outline-find");
        field.getStyleClass().add("db-field");
        field.setPromptText(kit.text("outline.find"));
        field.setAccessibleText(kit.text("outline.find"));
        field.textProperty().subscribe((_, _) -> grow());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        tree.setId("outline");
        tree.setAccessibleText(kit.text("outline.tree"));
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setRoot(new TreeItem<>());
        var marks = new Marks(desk);
        tree.setCellFactory(_ -> new RowCell(kit, marks, edits));
        marks.onChange(this::refresh);
        tree.editingItemProperty().subscribe(written -> {
            if (written == null && stale) {
                refresh();
            }
        });
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener.Change<? extends Integer> _) -> select());
        // Before the tree itself: Enter and F2 mean something else to it
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.setOnContextMenuRequested(request -> {
            var row = row();
            if (row != null) {
                menu.show(tree, row, part(), request.getScreenX(), request.getScreenY());
            }
            request.consume();
        });
        tree.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                reveal();
            }
        });
        nothing.getStyleClass().add("db-muted");
        nothing.setWrapText(true);
        nothing.setMouseTransparent(true);
        linking.setId("outline-linking");
        linking.getStyleClass().add("outline-linking");
        linking.setWrapText(true);
        linking.setMinHeight(USE_PREF_SIZE);
        link(null);
        var pane = new StackPane(tree, nothing);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(field, pane, linking);
        desk.editorProperty().map(e -> e.current()).subscribe(environment -> {
            var next = environment == null ? null : Outline.of(environment);
            // Most changes leave names and kinds as they are, and the tree as it is
            if (next == null || !next.equals(whole)) {
                whole = next;
                grow();
            }
        });
        desk.selectionProperty().subscribe(_ -> mirror());
    }

    /** Shows other marks; a name that is being written is written first. */
    private void refresh() {
        stale = tree.getEditingItem() != null;
        if (!stale) {
            tree.refresh();
        }
    }

    /** Escape leaves the field, Down goes into the tree; what is a letter is for nobody else. */
    private void typed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN, ENTER -> {
                tree.requestFocus();
                if (tree.getSelectionModel().isEmpty()) {
                    tree.getSelectionModel().select(0);
                }
                key.consume();
            }
            case ESCAPE -> {
                if (!field.getText().isEmpty()) {
                    field.clear();
                    key.consume();
                }
            }
            default -> {
                if (!key.isShortcutDown() && !key.isAltDown() && !key.getText().isEmpty()) {
                    key.consume();
                }
            }
        }
    }

    private void grow() {
        var outline = whole;
        var typed = field.getText();
        var shown = outline == null ? new Outline(List.of()) : outline.answering(typed);
        mirroring = true;
        parts = shown.parts();
        branches.grow(tree.getRoot(), parts, !typed.isBlank());
        mirroring = false;
        nothing.setText(!shown.parts().isEmpty() ? "" : kit.text(typed.isBlank() ? "outline.empty" : "outline.none"));
        mirror();
    }

    /** What is selected here becomes what is selected. */
    private void select() {
        if (mirroring) {
            return;
        }
        var things = new LinkedHashSet<String>();
        String person = null;
        for (var row : List.copyOf(tree.getSelectionModel().getSelectedItems())) {
            if (row != null && row.getValue() instanceof Row.Leaf(var item)) {
                switch (item) {
                    case Item.Thing(var id, var _, var _) -> things.add(id);
                    case Item.Person(var id, var _) -> person = id;
                }
            }
        }
        if (!things.isEmpty() || person != null) {
            mirroring = true;
            desk.selectionProperty()
                    .set(
                            things.isEmpty() && person != null
                                    ? new Selection.Person(person)
                                    : new Selection.Elements(things));
            mirroring = false;
        }
    }

    /** What is selected elsewhere is selected here. */
    private void mirror() {
        if (mirroring) {
            return;
        }
        mirroring = true;
        var model = tree.getSelectionModel();
        var wanted = switch (desk.selectionProperty().get()) {
            case Selection.Elements(var ids) ->
                ids.stream().limit(MOST_MIRRORED).map(Branches::thing).toList();
            case Selection.Person(var id) -> List.of(Branches.person(id));
            case Selection.None(), Selection.OneLink(var _), Selection.OneFrame(int _) -> List.<Item>of();
        };
        var chosen = new HashSet<TreeItem<Row>>();
        for (var item : wanted) {
            var row = branches.of(item);
            if (row != null) {
                row.getParent().setExpanded(true);
                chosen.add(row);
            }
        }
        var at = Branches.numbers(tree.getRoot(), chosen);
        if (at.length == 1) {
            model.clearAndSelect(at[0]);
            bringIntoView(at[0]);
        } else {
            model.clearSelection();
            if (at.length > 0) {
                // All at once: one by one each of them would be looked for from the top
                model.selectIndices(at[0], at);
            }
        }
        mirroring = false;
    }

    private void bringIntoView(int row) {
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && row > flow.getFirstVisibleCell().getIndex()
                && row < flow.getLastVisibleCell().getIndex()) {
            return;
        }
        tree.scrollTo(Math.max(0, row - 3));
    }

    private void reveal() {
        if (row() instanceof Item.Thing(var id, var _, var _)) {
            desk.reveal(id);
        }
    }

    /** What stands in the row where the keyboard is; null for a heading. */
    private @Nullable Item row() {
        var row = tree.getSelectionModel().getSelectedItem();
        return row != null && row.getValue() instanceof Row.Leaf(var item) ? item : null;
    }

    /** What stands below the same heading. */
    private List<Item> part() {
        var item = row();
        return parts.stream()
                .map(Outline.Part::items)
                .filter(items -> item != null && items.contains(item))
                .findFirst()
                .orElse(List.of());
    }

    private void pressed(KeyEvent key) {
        if (tree.getEditingItem() != null) {
            return;
        }
        boolean done = key.isAltDown() ? reordered(key.getCode()) : !key.isShortcutDown() && done(key.getCode());
        if (done) {
            key.consume();
        }
    }

    private boolean reordered(KeyCode code) {
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return false;
        }
        edits.apply(edits.move(part(), code == KeyCode.UP ? -1 : 1));
        return true;
    }

    private boolean done(KeyCode code) {
        var item = row();
        switch (code) {
            case ENTER -> {
                if (edits.source() != null && item instanceof Item.Thing) {
                    menu.end(tree, item.id());
                } else {
                    reveal();
                }
            }
            case F2 -> new Rows().rename();
            case DELETE -> new Rows().delete();
            case INSERT -> new Rows().add();
            case L -> link(item instanceof Item.Thing ? item : null);
            case ESCAPE -> {
                boolean some = edits.source() != null;
                link(null);
                return some;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A link begins there, or no longer does. */
    private void link(@Nullable Item from) {
        edits.begin(from == null ? null : from.id());
        linking.setVisible(from != null);
        linking.setManaged(from != null);
        linking.setText(
                from == null
                        ? ""
                        : kit.say(Phrase.of(
                                "outline.linking",
                                "name",
                                from.name().isEmpty() ? kit.text("outline.unnamed") : from.name())));
        tree.refresh();
    }

    /** What the menu does that needs the tree. */
    private final class Rows implements OutlineMenu.Commands {

        @Override
        public void show() {
            reveal();
        }

        @Override
        public void rename() {
            var row = tree.getSelectionModel().getSelectedItem();
            if (row != null && row.getValue() instanceof Row.Leaf) {
                int at = tree.getRow(row);
                bringIntoView(at);
                tree.layout();
                // Only now: else a second click on a row would begin to rename it
                tree.setEditable(true);
                tree.edit(row);
            }
        }

        @Override
        public void add() {
            // A new row begins with its name, as soon as it is there
            if (row() instanceof Item.Thing thing && edits.add(thing) != null) {
                Platform.runLater(this::rename);
            }
        }

        @Override
        public void delete() {
            int at = tree.getSelectionModel().getSelectedIndex();
            var edit = edits.delete();
            edits.apply(edit);
            if (edit != null && edits.delete() == null) {
                // The keyboard goes on where it was
                tree.getSelectionModel().clearAndSelect(Math.min(at, tree.getExpandedItemCount() - 1));
            }
        }

        @Override
        public void link() {
            OutlineView.this.link(row() instanceof Item.Thing thing ? thing : null);
        }

        @Override
        public void linked() {
            OutlineView.this.link(null);
        }
    }
}
