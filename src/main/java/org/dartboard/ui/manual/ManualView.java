package org.dartboard.ui.manual;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
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
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The manual: contents and a search at the left, the page that is read at the right. */
public final class ManualView extends BorderPane {

    private static final String SHEET =
            Objects.requireNonNull(ManualView.class.getResource("manual.css")).toExternalForm();

    private final Kit kit;
    private final Manual manual;
    private final Consumer<String> outside;
    private final Trail trail = new Trail();
    private final TextField field = new TextField();
    private final ListView<Line> lines = new ListView<>();
    private final Label told = new Label();
    private final PageView page;
    private Place here;
    private boolean filling;

    /**
     * The manual at its first page.
     *
     * @param outside is told of links that lead out of it
     */
    public ManualView(Kit kit, Manual manual, Consumer<String> outside) {
        this.kit = kit;
        this.manual = manual;
        this.outside = outside;
        page = new PageView(kit, this::follow);
        var first = manual.pages().getFirst();
        here = new Place(first, first.sections().getFirst(), first.anchor());
        getStyleClass().add("manual");
        getStylesheets().add(SHEET);
        var split = new SplitPane(side(), page);
        split.getStyleClass().add("manual-split");
        split.setDividerPositions(.3);
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        setCenter(split);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.textProperty().subscribe(_ -> list());
        page.show(here, new Search(""));
    }

    private Node side() {
        var back = button("manual-back", Feather.ARROW_LEFT, kit.text("manual.back"), this::back);
        back.disableProperty().bind(trail.canGoBack().not());
        var forward = button("manual-forward", Feather.ARROW_RIGHT, kit.text("manual.forward"), this::forward);
        forward.disableProperty().bind(trail.canGoForward().not());
        field.setId("manual-field");
        field.setPromptText(kit.text("manual.search"));
        field.setAccessibleText(kit.text("manual.search"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steerField);
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = new HBox(4, back, forward, field);
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
                page.requestFocus();
            }
        });
        VBox.setVgrow(lines, Priority.ALWAYS);
        var side = new VBox(head, told, lines);
        side.getStyleClass().add("manual-side");
        side.setMinWidth(170);
        return side;
    }

    private static Button button(String id, Feather icon, String text, Runnable action) {
        var button = new Button(null, Glyphs.of(icon));
        button.setId(id);
        button.getStyleClass().setAll("button", "db-icon-button");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Goes to a place and reads there; where there is none of that name, one stays. */
    public void open(String anchor) {
        field.clear();
        manual.find(anchor).ifPresent(this::show);
        page.requestFocus();
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
        } else {
            outside.accept(destination);
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
                !searching ? "" : kit.say(now.isEmpty() ? Phrase.of("manual.none") : Phrase.of("manual.found", "n", now.size())));
        select(now);
        filling = false;
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
                    page.requestFocus();
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
            (page.isFocusWithin() ? lines : page).requestFocus();
        } else {
            return;
        }
        key.consume();
    }
}
