package org.dartboard.ui.find;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Over;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The palette over a window: while it is open it has the focus and every key; when it closes, the focus is where it was. */
public final class Palette extends StackPane {

    private static final double ROW = 36;
    private static final int MOST_ROWS = 10;
    private static final KeyCombination AGAIN = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

    private final Supplier<List<Entry>> entries;
    private final Kit kit;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Over over;
    private Finding finding = new Finding(List.of());

    /**
     * A palette, closed.
     *
     * @param entries what can be found now
     */
    public Palette(Kit kit, Supplier<List<Entry>> entries) {
        this.kit = kit;
        this.entries = entries;
        field.setId("palette-field");
        field.setPromptText(kit.text("find.prompt"));
        field.setAccessibleText(kit.text("find.prompt"));
        field.getStyleClass().setAll("text-input", "palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        var search = new HBox(10, Glyphs.of(Feather.SEARCH), field);
        search.setAlignment(Pos.CENTER_LEFT);
        search.getStyleClass().add("palette-search");
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new EntryCell(this::run));
        var none = new Label(kit.text("find.none"));
        none.getStyleClass().add("db-muted");
        list.setPlaceholder(none);
        var card = new VBox(search, list);
        card.getStyleClass().add("palette");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        over = new Over(this, card, new Insets(56, 24, 24, 24), this::close, _ -> false);
        setAccessibleText(kit.text("find.prompt"));
        field.textProperty().subscribe(text -> {
            if (isVisible()) {
                show(text);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> field.setAccessibleHelp(said(entry)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    private @Nullable String said(@Nullable Entry entry) {
        return entry == null ? null : kit.say(Phrase.of("find.entry", "name", entry.name(), "what", entry.what()));
    }

    /** Opens it. */
    public void open() {
        if (isVisible()) {
            return;
        }
        finding = new Finding(entries.get());
        field.clear();
        over.open();
        show("");
        field.requestFocus();
    }

    /** Closes it; the focus goes back to where it was. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        finding = new Finding(List.of());
        list.getItems().clear();
        over.close();
    }

    private void show(String typed) {
        var found = finding.find(typed);
        list.getItems().setAll(found);
        list.setPrefHeight(ROW * Math.clamp(found.size(), 2, MOST_ROWS) + 10);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        if (AGAIN.match(event)) {
            close();
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            case UP -> go(-1);
            case DOWN -> go(1);
            case PAGE_UP -> go(-MOST_ROWS);
            case PAGE_DOWN -> go(MOST_ROWS);
            // There is nothing else to go to
            case TAB -> go(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int by) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next =
                by == 1 && now == last ? 0 : by == -1 && now == 0 ? last : Math.clamp(now + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    private void run(@Nullable Entry entry) {
        if (entry != null && entry.possible()) {
            close();
            entry.run().run();
        }
    }
}
