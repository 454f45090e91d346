package org.dartboard.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The versions of a document by day, the latest first, and which of them are shown. */
final class VersionList extends VBox {

    /**
     * A version in the list.
     *
     * @param day above the first of a day; empty for the others
     */
    record Row(Version version, String day) {}

    /** What a row takes beside its words, with a scroll bar. */
    private static final double BESIDE = 34;

    /** Of the words at least. */
    private static final double WIDTH = 120;

    private final Kit kit;
    private final Dates dates;
    private final TextField filter = new TextField();
    private final ListView<Row> list = new ListView<>();
    private List<Version> versions = List.of();
    private @Nullable Version base;
    private boolean filling;

    /**
     * An empty list.
     *
     * @param chosen told which version is to be looked at
     * @param delete told which one is to be deleted
     */
    VersionList(Kit kit, Dates dates, Consumer<Version> chosen, Consumer<Version> delete) {
        this.kit = kit;
        this.dates = dates;
        getStyleClass().add("versions-list-side");
        filter.setId("versions-filter");
        filter.getStyleClass().add("db-field");
        filter.setPromptText(kit.text("version.filter"));
        filter.setAccessibleText(kit.text("version.filter"));
        filter.textProperty().subscribe((_, _) -> fill(selected()));
        list.setId("versions-list");
        list.getStyleClass().add("versions-list");
        list.setAccessibleText(kit.text("version.list"));
        list.setCellFactory(_ -> new Cell());
        var nothing = new Label(kit.text("version.filtered"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("db-muted");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                chosen.accept(row.version());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            var row = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && row != null) {
                delete.accept(row.version());
            }
        });
        list.widthProperty().subscribe((_, _) -> list.refresh());
        getChildren().addAll(filter, list);
    }

    /** Shows these, given in the order in which they were made. */
    void show(List<Version> made) {
        versions = List.copyOf(made);
        fill(selected());
    }

    /** Marks the version that others are compared with; null: none. */
    void base(@Nullable Version version) {
        base = version;
        list.refresh();
    }

    private @Nullable Version selected() {
        var row = list.getSelectionModel().getSelectedItem();
        return row == null ? null : row.version();
    }

    private void fill(@Nullable Version wanted) {
        var typed = filter.getText().strip().toLowerCase(Locale.ENGLISH);
        var rows = new ArrayList<Row>();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var day = "";
        for (var version : versions.reversed()) {
            var its = dates.day(version.time());
            if (texts(version, its).anyMatch(t -> t.toLowerCase(Locale.ENGLISH).contains(typed))) {
                rows.add(new Row(version, its.equals(day) ? "" : its));
                day = its;
            }
        }
        filling = true;
        list.getItems().setAll(rows);
        filling = false;
        // One that is not there any more is followed by the next
        place = wanted == null ? 0 : Math.min(place, rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            place = wanted != null && rows.get(i).version().id() == wanted.id() ? i : place;
        }
        if (!rows.isEmpty()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private Stream<String> texts(Version version, String day) {
        return Stream.of(version.name(), version.words(), what(kit, version), day, dates.time(version.time()));
    }

    /** Why it was kept, in words. */
    // texts: version.reason.*
    static String what(Kit kit, Version version) {
        return kit.text("version.reason." + version.reason().name().toLowerCase(Locale.ROOT));
    }

    private static Feather icon(Version.Reason reason) {
        return switch (reason) {
            case OPENED -> Feather.FILE;
            case SAVED -> Feather.SAVE;
            case PAUSED -> Feather.PAUSE;
            case BEFORE_RELOAD, BEFORE_RESTORE -> Feather.CORNER_DOWN_LEFT;
            case RESTORED -> Feather.ROTATE_CCW;
            case RECOVERED -> Feather.LIFE_BUOY;
            case CLOSED -> Feather.X_CIRCLE;
        };
    }

    /** Gives the list the focus. */
    void focus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<Row> {

        private final Label day = label("db-head");
        private final Label time = label("db-strong");
        private final Label what = label("db-muted", "db-small");
        private final Label words = label("db-text");
        private final Label mark = label("versions-mark");
        private final HBox head = new HBox(7);
        private final VBox all;

        private Cell() {
            getStyleClass().add("versions-row");
            setPrefWidth(0);
            words.setWrapText(true);
            // Two lines
            words.setMaxHeight(36);
            words.setAlignment(Pos.TOP_LEFT);
            what.setMinWidth(0);
            time.setMinWidth(Region.USE_PREF_SIZE);
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.setText(kit.text("version.base"));
            day.setPadding(new Insets(8, 0, 2, 0));
            head.setAlignment(Pos.CENTER_LEFT);
            all = new VBox(2, day, head, words);
        }

        /** A label that wraps is as high as it is on one line, unless it is asked for a width. */
        @Override
        protected double computePrefHeight(double width) {
            if (isEmpty()) {
                return super.computePrefHeight(width);
            }
            double wide = Math.max(WIDTH, list.getWidth() - BESIDE);
            words.setPrefWidth(wide);
            return snappedTopInset() + snappedBottomInset() + all.prefHeight(wide);
        }

        private Label label(String... styles) {
            var label = new Label();
            label.getStyleClass().addAll(styles);
            return label;
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var version = row.version();
            day.setText(row.day());
            day.setVisible(!row.day().isEmpty());
            day.setManaged(!row.day().isEmpty());
            time.setText(dates.time(version.time()));
            var icon = Glyphs.of(icon(version.reason()));
            head.getChildren().setAll(icon, time, what);
            boolean named = !version.name().isEmpty();
            what.setText(named ? version.name() : what(kit, version));
            what.getStyleClass().setAll("label", named ? "db-medium" : "db-muted");
            if (base != null && base.id() == version.id()) {
                head.getChildren().add(mark);
            }
            words.setText(version.words());
            words.setVisible(!version.words().isEmpty());
            words.setManaged(!version.words().isEmpty());
            setGraphic(all);
            setAccessibleText(kit.say(Phrase.of(
                    "version.row",
                    "when",
                    dates.full(version.time()),
                    "what",
                    what.getText(),
                    "words",
                    version.words())));
        }
    }
}
