package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;

/** A window with one environment. */
public final class MainWindow {

    private final Workbench workbench;
    private final Desk desk;
    private final Background background;
    private final Documents documents;
    private final Stage stage = new Stage();
    private final Scene scene;
    private final Actions actions;

    MainWindow(Workbench workbench, Desk desk, Background background) {
        this.workbench = workbench;
        this.desk = desk;
        this.background = background;
        documents = new Documents(this, workbench, desk, background);
        var kit = workbench.kit();
        var map = new MapView(desk, kit);
        actions = new Actions(this, workbench, desk, map);
        var root = new BorderPane(map);
        root.getStyleClass().add("db-window");
        root.setTop(new TopBar(kit, desk, actions, menus()));
        scene = new Scene(root, 1280, 800);
        stage.setScene(scene);
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

    void show() {
        stage.show();
    }

    void close() {
        stage.close();
        background.close();
        workbench.closed(this);
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

    /** Its scene. */
    public Scene scene() {
        return scene;
    }

    /** Its window on the desktop. */
    public Stage stage() {
        return stage;
    }
}
