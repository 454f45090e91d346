package org.dartboard.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Section;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;

/** What there is, beside the map: while one draws the kinds of elements, the people, the scenario they walk in, and the outline of the environment. */
final class SidePanel extends VBox {

    /** What the outline keeps of the height, however many people and controls there are. */
    private static final double LEAST_OUTLINE = 130;

    /** Below this height, in units of the interface, the outline is folded. */
    private static final double LOW = 400;

    SidePanel(Kit kit, Desk desk, Node kinds, Node people, Node scenario, Node outline) {
        getStyleClass().add("side-panel");
        var elements = Topic.on(new Section(kit.text("ui.side.elements"), kinds), "side.elements");
        elements.visibleProperty().bind(desk.modeProperty().isEqualTo(Mode.MAP));
        elements.managedProperty().bind(elements.visibleProperty());
        var scene = Topic.on(new Section(kit.text("ui.side.scenario"), scenario), "side.scenario");
        // While one draws, there is more to see of what is drawn; whoever unfolds it finds it so again
        var unfolded = new EnumMap<Mode, Boolean>(Map.of(Mode.MAP, false));
        desk.modeProperty().subscribe(mode -> scene.openProperty().set(unfolded.getOrDefault(mode, true)));
        scene.openProperty().subscribe(is -> unfolded.put(desk.modeProperty().get(), is));
        var upper =
                new VBox(16, elements, Topic.on(new Section(kit.text("ui.side.people"), people), "side.people"), scene);
        var scroll = new ScrollPane(upper);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        var list = Topic.on(new Section(kit.text("ui.side.outline"), outline), "side.outline");
        list.openProperty().subscribe(open -> {
            VBox.setVgrow(list, open ? Priority.ALWAYS : Priority.NEVER);
            list.setMinHeight(open ? LEAST_OUTLINE : USE_PREF_SIZE);
            list.setPrefHeight(open ? LEAST_OUTLINE : USE_COMPUTED_SIZE);
        });
        getChildren().addAll(scroll, list);
        // Whoever unfolds it nevertheless finds it unfolded
        heightProperty()
                .map(h -> h.doubleValue() > 0 && h.doubleValue() < LOW)
                .subscribe(low -> list.openProperty().set(!low));
    }
}
