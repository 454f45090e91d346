package org.dartboard.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Window;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Paints;
import org.jspecify.annotations.Nullable;

/** Looks for colours of another theme in all that is shown, in the windows and in what stands above them. */
final class Shades {

    private static final Color HAIR = Color.rgb(0xB4, 0x55, 0x2D);

    private Shades() {}

    /** What has a colour that other themes have and this one has not, each with it; on the thread of windows. */
    static Set<String> strange(Theme theme) {
        var strange = new HashSet<Color>();
        for (var other : Theme.values()) {
            strange.addAll(of(other));
        }
        strange.removeAll(of(theme));
        // Portraits have these
        strange.removeAll(List.of(Color.WHITE, Color.BLACK, HAIR));
        var found = new TreeSet<String>();
        for (var window : Window.getWindows()) {
            if (window.isShowing()) {
                window.getScene().getRoot().applyCss();
                find(window.getScene().getRoot(), strange, found);
            }
        }
        return found;
    }

    private static Set<Color> of(Theme theme) {
        var colours = new HashSet<Color>();
        for (var tone : Tone.values()) {
            colours.add(Paints.of(theme.of(tone)));
        }
        return colours;
    }

    private static void find(Node node, Set<Color> strange, Set<String> found) {
        var scene = node.getScene();
        if (!node.isVisible()
                || !node.localToScene(node.getBoundsInLocal()).intersects(0, 0, scene.getWidth(), scene.getHeight())) {
            return;
        }
        if (node instanceof Region region) {
            if (region.getBackground() != null) {
                region.getBackground().getFills().forEach(f -> look(f.getFill(), node, strange, found));
            }
            if (region.getBorder() != null) {
                region.getBorder().getStrokes().forEach(s -> look(s.getTopStroke(), node, strange, found));
            }
        }
        if (node instanceof Labeled labeled) {
            look(labeled.getTextFill(), node, strange, found);
        }
        if (node instanceof Shape shape) {
            look(shape.getFill(), node, strange, found);
            look(shape.getStroke(), node, strange, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, strange, found));
        }
    }

    private static void look(@Nullable Paint paint, Node node, Set<Color> strange, Set<String> found) {
        if (paint instanceof Color color && strange.contains(color)) {
            found.add(Nodes.name(node) + " " + color);
        } else if (paint instanceof LinearGradient gradient) {
            gradient.getStops().forEach(stop -> look(stop.getColor(), node, strange, found));
        }
    }
}
