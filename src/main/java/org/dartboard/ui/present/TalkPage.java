package org.dartboard.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.model.Environment;
import org.dartboard.model.TalkStep;
import org.dartboard.talk.Saying;
import org.dartboard.talk.Slide;
import org.dartboard.talk.Stops;
import org.dartboard.talk.Talk;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page on which a talk is arranged: its stops in their order, what can be added, and the way to present from any of them. If
 * the file has no talk, what would be presented is shown, and becomes the file's with the first change.
 */
public final class TalkPage extends BorderPane {

    private final Desk desk;
    private final Kit kit;
    private final IntConsumer present;
    private final ObservableList<StopCell.Row> rows = FXCollections.observableArrayList();
    private final ListView<StopCell.Row> list = new ListView<>(rows);
    private final MenuButton add;
    private final Label about = new Label();
    private final Button keep;
    private @Nullable Talk talk;
    private int wanted = -1;

    /**
     * The page of a desk.
     *
     * @param present presents from a stop, by its place; -1: from the beginning
     */
    public TalkPage(Desk desk, Kit kit, Rehearsal rehearsal, IntConsumer present) {
        this.desk = desk;
        this.kit = kit;
        this.present = present;
        var sheet = TalkPage.class.getResource("present.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        getStyleClass().add("talk-page");
        list.setId("talk-stops");
        list.setAccessibleText(kit.text("present.talk"));
        list.setCellFactory(_ -> new StopCell(kit, this::remove, at -> move(at, -1), at -> move(at, 1)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> rehearsal.stopProperty().set(row == null ? -1 : row.stop()));
        list.focusedProperty().subscribe(has -> {
            if (has && stop() < 0 && !rows.isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        var empty = new Label(kit.text("present.talk.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("db-muted");
        list.setPlaceholder(empty);
        add = new MenuButton(kit.text("present.talk.add"), Glyphs.of(Feather.PLUS));
        add.setId("talk-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnShowing(_ -> offer());
        offer();
        keep = Buttons.plain("talk-keep", kit.text("present.talk.keep"), this::keep);
        about.setId("talk-about");
        about.getStyleClass().add("db-muted");
        about.setWrapText(true);
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        var from = Buttons.plain("talk-from", kit.text("present.talk.from"), () -> present.accept(stop()));
        from.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        var all = Buttons.plain("talk-present", kit.text("present.talk.present"), () -> present.accept(-1));
        all.getStyleClass().setAll("button", "db-primary");
        all.setGraphic(null);
        var head = new HBox(8, about, keep, add, from, all);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("talk-head");
        var keys = new Label(kit.text("present.talk.keys"));
        keys.getStyleClass().addAll("db-muted", "db-small");
        var foot = new VBox(keys);
        foot.getStyleClass().add("talk-foot");
        setTop(head);
        setCenter(list);
        setBottom(foot);
        rehearsal.follow();
        rehearsal.talkProperty().subscribe(this::show);
    }

    private void show(@Nullable Talk now) {
        talk = now;
        var environment = desk.environment();
        if (now == null || environment == null) {
            rows.clear();
            return;
        }
        int selected = wanted >= 0 ? wanted : stop();
        wanted = -1;
        var saying = new Saying(environment, kit.messages());
        var next = new ArrayList<StopCell.Row>();
        for (int i = 0; i < now.stops().size(); i++) {
            next.add(row(now, i, environment, saying));
        }
        rows.setAll(next);
        if (selected >= 0 && !rows.isEmpty()) {
            int at = Math.min(selected, rows.size() - 1);
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        about.setText(kit.text(now.suggested() ? "present.talk.suggested" : "present.talk.own"));
        keep.setVisible(now.suggested());
        keep.setManaged(now.suggested());
    }

    private StopCell.Row row(Talk now, int stop, Environment environment, Saying saying) {
        var slide = now.shown(stop);
        if (slide == null) {
            var why = now.why(stop);
            return new StopCell.Row(
                    stop,
                    Feather.ALERT_CIRCLE,
                    kit.say(Phrase.of(
                            "present.talk.missing",
                            "what",
                            Stops.what(environment, now.stops().get(stop)))),
                    why == null ? "" : kit.say(why),
                    true);
        }
        return new StopCell.Row(stop, icon(slide), saying.say(slide.title()), detail(slide, saying), false);
    }

    private static Feather icon(Slide slide) {
        return switch (slide) {
            case Slide.Person _ -> Feather.USER;
            case Slide.Moment _ -> Feather.MAP_PIN;
            case Slide.Seen _ -> Feather.EYE;
            case Slide.Lists _ -> Feather.LIST;
            case Slide.Opening _, Slide.Closing _ -> Feather.SQUARE;
        };
    }

    private String detail(Slide slide, Saying saying) {
        return switch (slide) {
            case Slide.Person person -> person.headline();
            case Slide.Moment moment -> {
                var parting = moment.parting();
                var sentences = moment.sentences();
                yield parting != null
                        ? parting.text(kit.messages())
                        : sentences.isEmpty() ? "" : saying.say(sentences.getLast());
            }
            case Slide.Lists lists ->
                String.join(
                        " · ",
                        lists.columns().stream()
                                .map(c -> kit.say(Phrase.of(
                                        "present.talk.list",
                                        "title",
                                        saying.say(c.title()),
                                        "n",
                                        c.causes().size())))
                                .toList());
            case Slide.Seen _, Slide.Opening _, Slide.Closing _ -> "";
        };
    }

    /** The place of the stop that is selected; -1: none is. */
    private int stop() {
        var row = list.getSelectionModel().getSelectedItem();
        return row == null ? -1 : row.stop();
    }

    private void offer() {
        add.getItems().clear();
        var environment = desk.environment();
        var results = desk.resultsProperty().get();
        if (environment == null || results == null) {
            return;
        }
        for (var stop : Showing.moments(desk, results)) {
            item(kit.say(Phrase.of("present.talk.now", "what", Stops.what(environment, stop))), Feather.MAP_PIN, stop);
        }
        line();
        for (var persona : environment.personas()) {
            var stop = Stops.person(persona.id());
            item(kit.say(Stops.what(environment, stop)), Feather.USER, stop);
        }
        line();
        environment.views().forEach(v -> item(v.name(), Feather.EYE, Stops.view(v.name())));
        line();
        if (!results.chosen().isEmpty()) {
            var stop = Stops.lists(results.chosen());
            item(kit.say(Phrase.of("present.talk.causes", "what", Stops.what(environment, stop))), Feather.LIST, stop);
        }
    }

    private void line() {
        if (!add.getItems().isEmpty() && !(add.getItems().getLast() instanceof SeparatorMenuItem)) {
            add.getItems().add(new SeparatorMenuItem());
        }
    }

    private void item(String text, Feather icon, TalkStep stop) {
        var item = new MenuItem(text, Glyphs.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(List.of(stop)));
        add.getItems().add(item);
    }

    /** Adds what the window shows at the moment at the end of the file's talk, and says so. */
    public static void addShown(Desk desk) {
        var environment = desk.environment();
        var stops = Showing.now(desk);
        if (environment != null && !stops.isEmpty()) {
            add(desk, stops, environment.talk(), environment.talk().size());
            desk.say(
                    Notice.Kind.DONE,
                    Phrase.of(
                            "present.talk.added",
                            "what",
                            stops.stream().map(s -> Stops.what(environment, s)).toList()));
        }
    }

    private void add(List<TalkStep> stops) {
        var now = talk;
        if (now != null) {
            int at = stop() < 0 ? now.stops().size() : stop() + 1;
            wanted = at + stops.size() - 1;
            add(desk, stops, now.stops(), at);
        }
    }

    /** All of them are one step of the history. */
    private static void add(Desk desk, List<TalkStep> stops, List<TalkStep> before, int at) {
        var there = before;
        for (int i = 0; i < stops.size(); i++) {
            var environment = desk.environment();
            if (environment != null) {
                desk.apply(Stops.add(environment, there, at + i, stops.get(i)), "talk.add");
                there = Objects.requireNonNull(desk.environment()).talk();
            }
        }
        desk.rest();
    }

    private void remove(int at) {
        var environment = desk.environment();
        var now = talk;
        if (environment != null && now != null && at >= 0 && at < now.stops().size()) {
            wanted = at;
            desk.apply(Stops.remove(environment, now.stops(), at));
        }
    }

    private void move(int at, int by) {
        var environment = desk.environment();
        var now = talk;
        int to = at + by;
        if (environment != null
                && now != null
                && at >= 0
                && to >= 0
                && to < now.stops().size()) {
            wanted = to;
            desk.apply(Stops.move(environment, now.stops(), at, to));
        }
    }

    private void keep() {
        var now = talk;
        if (now != null && now.suggested()) {
            desk.apply(Stops.arrange(now.stops()));
        }
    }

    private void press(KeyEvent event) {
        boolean done = true;
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(stop(), -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(stop(), 1);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove(stop());
        } else if (event.getCode() == KeyCode.ENTER && stop() >= 0) {
            present.accept(stop());
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
