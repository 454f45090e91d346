package org.dartboard.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Mode;
import org.kordamp.ikonli.feather.Feather;

/** A drawer below the map with pages to work on it. A page is made when it is first opened. */
final class Drawer extends BorderPane {

    /**
     * One of its pages.
     *
     * @param id as the settings remember it; its action has the id {@code drawer.<id>}
     * @param name as people call it
     * @param mode where it belongs
     * @param view makes it
     */
    record Page(String id, String name, Mode mode, Supplier<Node> view) {}

    private final List<Page> pages;
    private final Map<String, Node> made = new HashMap<>();
    private final Segments<String> segments;

    /**
     * A drawer.
     *
     * @param open which page is open, by its id; empty, or none that there is: it is closed
     */
    Drawer(Kit kit, List<Page> pages, ObjectProperty<String> open) {
        this.pages = pages;
        getStyleClass().add("drawer");
        segments = new Segments<>("drawer-pages", pages.size(), id -> open.set(id == null ? "" : id));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var close = Buttons.icon("drawer-close", Feather.X, kit.text("ui.drawer.close"), () -> open.set(""));
        var head = new HBox(8, segments, spring, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("drawer-head");
        segments.setPrefWidth(146.0 * pages.size());
        setTop(head);
        open.subscribe(this::open);
    }

    /** The page that is open takes the focus. */
    void enter() {
        Parts.next(getCenter() == null ? List.of() : List.of(getCenter()), null);
    }

    private void open(String id) {
        segments.show(
                pages.stream()
                        .map(p -> new Segments.Choice<>(p.id(), p.name(), p.name()))
                        .toList(),
                id);
        pages.stream().filter(p -> p.id().equals(id)).findFirst().ifPresent(page -> {
            Topic.on(this, HelpTopics.drawer(id));
            setCenter(made.computeIfAbsent(id, _ -> page.view().get()));
        });
    }
}
