package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.inspector.InspectorView;
import org.dartboard.ui.kit.AppIcon;
import org.dartboard.ui.kit.Scaled;
import org.dartboard.ui.kit.Section;
import org.dartboard.ui.measure.MeasureView;
import org.dartboard.ui.people.Headlines;
import org.dartboard.ui.people.LanesView;
import org.dartboard.ui.people.PeoplePanel;
import org.dartboard.ui.people.ScenarioPanel;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Speed;
import org.jspecify.annotations.Nullable;

/** A window with one environment. */
public final class MainWindow {

    private final Workbench workbench;
    private final Desk desk;
    private final Background background;
    private final Documents documents;
    private final Panels panels;
    private final MapView map;
    private final LanesView lanes;
    private final InspectorView inspector;
    private final MeasureView measure;
    private final StackPane side;
    private final Workspace workspace;
    private final Pages pages;
    private final Stage stage = new Stage();
    private final Scene scene;
    private final Actions actions;

    MainWindow(Workbench workbench, Desk desk, Background background) {
        this.workbench = workbench;
        this.desk = desk;
        this.background = background;
        documents = new Documents(this, workbench, desk);
        var settings = workbench.settings();
        panels = new Panels(settings);
        var kit = workbench.kit();
        map = new MapView(desk, kit);
        lanes = new LanesView(desk, kit, settings);
        map.minimapShownProperty().bind(settings.minimapShownProperty());
        map.paceProperty().bind(settings.speedProperty().map(Speed::millis));
        inspector = new InspectorView(desk, kit);
        measure = new MeasureView(desk, kit);
        side = new StackPane();
        side.getStyleClass().add("side-panel");
        side.getChildren().add(sections());
        actions = new Actions(this, workbench, desk, map);
        workspace = new Workspace(side, map, inspector, measure, lanes);
        pages = new Pages(this, workspace, background);
        var frame = new BorderPane(pages);
        frame.getStyleClass().add("db-window");
        frame.setTop(new TopBar(kit, desk, actions, menus()));
        frame.setBottom(new StatusLine(kit, desk, new Headlines(desk, kit), map.zoomProperty()));
        frame.widthProperty().subscribe(w -> panels.fit(w.doubleValue()));
        scene = new Scene(new Scaled(frame, kit.scaleProperty()), 1280, 800);
        scene.addEventHandler(DragEvent.DRAG_OVER, pages::over);
        scene.addEventHandler(DragEvent.DRAG_EXITED, pages::gone);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, pages::dropped);
        stage.setScene(scene);
        stage.setOnCloseRequest(wish -> {
            wish.consume();
            close();
        });
        stage.titleProperty().bind(title());
        desk.modeProperty().subscribe(this::arrange);
        panels.side().subscribe(this::arrange);
        panels.inspector().subscribe(this::arrange);
        settings.lanesShownProperty().subscribe(this::arrange);
        arrange();
    }

    private Node sections() {
        var kit = workbench.kit();
        var sections = new VBox(
                16,
                new Section(kit.text("ui.side.people"), new PeoplePanel(desk, kit)),
                new Section(kit.text("ui.side.scenario"), new ScenarioPanel(desk, kit)));
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void arrange() {
        workspace.show(
                desk.modeProperty().get(),
                panels.side().get(),
                panels.inspector().get(),
                workbench.settings().lanesShownProperty().get());
    }

    /** The next part of the window gets the focus: the map, the panels around it, the lanes. */
    void nextPart() {
        var parts = Stream.of(map, inspector, measure, lanes, side)
                .filter(p -> p.getScene() != null)
                .toList();
        var owner = scene.getFocusOwner();
        int now = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (Node node = owner; node != null; node = node.getParent()) {
                if (node == parts.get(i)) {
                    now = i + 1;
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get((now + i) % parts.size());
            var first = firstFocusable(part);
            if (first != null) {
                first.requestFocus();
                return;
            }
        }
    }

    private static @Nullable Node firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = firstFocusable(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Opens the palette. */
    void palette() {}

    /** Which panels are shown. */
    Panels panels() {
        return panels;
    }

    /** What all windows share. */
    Workbench workbench() {
        return workbench;
    }

    private List<Menu> menus() {
        var menus = new ArrayList<Menu>();
        for (var menu : Action.Menu.values()) {
            var those = actions.all().stream().filter(a -> a.menu() == menu).toList();
            if (!those.isEmpty()) {
                var title = workbench.kit().say(Phrase.of("ui.menu", "menu", menu));
                menus.add(TopBar.menu(title, those, List.of("save", "close", "side", "light", "larger", "find")));
            }
        }
        return menus;
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
     * Shows it.
     *
     * @param before how many windows there are already
     */
    void show(int before) {
        Placing.place(stage, workbench.settings(), before);
        pages.begin();
        stage.show();
        // The window does not wait for its icon
        Platform.runLater(() -> stage.getIcons().setAll(AppIcon.images()));
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
        documents.leave(() -> {
            var bounds = workbench.settings().boundsProperty();
            bounds.set(Placing.of(stage, bounds.get()));
            workbench.closed(this);
            stage.close();
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
