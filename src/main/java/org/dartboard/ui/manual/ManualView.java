package org.dartboard.ui.manual;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Place;
import org.dartboard.manual.Search;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The manual: contents and a search at the left, the page that is read at the right. */
public final class ManualView extends BorderPane {

    private static final String SHEET =
            Objects.requireNonNull(ManualView.class.getResource("manual.css")).toExternalForm();

    /** Narrower than that, contents and page are shown one at a time. */
    private static final double NARROW = 640;

    private static final double SIDE = 286;
    private static final double LEAST_SIDE = 220;

    private final Kit kit;
    private final Manual manual;
    private final Predicate<String> outside;
    private final Trail trail = new Trail();
    private final TextField field = new TextField();
    private final ListView<Line> lines = new ListView<>();
    private final Label told = new Label();
    private final Label copied = new Label();
    private final PageView page;
    private Place here;
    private final HBox head = new HBox(4);
    private final VBox side = new VBox();
    private final VBox narrow = new VBox();
    private final Button lists = new Button(null, Glyphs.of(Feather.LIST));
    private boolean filling;

    /** Whether the list is shown where there is room for one thing only. */
    private boolean listing;

    /**
     * The manual at its first page.
     *
     * @param outside opens an address on the web, or says that it cannot
     */
    public ManualView(Kit kit, Manual manual, Predicate<String> outside) {
        this.kit = kit;
        this.manual = manual;
        this.outside = outside;
        page = new PageView(kit, this::follow);
        var first = manual.pages().getFirst();
        here = new Place(first, first.sections().getFirst(), first.anchor());
        getStyleClass().add("manual");
        getStylesheets().add(SHEET);
        head();
        side.getStyleClass().add("manual-side");
        side.setMinWidth(LEAST_SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        narrow.getStyleClass().add("manual-narrow");
        widthProperty().subscribe(width -> arrange(width.doubleValue() > 0 && width.doubleValue() < NARROW));
        arrange(false);
        copied.getStyleClass().addAll("db-text", "manual-outside");
        copied.setWrapText(true);
        copied.setVisible(false);
        copied.managedProperty().bind(copied.visibleProperty());
        setBottom(copied);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.textProperty().subscribe(_ -> list());
        page.show(here, new Search(""));
    }

    /** Contents and page side by side, or one at a time where there is no room for both. */
    private void arrange(boolean now) {
        boolean known = getCenter() != null;
        if (known && now == isNarrow()) {
            return;
        }
        lists.setVisible(now);
        side.getChildren().clear();
        narrow.getChildren().clear();
        setLeft(null);
        if (now) {
            listing = false;
            var room = new StackPane(page, lines);
            VBox.setVgrow(room, Priority.ALWAYS);
            narrow.getChildren().addAll(head, told, room);
            setCenter(narrow);
        } else {
            VBox.setVgrow(lines, Priority.ALWAYS);
            side.getChildren().addAll(head, told, lines);
            setLeft(side);
            setCenter(page);
        }
        show(listing);
    }

    private boolean isNarrow() {
        return narrow.equals(getCenter());
    }

    /** Shows the list where there is room for one thing only, or the page. */
    private void show(boolean list) {
        listing = list;
        lines.setVisible(!isNarrow() || list);
        page.setVisible(!isNarrow() || !list);
    }

    private void head() {
        var back = Buttons.icon("manual-back", Feather.ARROW_LEFT, kit.text("manual.back"), this::back);
        back.disableProperty().bind(trail.canGoBack().not());
        var forward = Buttons.icon("manual-forward", Feather.ARROW_RIGHT, kit.text("manual.forward"), this::forward);
        forward.disableProperty().bind(trail.canGoForward().not());
        field.setId("manual-field");
        field.getStyleClass().add("db-field");
        field.setPromptText(kit.text("manual.search"));
        field.setAccessibleText(kit.text("manual.search"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steerField);
        HBox.setHgrow(field, Priority.ALWAYS);
        lists.setId("manual-contents");
        lists.getStyleClass().setAll("button", "db-icon-button");
        lists.setAccessibleText(kit.text("manual.contents"));
        lists.setTooltip(new Tooltip(kit.text("manual.contents")));
        lists.setOnAction(_ -> {
            show(!listing);
            (listing ? lines : page).requestFocus();
        });
        lists.managedProperty().bind(lists.visibleProperty());
        head.getChildren().addAll(lists, back, forward, field);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("manual-head");
        told.getStyleClass().addAll("db-muted", "db-small", "manual-told");
        told.setWrapText(true);
        told.managedProperty().bind(told.visibleProperty());
        lines.setId("manual-lines");
        lines.getStyleClass().add("manual-lines");
        lines.setAccessibleText(kit.text("manual.contents"));
        lines.setCellFactory(_ -> new LineCell());
        lines.setPlaceholder(new StackPane());
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !filling) {
                show(line.place());
            }
        });
        lines.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
                read();
            }
        });
        lines.setOnMouseClicked(_ -> show(false));
    }

    /** What was chosen is read. */
    private void read() {
        show(false);
        page.requestFocus();
    }

    /** Goes to a place and reads there; where there is none of that name, one stays. */
    public void open(String anchor) {
        field.clear();
        manual.find(anchor).ifPresent(this::show);
        read();
    }

    /** The name of the place that is read. */
    public String anchor() {
        return here.anchor();
    }

    /** What was typed for a search is taken back. */
    public boolean clearSearch() {
        boolean typed = !field.getText().isEmpty();
        field.clear();
        return typed;
    }

    private Search search() {
        return new Search(field.getText());
    }

    private void show(Place place) {
        if (!place.equals(here)) {
            trail.leave(stop());
        }
        here = place;
        copied.setVisible(false);
        page.show(place, search());
        list();
    }

    private Trail.Stop stop() {
        return new Trail.Stop(here.anchor(), page.position());
    }

    private void back() {
        trail.back(stop()).ifPresent(this::returnTo);
    }

    private void forward() {
        trail.forward(stop()).ifPresent(this::returnTo);
    }

    private void returnTo(Trail.Stop stop) {
        manual.find(stop.anchor()).ifPresent(place -> {
            here = place;
            page.show(place, search());
            page.scrollTo(stop.down());
            list();
        });
    }

    private void follow(String destination) {
        if (destination.startsWith("#")) {
            manual.find(destination.substring(1)).ifPresent(this::show);
        } else if (!outside.test(destination)) {
            PageView.copy(destination);
            copied.setText(kit.say(Phrase.of("manual.outside", "address", destination)));
            copied.setVisible(true);
        }
    }

    /** The contents, or what was found. */
    private void list() {
        filling = true;
        boolean searching = !search().isEmpty();
        var now = searching ? Line.found(manual, field.getText()) : Line.contents(manual, here.page());
        if (!lines.getItems().equals(now)) {
            lines.getItems().setAll(now);
        }
        told.setVisible(searching);
        told.setText(
                !searching
                        ? ""
                        : kit.say(
                                now.isEmpty() ? Phrase.of("manual.none") : Phrase.of("manual.found", "n", now.size())));
        select(now);
        filling = false;
        if (searching && field.isFocused()) {
            show(true);
        }
        page.mark(search());
    }

    /** The line of what is read; of a row of a table, that of its section. */
    private void select(List<Line> now) {
        var read = line(now, here.section().anchor());
        var over = read == null ? line(now, here.page().anchor()) : read;
        if (over == null) {
            lines.getSelectionModel().clearSelection();
        } else if (!over.equals(lines.getSelectionModel().getSelectedItem())) {
            lines.getSelectionModel().select(over);
            lines.scrollTo(Math.max(0, now.indexOf(over) - 4));
        }
    }

    private static @Nullable Line line(List<Line> all, String anchor) {
        return all.stream()
                .filter(l -> l.place().anchor().equals(anchor))
                .findFirst()
                .orElse(null);
    }

    private void steerField(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                lines.requestFocus();
                if (lines.getSelectionModel().isEmpty()) {
                    lines.getSelectionModel().selectFirst();
                }
            }
            case ENTER -> {
                if (!lines.getItems().isEmpty() && !search().isEmpty()) {
                    lines.getSelectionModel().selectFirst();
                    show(lines.getItems().getFirst().place());
                    read();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void steer(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            field.requestFocus();
            field.selectAll();
        } else if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
            back();
        } else if (key.isAltDown() && key.getCode() == KeyCode.RIGHT) {
            forward();
        } else if (key.getCode() == KeyCode.F6) {
            boolean toList = page.isFocusWithin();
            show(toList);
            (toList ? lines : page).requestFocus();
        } else {
            return;
        }
        key.consume();
    }
}
