package org.dartboard.ui;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Tone;
import org.dartboard.ui.canvas.FirstMap;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Scaled;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Settings;

/** What the first window shows while it is made: its map where it will stand, and the ground of bars and panels. It has no styles. */
final class FirstSight {

    /** As high as the bars are in {@code dartboard.css}. */
    private static final double TOP = 46;

    private static final double BOTTOM = 28;

    private FirstSight() {}

    /** The window's content. */
    static Parent of(Settings settings, Kit kit, Drawing drawing) {
        var map = new FirstMap(kit, drawing);
        map.setClip(clip(map));
        var workspace = new Workspace(map);
        double top = TOP + (settings.tourOfferedProperty().get() ? Frame.LINE : 0);
        var frame = new BorderPane(workspace, bar(top), null, bar(BOTTOM), null);
        frame.setBackground(new Background(new BackgroundFill(kit.color(Tone.PANEL), CornerRadii.EMPTY, Insets.EMPTY)));
        var panels = new Panels(settings);
        frame.widthProperty().subscribe(width -> {
            panels.fit(width.doubleValue());
            workspace.show(
                    Mode.PEOPLE,
                    panels.side().get(),
                    panels.inspector().get(),
                    settings.lanesShownProperty().get(),
                    !settings.peoplePageProperty().get().isEmpty());
        });
        return new Scaled(frame, kit.scaleProperty());
    }

    private static Region bar(double height) {
        var bar = new Region();
        bar.setMinHeight(height);
        bar.setPrefHeight(height);
        return bar;
    }

    private static Rectangle clip(Region map) {
        var clip = new Rectangle();
        clip.widthProperty().bind(map.widthProperty());
        clip.heightProperty().bind(map.heightProperty());
        return clip;
    }
}
