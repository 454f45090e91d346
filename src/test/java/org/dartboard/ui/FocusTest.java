package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.dartboard.picture.Theme;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever the keyboard reaches has a name that is read aloud, a place in the manual, and can be seen to have the focus in every theme; all colours are those of the theme. */
@ExtendWith(ApplicationExtension.class)
class FocusTest {

    /** At least as many pixels look different around what has the focus. */
    private static final int SEEN = 24;

    private static final List<Appearance> THEMES = List.of(Appearance.DARK, Appearance.CONTRAST, Appearance.LIGHT);

    @TempDir
    static Path folder;

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(null, null, folder, Messages.strict());
    }

    @Test
    void everythingThatIsReachedHasANameAndIsSeenToHaveTheFocus() {
        var nameless = new TreeSet<String>();
        var unseen = new TreeSet<String>();
        var helpless = new TreeSet<String>();
        Set<String> known = new HashSet<>();
        var strange = new TreeSet<String>();
        var states = new AtomicInteger();
        new States(program).each(state -> {
            // Each state sees a change of the theme
            var next = THEMES.get(states.getAndIncrement() % THEMES.size());
            program.run(() -> program.settings.appearanceProperty().set(next));
            program.run(() -> Shades.strange(Theme.valueOf(next.name()))
                    .forEach(found -> strange.add(found + "  [" + state + ", " + next + "]")));
            var fresh = new HashSet<String>();
            for (var node : reached()) {
                if (!hasName(node)) {
                    nameless.add(Nodes.name(node) + "  [" + state + "]");
                }
                if (HelpTopics.topic(node) == null) {
                    helpless.add(Nodes.name(node) + "  [" + state + "]");
                }
                if (known.add(kind(node))) {
                    fresh.add(kind(node));
                }
            }
            if (!fresh.isEmpty()) {
                for (var appearance : THEMES) {
                    program.run(() ->
                            program.workbench.settings().appearanceProperty().set(appearance));
                    var left = new HashSet<>(fresh);
                    for (var node : reached()) {
                        // Some are made anew with the theme: one of each kind is looked at
                        if (node.getScene() != null && left.remove(kind(node))) {
                            int pixels = difference(node, 2);
                            if (pixels < SEEN) {
                                unseen.add(Nodes.name(node) + "  [" + state + ", " + appearance + ": " + pixels + "]");
                            }
                        }
                    }
                }
            }
        });
        assertTrue(known.size() > 20, "seen: " + known);
        assertEquals("", String.join("\n", nameless), "without a name");
        assertEquals("", String.join("\n", helpless), "without a place in the manual: see HelpTopics");
        assertEquals("", String.join("\n", unseen), "without a visible focus");
        assertEquals("", String.join("\n", strange), "with a colour of the theme before");
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private List<Node> reached() {
        return Nodes.seen(program.window.scene().getRoot()).stream()
                .filter(FocusTest::isReached)
                .toList();
    }

    /** These show it themselves once they really have it: the map by a ring, the grid by its cell, two fields by a caret. */
    private static final Set<String> THEMSELVES = Set.of("map", "needs-grid", "palette-field", "sketch-text");

    private static boolean isReached(Node node) {
        return node.isFocusTraversable()
                && !node.isDisabled()
                && (node.getId() == null || !THEMSELVES.contains(node.getId()))
                && !(node instanceof ScrollPane)
                && node.getScene() != null
                && node.getLayoutBounds().getWidth() > 0
                && isInView(node);
    }

    /** What is scrolled out of view comes into it with the real focus; it is looked at where it is seen. */
    private static boolean isInView(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll
                    && !scroll.localToScene(scroll.getLayoutBounds())
                            .contains(bounds.getCenterX(), bounds.getCenterY())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasName(Node node) {
        return isSaid(node.getAccessibleText())
                || (node instanceof Labeled labeled && isSaid(labeled.getText()))
                || (node instanceof ComboBoxBase<?> box && isSaid(box.getPromptText()))
                || node.getAccessibleRole() == AccessibleRole.SCROLL_PANE;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Looks again where nothing is seen: the window may just have been laid out. */
    private int difference(Node node, int times) {
        int pixels = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> difference(node));
        if (pixels >= SEEN || times == 0) {
            return pixels;
        }
        program.settle();
        WaitForAsyncUtils.waitForFxEvents(4);
        return difference(node, times - 1);
    }

    private int difference(Node node) {
        if (node.getScene() == null) {
            return Integer.MAX_VALUE; // made anew meanwhile
        }
        var scene = program.window.scene();
        var root = scene.getRoot();
        root.applyCss();
        root.layout();
        var bounds = node.localToScene(node.getLayoutBounds());
        double x = Math.max(0, bounds.getMinX() - 6);
        double y = Math.max(0, bounds.getMinY() - 6);
        double width = Math.min(scene.getWidth(), bounds.getMaxX() + 6) - x;
        double height = Math.min(scene.getHeight(), bounds.getMaxY() + 6) - y;
        if (width < 4 || height < 4) {
            return Integer.MAX_VALUE; // scrolled away
        }
        var part = new Rectangle2D(x, y, width, height);
        focus(node, false);
        var without = picture(root, part);
        focus(node, true);
        var with = picture(root, part);
        focus(node, false);
        int different = 0;
        for (int i = 0; i < (int) Math.min(without.getWidth(), with.getWidth()); i++) {
            for (int j = 0; j < (int) Math.min(without.getHeight(), with.getHeight()); j++) {
                if (without.getPixelReader().getArgb(i, j)
                        != with.getPixelReader().getArgb(i, j)) {
                    different++;
                }
            }
        }
        return different;
    }

    private static void focus(Node node, boolean on) {
        for (var name : List.of("focused", "focus-visible", "focus-within")) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
        }
        node.applyCss();
    }

    private static WritableImage picture(Node root, Rectangle2D part) {
        var how = new SnapshotParameters();
        how.setViewport(part);
        return root.snapshot(how, null);
    }
}
