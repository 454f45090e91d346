package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.dartboard.edit.Editor;
import org.dartboard.edit.Fragment;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.dartboard.ui.Action.Menu;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.paper.Papers;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Speed;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be done in a window, in the order of its menus: the one list that feeds menus, keys, toolbar, palette. */
public final class Actions {

    private final List<Action> all = new ArrayList<>();
    private final Kit kit;
    private final Desk desk;
    private final ObservableValue<Boolean> open;
    private final EditActions editing;

    Actions(MainWindow window, Workbench workbench, Desk desk, MapView map, Papers papers, Tracing tracing) {
        this.kit = workbench.kit();
        this.desk = desk;
        open = desk.editorProperty().map(e -> true).orElse(false);
        files(window, workbench);
        history();
        editing = new EditActions(desk, kit, map, window.background(), this::all);
        all.addAll(editing.all());
        view(window);
        map(map);
        LensActions.of(window, kit, desk, map, open).forEach(this::add);
        PaperActions.of(desk, kit, papers, map, tracing).forEach(this::add);
        drawers(window.drawers());
        LibraryActions.of(window, kit, open).forEach(this::add);
        people(window, workbench.settings());
        WorkshopActions.of(window, kit, open).forEach(this::add);
        HelpActions.of(window, kit, this).forEach(this::add);
    }

    /** All of them. */
    public List<Action> all() {
        return List.copyOf(all);
    }

    /** The one of that id. */
    public Action of(String id) {
        return find(id).orElseThrow();
    }

    /** The one of that id, if there is one. */
    Optional<Action> find(String id) {
        return all.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** A view of the kinds of elements, to be picked and dragged. */
    Node kinds() {
        return editing.kinds();
    }

    /** Puts elements on the map, and selects them. */
    boolean paste(Fragment fragment, @Nullable Point at) {
        return editing.paste(fragment, at);
    }

    private void files(MainWindow window, Workbench workbench) {
        var documents = window.documents();
        add(Action.of("newSketch", Menu.FILE, kit.text("ui.action.newSketch"), () -> window.begin("sketch"))
                .key("Shortcut+N"));
        add(Action.of("newMap", Menu.FILE, kit.text("ui.action.newMap"), () -> window.begin("")));
        add(Action.of("window", Menu.FILE, kit.text("ui.action.window"), () -> workbench.open(null))
                .key("Shortcut+Shift+N"));
        add(Action.of("open", Menu.FILE, kit.text("ui.action.open"), documents::choose)
                .key("Shortcut+O")
                .icon(Feather.FOLDER));
        add(Action.of("save", Menu.FILE, kit.text("ui.action.save"), documents::save)
                .key("Shortcut+S")
                .icon(Feather.SAVE)
                .when(open));
        add(Action.of("saveAs", Menu.FILE, kit.text("ui.action.saveAs"), documents::saveAs)
                .key("Shortcut+Shift+S")
                .when(open));
        add(Action.of(
                        "report",
                        Menu.FILE,
                        kit.text("ui.action.report"),
                        () -> window.overlays().report().open())
                .key("Shortcut+Shift+R")
                .icon(Feather.FILE_TEXT)
                .when(open));
        add(Action.of(
                        "versions",
                        Menu.FILE,
                        kit.text("ui.action.versions"),
                        () -> window.overlays().versions().open())
                .key("Shortcut+Alt+H")
                .icon(Feather.CLOCK));
        add(Action.of("revert", Menu.FILE, kit.text("ui.action.revert"), documents::revert)
                .when(Bindings.createObjectBinding(documents::canRevert, desk.editorProperty(), desk.fileProperty())));
        add(Action.of("hints", Menu.FILE, kit.text("ui.action.hints"), documents::showHints)
                .when(documents.hintsProperty().map(h -> !h.isEmpty())));
        add(Action.of("close", Menu.FILE, kit.text("ui.action.close"), window::close)
                .key("Shortcut+W"));
        add(Action.of("quit", Menu.FILE, kit.text("ui.action.quit"), workbench::quit)
                .key("Shortcut+Q"));
    }

    private void history() {
        add(Action.of("undo", Menu.EDIT, kit.text("ui.action.undo"), desk::undo)
                .key("Shortcut+Z")
                .icon(Feather.CORNER_UP_LEFT)
                .called(history("ui.action.undo", Editor::undoable))
                .when(can(Editor::undoable)));
        add(Action.of("redo", Menu.EDIT, kit.text("ui.action.redo"), desk::redo)
                .key("Shortcut+Shift+Z")
                .icon(Feather.CORNER_UP_RIGHT)
                .called(history("ui.action.redo", Editor::redoable))
                .when(can(Editor::redoable)));
    }

    private interface Step {
        Optional<Phrase> of(Editor editor);
    }

    private ObservableValue<Boolean> can(Step step) {
        return desk.editorProperty().map(e -> step.of(e).isPresent()).orElse(false);
    }

    /** "Undo move of 3 touchpoints". */
    private ObservableValue<String> history(String key, Step step) {
        var plain = kit.text(key);
        return desk.editorProperty()
                .map(e -> step.of(e)
                        .map(name -> kit.say(Phrase.of("ui.history", "action", plain, "step", name)))
                        .orElse(plain))
                .orElse(plain);
    }

    private void view(MainWindow window) {
        var settings = window.workbench().settings();
        add(Action.of(
                        "palette",
                        Menu.VIEW,
                        kit.text("ui.action.palette"),
                        () -> window.overlays().palette().open())
                .key("Shortcut+K")
                .icon(Feather.SEARCH));
        add(mode("mode.map", kit.text("ui.action.mode.map"), Mode.MAP, "Alt+1"));
        add(mode("mode.people", kit.text("ui.action.mode.people"), Mode.PEOPLE, "Alt+2"));
        add(mode("mode.measure", kit.text("ui.action.mode.measure"), Mode.MEASURE, "Alt+3"));
        add(Action.of(
                        "side",
                        Menu.VIEW,
                        kit.text("ui.action.side"),
                        window.panels().side())
                .key("Shortcut+B"));
        add(Action.of(
                        "inspector",
                        Menu.VIEW,
                        kit.text("ui.action.inspector"),
                        window.panels().inspector())
                .key("Shortcut+I"));
        add(Action.of("lanes", Menu.VIEW, kit.text("ui.action.lanes"), settings.lanesShownProperty())
                .key("Shortcut+J"));
        appearance("light", kit.text("ui.action.light"), Appearance.LIGHT, settings);
        appearance("dark", kit.text("ui.action.dark"), Appearance.DARK, settings);
        appearance("contrast", kit.text("ui.action.contrast"), Appearance.CONTRAST, settings);
        appearance("system", kit.text("ui.action.system"), Appearance.SYSTEM, settings);
        add(Action.of("larger", Menu.VIEW, kit.text("ui.action.larger"), () -> scale(settings, 1))
                .key("Shortcut+Alt+Plus"));
        add(Action.of("smaller", Menu.VIEW, kit.text("ui.action.smaller"), () -> scale(settings, -1))
                .key("Shortcut+Alt+Minus"));
        add(Action.of("calm", Menu.VIEW, kit.text("ui.action.calm"), settings.calmProperty()));
        add(Action.of("nextPart", Menu.VIEW, kit.text("ui.action.nextPart"), window::nextPart)
                .key("F6"));
        add(Action.of("fullScreen", Menu.VIEW, kit.text("ui.action.fullScreen"), window::toggleFullScreen)
                .key("F11"));
    }

    private Action mode(String id, String text, Mode mode, String key) {
        return Action.of(id, Menu.VIEW, text, () -> desk.modeProperty().set(mode))
                .key(key)
                .when(open);
    }

    private void appearance(String id, String text, Appearance appearance, Settings settings) {
        add(Action.of(id, Menu.VIEW, text, () -> settings.appearanceProperty().set(appearance)));
    }

    /** Makes the interface larger, or smaller. */
    static void scale(Settings settings, int by) {
        int now = Math.max(0, Settings.SCALES.indexOf(settings.scaleProperty().get()));
        settings.scaleProperty().set(Settings.SCALES.get(Math.clamp(now + by, 0, Settings.SCALES.size() - 1)));
    }

    private void map(MapView map) {
        add(Action.of("fit", Menu.MAP, kit.text("ui.action.fit"), map::fit)
                .key("Shortcut+0")
                .icon(Feather.MAXIMIZE)
                .when(open));
        add(Action.of("fitSelection", Menu.MAP, kit.text("ui.action.fitSelection"), map::fitSelection)
                .key("Shortcut+2")
                .when(desk.selectionProperty().map(s -> s.element() != null).orElse(false)));
        add(Action.of("actualSize", Menu.MAP, kit.text("ui.action.actualSize"), map::actualSize)
                .key("Shortcut+1")
                .when(open));
        add(Action.of("zoomIn", Menu.MAP, kit.text("ui.action.zoomIn"), map::zoomIn)
                .key("Shortcut+Plus")
                .when(open));
        add(Action.of("zoomOut", Menu.MAP, kit.text("ui.action.zoomOut"), map::zoomOut)
                .key("Shortcut+Minus")
                .when(open));
        add(Action.of("back", Menu.MAP, kit.text("ui.action.back"), map::back)
                .key("Alt+Left")
                .when(open));
        add(Action.of("forward", Menu.MAP, kit.text("ui.action.forward"), map::forward)
                .key("Alt+Right")
                .when(open));
        add(Action.of("find", Menu.MAP, kit.text("ui.action.find"), map::find)
                .key("Shortcut+F")
                .icon(Feather.SEARCH)
                .when(open));
        add(Action.of(
                        "phases",
                        Menu.MAP,
                        kit.text("ui.action.phases"),
                        desk.map().phasesProperty())
                .when(open));
    }

    /** The pages that are drawn with, Alt+4 and on; then those of people. */
    private void drawers(Drawers drawers) {
        var pages = drawers.pages();
        for (var page : pages) {
            var menu = page.mode() == Mode.MAP ? Menu.MAP : Menu.WORKSHOP;
            int number = 4 + pages.indexOf(page);
            // Ten numbers there are; what is presented with F5 is arranged with the same
            var key = switch (page.id()) {
                case "talk" -> "Shortcut+F5";
                case "library" -> "Shortcut+Shift+L";
                default -> "Alt+" + number % 10;
            };
            add(Action.of("drawer." + page.id(), menu, page.name(), () -> drawers.toggle(page.id()))
                    .key(key)
                    .when(open));
        }
    }

    private void people(MainWindow window, Settings settings) {
        add(Action.of(
                        "addPerson",
                        Menu.PEOPLE,
                        kit.text("ui.action.addPerson"),
                        () -> window.overlays().gallery().open())
                .key("Shortcut+Shift+P")
                .icon(Feather.USER_PLUS)
                .when(open));
        add(Action.of("counterpart", Menu.PEOPLE, kit.text("ui.action.counterpart"), () -> {
                    if (desk.selectionProperty().get() instanceof Selection.Person person) {
                        window.overlays().gallery().counterpart(person.id());
                    }
                })
                .icon(Feather.COPY)
                .when(desk.selectionProperty()
                        .map(s -> s instanceof Selection.Person)
                        .orElse(false)));
        add(Action.of("gapsHere", Menu.PEOPLE, kit.text("ui.action.gapsHere"), () -> {
                    var here = desk.selectionProperty().get().element();
                    if (here != null) {
                        desk.wishes().troubles(here);
                    }
                })
                .key("G")
                .icon(Feather.ALERT_CIRCLE)
                .when(desk.selectionProperty().map(s -> s.element() != null).orElse(false)));
        var playback = desk.playback();
        var walking = Bindings.createObjectBinding(() -> playback.course().length() > 0, playback.courseProperty());
        add(Action.of("play", Menu.PEOPLE, kit.text("ui.action.play"), () -> {
                    desk.modeProperty().set(Mode.PEOPLE);
                    playback.toggle();
                })
                .key("Space")
                .icon(Feather.PLAY)
                .when(walking));
        add(Action.of("step", Menu.PEOPLE, kit.text("ui.action.step"), playback::step)
                .key("Period")
                .icon(Feather.SKIP_FORWARD)
                .when(walking));
        add(Action.of("stepBack", Menu.PEOPLE, kit.text("ui.action.stepBack"), playback::back)
                .key("Comma")
                .icon(Feather.SKIP_BACK)
                .when(walking));
        speed("calmSpeed", kit.text("ui.action.calmSpeed"), Speed.CALM, settings);
        speed("normalSpeed", kit.text("ui.action.normalSpeed"), Speed.NORMAL, settings);
        speed("quickSpeed", kit.text("ui.action.quickSpeed"), Speed.QUICK, settings);
        add(Action.of("toStart", Menu.PEOPLE, kit.text("ui.action.toStart"), () -> {
                    playback.playingProperty().set(false);
                    playback.go(0);
                })
                .key("Shortcut+Home")
                .when(walking));
        add(Action.of("toEnd", Menu.PEOPLE, kit.text("ui.action.toEnd"), () -> playback.go(Integer.MAX_VALUE))
                .key("Shortcut+End")
                .when(walking));
    }

    private void speed(String id, String text, Speed speed, Settings settings) {
        add(Action.of(id, Menu.PEOPLE, text, () -> settings.speedProperty().set(speed)));
    }

    private void add(Action action) {
        all.add(action);
    }
}
