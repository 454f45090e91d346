package org.dartboard.ui.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Element;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.dartboard.ui.create.NewElement.Kind;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Match;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What to draw here, by a few letters: a kind of element, a name that becomes a touchpoint, or the name of something that is
 * there to go to. While it is open it has the keyboard.
 */
public final class Picker extends VBox {

    private static final double ROW = 32;
    private static final double WIDTH = 290;
    private static final int MOST_ROWS = 8;
    private static final int MOST_THERE = 5;
    private static final double AWAY = 10;

    /** The kinds, what is drawn most first. */
    private static final List<Element.Type> TYPES = List.of(
            Element.Type.TOUCHPOINT,
            Element.Type.OUTCOME,
            Element.Type.CHANNEL,
            Element.Type.COMMUNITY,
            Element.Type.ACTOR,
            Element.Type.EVENT,
            Element.Type.OFFERING,
            Element.Type.NOTE);

    /**
     * A row of it.
     *
     * @param what it does, in a word or two; may be empty
     */
    record Row(String name, String what, Feather icon, Runnable run) {}

    private final Kit kit;
    private final Desk desk;
    private final Sheet sheet;
    private final Author author;
    private final TextField field = new TextField();
    private final FirstKey first = new FirstKey(field);
    private final ListView<Row> list = new ListView<>();
    private @Nullable Point at;
    private boolean open;

    /** A picker, closed. */
    public Picker(Kit kit, Desk desk, Sheet sheet, Author author) {
        this.kit = kit;
        this.desk = desk;
        this.sheet = sheet;
        this.author = author;
        getStyleClass().addAll("db-card", "map-picker");
        setManaged(false);
        field.setId("picker-field");
        field.setPromptText(kit.text("create.pick"));
        field.setAccessibleText(kit.text("create.pick"));
        field.textProperty().subscribe((_, _) -> show());
        list.setId("picker-list");
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PickerCell(this::run));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> field.setAccessibleHelp(row == null ? null : row.name() + ", " + row.what()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        addEventHandler(KeyEvent.KEY_PRESSED, Topic::keep);
        field.focusedProperty().subscribe(has -> {
            if (!has) {
                close();
            }
        });
        sheet.seenProperty().subscribe(_ -> close());
    }

    /**
     * Opens it.
     *
     * @param place where to draw; null: where new elements go that nobody points at
     */
    public void open(@Nullable Point place) {
        if (open || desk.environment() == null) {
            return;
        }
        at = place;
        open = true;
        first.opened();
        field.clear();
        show();
        sheet.layer().getChildren().add(this);
        field.requestFocus();
    }

    private void close() {
        if (open) {
            open = false;
            if (field.isFocused()) {
                sheet.focus();
            }
            sheet.layer().getChildren().remove(this);
        }
    }

    private void show() {
        list.getItems().setAll(rows(field.getText().strip()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        var layer = sheet.layer();
        double height = ROW * Math.clamp(list.getItems().size(), 1, MOST_ROWS) + 60;
        var box = at == null
                ? new Point((layer.getWidth() - WIDTH) / 2, (layer.getHeight() - height) / 2)
                : corner(at, height);
        resizeRelocate(
                Math.clamp(box.x(), AWAY, Math.max(AWAY, layer.getWidth() - WIDTH - AWAY)),
                Math.clamp(box.y(), AWAY, Math.max(AWAY, layer.getHeight() - height - AWAY)),
                WIDTH,
                height);
    }

    private Point corner(Point place, double height) {
        var here = sheet.toView(new org.dartboard.picture.Box(place.x(), place.y(), 0, 0));
        boolean above = here.y() + height + AWAY > sheet.layer().getHeight();
        return new Point(here.x() - 18, above ? here.y() - height - AWAY : here.y() - 18);
    }

    /** What can be done with what was typed, what is likeliest first. */
    List<Row> rows(String typed) {
        var match = new Match(typed);
        var kinds = kinds().stream()
                .filter(r -> match.score(Match.folded(r.name())) > 0)
                .toList();
        if (typed.isEmpty()) {
            return kinds;
        }
        var there = there(match);
        var made = made(typed);
        var rows = new ArrayList<Row>();
        // A whole name is meant, a beginning of a kind is, and else it is a new name
        boolean whole =
                !there.isEmpty() && Match.folded(there.getFirst().name()).equals(Match.folded(typed));
        boolean kind = kinds.stream().anyMatch(r -> Match.folded(r.name()).startsWith(Match.folded(typed)));
        if (whole) {
            rows.addAll(there);
            rows.addAll(made);
        } else {
            rows.addAll(kind ? kinds : made);
            rows.addAll(kind ? made : List.of());
            rows.addAll(there);
        }
        return rows;
    }

    private List<Row> kinds() {
        var rows = new ArrayList<Row>();
        for (var type : TYPES) {
            rows.add(new Row(said(type), "", Glyphs.of(type), () -> author.create(Kind.of(type), at, null)));
        }
        for (var block : BuildingBlock.values()) {
            rows.add(new Row(
                    kit.say(Phrase.of("create.control", "block", block)),
                    "",
                    Glyphs.of(Element.Type.CONTROL),
                    () -> author.create(new Kind(Element.Type.CONTROL, block), at, null)));
        }
        return rows;
    }

    private String said(Element.Type type) {
        return kit.say(Phrase.of("create.kind", "kind", type));
    }

    /** New elements of that name: a touchpoint, or what the first word says. */
    private List<Row> made(String typed) {
        var rows = new ArrayList<Row>();
        int blank = typed.indexOf(' ');
        if (blank > 0) {
            var first = typed.substring(0, blank).replace(":", "").toLowerCase(Locale.ROOT);
            var rest = typed.substring(blank).strip();
            TYPES.stream()
                    .filter(t -> said(t).toLowerCase(Locale.ROOT).equals(first))
                    .forEach(t -> rows.add(named(t, rest)));
        }
        rows.add(named(Element.Type.TOUCHPOINT, typed));
        return rows;
    }

    private Row named(Element.Type type, String name) {
        return new Row(
                name,
                kit.say(Phrase.of("create.named", "kind", type)),
                Glyphs.of(type),
                () -> author.create(Kind.of(type), at, name));
    }

    private List<Row> there(Match match) {
        var environment = desk.environment();
        return environment == null
                ? List.of()
                : environment.elements().stream()
                        .filter(e -> match.score(Match.folded(e.name())) > 0)
                        .sorted(Comparator.comparingInt((Element e) -> -match.score(Match.folded(e.name()))))
                        .limit(MOST_THERE)
                        .map(e -> new Row(
                                e.name(),
                                kit.say(Phrase.of("create.goTo", "kind", e.type())),
                                Feather.CORNER_DOWN_RIGHT,
                                () -> desk.reveal(e.id())))
                        .toList();
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            case UP -> go(-1);
            case DOWN -> go(1);
            case TAB -> go(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int by) {
        int n = list.getItems().size();
        if (n > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, n);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
        }
    }

    private void run(@Nullable Row row) {
        close();
        if (row != null) {
            row.run().run();
        }
    }
}
