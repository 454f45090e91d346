package org.dartboard.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.inspector.InspectorView;
import org.dartboard.ui.kit.AppIcon;
import org.dartboard.ui.kit.Scaled;
import org.dartboard.ui.library.Librarian;
import org.dartboard.ui.library.PersonDrag;
import org.dartboard.ui.measure.MeasureView;
import org.dartboard.ui.outline.OutlineView;
import org.dartboard.ui.paper.Papers;
import org.dartboard.ui.people.GapSheet;
import org.dartboard.ui.people.Headlines;
import org.dartboard.ui.people.LanesView;
import org.dartboard.ui.people.PeoplePanel;
import org.dartboard.ui.people.ScenarioPanel;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Speed;

/** A window with one environment. */
public final class MainWindow {

    private static final Duration ICON = Duration.ofSeconds(1);

    private final Workbench workbench;
    private final Desk desk;
    private final Background background;
    private final Documents documents;
    private final Chronicle chronicle;
    private final Watch watch;
    private final Panels panels;
    private final MapView map;
    private final Workspace workspace;
    private final Pages pages;
    private final StackPane layers = new StackPane();
    private final Overlays overlays;
    private final Workshop workshop;
    private final Touring touring;
    private final Stage stage;
    private final Scene scene;
    private final Parent content;
    private final Librarian librarian;
    private final Drawers drawers;
    private final Actions actions;
    private final Frame frame;
    private boolean furnished;
    private String beginWith = "";

    /**
     * A window.
     *
     * @param stage with a scene of our look; what it shows now is to be seen until {@link #fill}
     */
    MainWindow(Workbench workbench, Stage stage, Desk desk, Background background) {
        this.workbench = workbench;
        this.stage = stage;
        this.desk = desk;
        this.background = background;
        documents = new Documents(this, workbench, desk, background);
        chronicle = new Chronicle(desk, workbench.archive(), workbench.samples()::holds);
        var settings = workbench.settings();
        panels = new Panels(settings);
        var kit = workbench.kit();
        map = new MapView(desk, kit);
        map.minimapShownProperty().bind(settings.minimapShownProperty());
        map.paceProperty().bind(settings.speedProperty().map(Speed::millis));
        var papers = new Papers(desk);
        var tracing = new Tracing(this, desk, map, background);
        var paper = new PaperLayer(map);
        workspace = new Workspace(paper);
        workshop = new Workshop(this, workspace, map, layers);
        librarian = LibraryDoors.librarian(this, map);
        drawers = new Drawers(desk, kit, settings, workspace, workshop, librarian);
        actions = new Actions(this, workbench, desk, map, papers, tracing);
        pages = new Pages(this, workspace, background);
        overlays = new Overlays(this, layers);
        touring = new Touring(this, map, layers);
        watch = new Watch(documents, desk);
        frame = new Frame(pages, settings.tourOfferedProperty().get());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                watch.look();
                workbench.shelf().refresh();
            }
        });
        frame.widthProperty().subscribe(w -> panels.fit(w.doubleValue()));
        layers.getChildren().addFirst(frame);
        content = new Scaled(layers, kit.scaleProperty());
        scene = stage.getScene();
        scene.addEventHandler(DragEvent.DRAG_OVER, pages::over);
        scene.addEventHandler(DragEvent.DRAG_EXITED, pages::gone);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, pages::dropped);
        for (var action : actions.all()) {
            action.otherKeys().forEach(key -> scene.getAccelerators().put(key, action::perform));
        }
        Typing.guard(layers, map);
        stage.setOnCloseRequest(wish -> {
            wish.consume();
            close();
        });
        stage.titleProperty().bind(title());
        desk.modeProperty().subscribe(this::arrange);
        panels.side().subscribe(this::arrange);
        panels.inspector().subscribe(this::arrange);
        settings.lanesShownProperty().subscribe(this::arrange);
        settings.drawerProperty().subscribe(this::arrange);
        settings.peoplePageProperty().subscribe(this::arrange);
        arrange();
        desk.map().drawingProperty().subscribe(drawing -> {
            if (drawing != null && !furnished) {
                furnished = true;
                // Space sets people out, and the arrows go along links
                map.requestFocus();
                Runnable panels = () -> {
                    paper.furnish(desk, kit, papers, tracing::choose);
                    furnish();
                };
                Later.afterFrames(
                        frame.isDressed()
                                ? panels
                                : () -> {
                                    dress();
                                    Later.afterFrames(panels);
                                });
            }
        });
    }

    /** Puts the bars above and below the map. The first window shows its map before them. */
    void dress() {
        frame.dress(() -> {
            var kit = workbench.kit();
            var bars = new Bars(this, desk, watch);
            var status = new StatusLine(kit, desk, new Headlines(desk, kit), map.zoomProperty());
            return new Frame.Around(
                    new VBox(new TopBar(kit, desk, actions, Menus.of(kit, actions)), bars, workshop.guideBar()),
                    status);
        });
    }

    /** Fills the slots around the map. */
    private void furnish() {
        var kit = workbench.kit();
        workspace.lanes().getChildren().add(new LanesView(desk, kit, workbench.settings()));
        new GapSheet(desk, kit, map, map::boundsOf);
        workspace.inspector().getChildren().add(new InspectorView(desk, kit));
        drawers.furnish();
        var people = new PeoplePanel(
                desk,
                kit,
                () -> overlays.gallery().open(),
                person -> overlays.gallery().counterpart(person),
                librarian::keepPerson);
        var scenario = new ScenarioPanel(desk, kit);
        workspace
                .side()
                .getChildren()
                .add(new SidePanel(kit, desk, actions.kinds(), people, scenario, new OutlineView(desk, kit)));
        new PersonDrag(
                kit,
                librarian,
                workspace.side(),
                () -> workspace.drawer(Mode.MAP).isVisible() ? scene.lookup("#library") : null);
        if (!beginWith.isEmpty()) {
            Later.afterFrames(drawers::enter);
        }
        desk.modeProperty().subscribe(mode -> {
            if (mode == Mode.MEASURE && workspace.measure().getChildren().isEmpty()) {
                workspace.measure().getChildren().add(new MeasureView(desk, kit));
            }
        });
    }

    private void arrange() {
        var mode = desk.modeProperty().get();
        workspace.show(
                mode,
                panels.side().get(),
                panels.inspector().get(),
                workbench.settings().lanesShownProperty().get(),
                drawers.isOpen(mode));
    }

    /**
     * Begins a map from nothing, in a window of its own if this one is taken.
     *
     * @param page the page of the drawer to begin with; empty: none, by hand
     */
    void begin(String page) {
        if (!documents.isFree()) {
            workbench.open(null).begin(page);
            return;
        }
        desk.modeProperty().set(Mode.MAP);
        workbench.settings().drawerProperty().set(page);
        beginWith = page;
        desk.open(Environment.EMPTY, null);
    }

    /** Keeps what is shown here. */
    Librarian librarian() {
        return librarian;
    }

    /** What is below the map. */
    Drawers drawers() {
        return drawers;
    }

    /** The next part of the window gets the focus: the map, the panels around it, the lanes. */
    void nextPart() {
        var around = new ArrayList<Node>(List.of(
                map,
                workspace.inspector(),
                workspace.measure(),
                workspace.lanes(),
                workspace.drawer(Mode.MAP),
                workspace.drawer(Mode.PEOPLE),
                workspace.side()));
        touring.card().ifPresent(around::add);
        Parts.next(around, scene.getFocusOwner());
    }

    /** What opens over the window. */
    Overlays overlays() {
        return overlays;
    }

    /** The guided tour. */
    Touring touring() {
        return touring;
    }

    /** What a workshop or a lesson is held with. */
    Workshop workshop() {
        return workshop;
    }

    /** Computes for this window. */
    Background background() {
        return background;
    }

    /** Which panels are shown. */
    Panels panels() {
        return panels;
    }

    /** What all windows share. */
    Workbench workbench() {
        return workbench;
    }

    private ObservableValue<String> title() {
        var kit = workbench.kit();
        return Bindings.createStringBinding(
                () -> {
                    var editor = desk.editorProperty().get();
                    return editor == null
                            ? kit.text("ui.program")
                            : kit.say(
                                    editor.isSaved()
                                            ? Phrase.of("ui.title", "name", documents.name())
                                            : Phrase.of("ui.title.unsaved", "name", documents.name()));
                },
                desk.editorProperty(),
                desk.fileProperty());
    }

    /**
     * Gets it ready to be shown.
     *
     * @param before how many windows there are already
     */
    void prepare(int before) {
        if (!stage.isShowing()) {
            Placing.place(stage, workbench.settings(), before);
        }
        pages.begin();
    }

    /** Puts into it what is made. The keyboard is the map's. */
    void fill() {
        if (!content.equals(scene.getRoot())) {
            scene.setRoot(content);
            workbench.dress(scene, workbench.kit().theme());
            map.requestFocus();
        }
    }

    /** Shows it. */
    void show() {
        fill();
        stage.show();
        Later.afterFrames(touring::offer);
        // The window does not wait for its icon, which takes a while to paint
        Later.after(ICON, () -> AppIcon.show(stage));
    }

    /** Brings it to the front. */
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Closes it, once nothing can be lost by that. */
    void close() {
        close(() -> {});
    }

    /** Closes it, once nothing can be lost by that, and then does something else. */
    void close(Runnable then) {
        touring.leave();
        documents.leave(() -> {
            var bounds = workbench.settings().boundsProperty();
            bounds.set(Placing.of(stage, bounds.get()));
            workbench.closed(this);
            stage.close();
            chronicle.close();
            documents.close();
            background.close();
            then.run();
        });
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /** What it shows. */
    public Desk desk() {
        return desk;
    }

    /** What can be done in it. */
    public Actions actions() {
        return actions;
    }

    /** Opens and saves. */
    public Documents documents() {
        return documents;
    }

    /** Keeps versions of what it shows. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Notices what becomes of its file. */
    Watch watch() {
        return watch;
    }

    /** What fills it. */
    Pages pages() {
        return pages;
    }

    /** Its scene. */
    public Scene scene() {
        return scene;
    }

    /** Its window on the desktop. */
    public Stage stage() {
        return stage;
    }
}
