package org.dartboard.ui.manual;

import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.manual.Page;
import org.dartboard.manual.Place;
import org.dartboard.manual.Search;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** A page to be read: scrolled by keys, its words can be selected and copied. */
final class PageView extends ScrollPane {

    /** What was searched for stands there. */
    static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    /** How far a line is from the next. */
    private static final double LINE = 40;

    /** What stays in sight of a page that is turned. */
    private static final double KEPT = 60;

    /** How far below the upper edge a place stands that one was led to. */
    private static final double ABOVE = 12;

    private final Kit kit;
    private final Consumer<String> follow;
    private final StackPane ground = new StackPane();
    private final Picking picking = new Picking(ground);
    private @Nullable Page page;
    private Blocks blocks;

    /**
     * An empty page.
     *
     * @param follow is told where a link leads
     */
    PageView(Kit kit, Consumer<String> follow) {
        this.kit = kit;
        this.follow = follow;
        blocks = new Blocks(kit, follow, PageView::copy);
        setId("manual-page");
        getStyleClass().add("manual-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        ground.getStyleClass().add("manual-ground");
        setContent(ground);
        setAccessibleText(kit.text("manual.page"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /** Shows a place of a page, with what was searched for marked. */
    void show(Place place, Search search) {
        if (!place.page().equals(page)) {
            page = place.page();
            blocks = new Blocks(kit, follow, PageView::copy);
            var paper = blocks.page(place.page());
            StackPane.setAlignment(paper, javafx.geometry.Pos.TOP_LEFT);
            ground.getChildren().setAll(paper);
            picking.over(blocks.prose());
            setAccessibleText(place.page().title());
            if (getScene() != null) {
                // Before it can be laid out it must know its fonts
                applyCss();
            }
        }
        mark(search);
        var at = sought(place, search);
        boolean row = !place.anchor().equals(place.section().anchor());
        blocks.places()
                .forEach((name, node) -> node.pseudoClassStateChanged(SOUGHT, row && name.equals(place.anchor())));
        goTo(at);
    }

    /** Marks what is searched for. */
    void mark(Search search) {
        blocks.prose().forEach(p -> p.mark(search));
    }

    /** Where to look: at the place itself, or at what was searched for, if that stands farther down in the section. */
    private @Nullable Node sought(Place place, Search search) {
        var there = blocks.places().get(place.anchor());
        if (there == null || search.isEmpty() || !(there.getParent() instanceof VBox section)) {
            return there;
        }
        settle();
        for (var words : blocks.prose()) {
            if (words.isMarked() && isIn(words, section)) {
                double down = words.localToScene(words.getLayoutBounds()).getMinY()
                        - there.localToScene(there.getLayoutBounds()).getMinY();
                return down < getViewportBounds().getHeight() * .8 ? there : words;
            }
        }
        return there;
    }

    private static boolean isIn(Node node, Node section) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(section)) {
                return true;
            }
        }
        return false;
    }

    /** What is not laid out yet has no place; a text knows how high it is once it knows how wide. */
    private void settle() {
        if (getScene() != null) {
            getScene().getRoot().layout();
            getScene().getRoot().layout();
        }
    }

    private void goTo(@Nullable Node node) {
        settle();
        double y = node == null
                ? 0
                : ground.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY() - ABOVE;
        scrollTo(
                blocks.places().values().stream()
                                .findFirst()
                                .filter(f -> f.equals(node))
                                .isPresent()
                        ? 0
                        : y);
    }

    /** Where one reads, in the height of the page. */
    double position() {
        return getVvalue() * most();
    }

    /** Goes on reading there. */
    void scrollTo(double y) {
        settle();
        setVvalue(most() <= 0 ? 0 : Math.clamp(y / most(), 0, 1));
    }

    private double most() {
        return ground.getHeight() - getViewportBounds().getHeight();
    }

    private static final Map<KeyCode, Double> LINES = Map.of(KeyCode.DOWN, LINE, KeyCode.UP, -LINE);

    private void steer(KeyEvent key) {
        double height = getViewportBounds().getHeight() - KEPT;
        if (key.isShortcutDown()) {
            switch (key.getCode()) {
                case C -> copySelection();
                case A -> picking.all();
                default -> {
                    return;
                }
            }
            key.consume();
            return;
        }
        if (key.isAltDown() || key.isControlDown()) {
            return;
        }
        boolean onButton = !(key.getTarget() instanceof ScrollPane);
        switch (key.getCode()) {
            case DOWN, UP -> scrollTo(position() + LINES.getOrDefault(key.getCode(), 0.0));
            case PAGE_DOWN -> scrollTo(position() + height);
            case PAGE_UP -> scrollTo(position() - height);
            case HOME -> scrollTo(0);
            case END -> scrollTo(Double.MAX_VALUE);
            case SPACE -> {
                if (onButton) {
                    return;
                }
                scrollTo(position() + (key.isShiftDown() ? -height : height));
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void copySelection() {
        var words = picking.selection();
        if (!words.isEmpty()) {
            copy(words);
        }
    }

    /** Copies words, to be pasted elsewhere. */
    static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
