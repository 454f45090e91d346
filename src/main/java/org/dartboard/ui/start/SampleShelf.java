package org.dartboard.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SampleFiles;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Sizes;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.jspecify.annotations.Nullable;

/**
 * The samples, as cards: the first wide, the other environments in two columns, small cases in three. They are read and drawn
 * one after the other, those in sight first; what is out of sight is drawn when somebody scrolls to it, and whatever else is
 * computed meanwhile waits for one card at most.
 */
final class SampleShelf extends VBox {

    /** From that width on cards stand side by side. */
    private static final double COLUMNS = 560;

    /** From that width on three of them, without their pictures becoming mere blocks. */
    private static final double THREE = 620;

    private static final double GAP = 20;

    private final Kit kit;
    private final Background.Line line;
    private final Sizes sizes;
    private final ScrollPane page;
    private final Consumer<Path> open;
    private final DartboardFile files = new DartboardFile();
    private final TilePane environments = tiles();
    private final TilePane cases = tiles();
    private final List<SampleCard> cards = new ArrayList<>();
    private final Map<SampleCard, Path> paths = new HashMap<>();
    private boolean busy;

    private record Drawn(Optional<Sample> sample, @Nullable Drawing drawing) {}

    /**
     * A shelf.
     *
     * @param page in which it scrolls
     * @param open opens a sample
     */
    SampleShelf(Kit kit, Background background, Sizes sizes, ScrollPane page, Consumer<Path> open) {
        this.kit = kit;
        this.sizes = sizes;
        this.page = page;
        this.open = open;
        line = background.line();
        getStyleClass().add("start-shelf");
        // It comes into sight by being scrolled, and by getting its place or another
        localToSceneTransformProperty().subscribe((_, _) -> next());
        page.heightProperty().subscribe((_, _) -> next());
    }

    private static TilePane tiles() {
        var tiles = new TilePane(GAP, GAP);
        tiles.setTileAlignment(Pos.TOP_LEFT);
        return tiles;
    }

    /** Shows these. */
    void show(List<Path> found) {
        getChildren().clear();
        if (found.isEmpty()) {
            getChildren().add(quiet());
        }
        for (var file : found) {
            boolean small = SampleFiles.isCase(file);
            boolean first = cards.isEmpty() && !small;
            var card = new SampleCard(
                    kit, first ? SampleCard.Words.BESIDE : SampleCard.Words.BELOW, () -> open.accept(file));
            cards.add(card);
            paths.put(card, file);
            (first ? getChildren() : (small ? cases : environments).getChildren()).add(card);
        }
        if (!environments.getChildren().isEmpty()) {
            getChildren().add(environments);
        }
        if (!cases.getChildren().isEmpty()) {
            var head = new Label(kit.text("start.cases"));
            head.getStyleClass().addAll("db-head", "start-cases");
            getChildren().addAll(head, cases);
        }
    }

    private Node quiet() {
        var label = new Label(kit.text("start.samples.none"));
        label.getStyleClass().add("db-muted");
        label.setWrapText(true);
        return label;
    }

    /** Gives it another width. */
    void fit(double width) {
        boolean columns = width >= COLUMNS;
        fit(environments, columns ? 2 : 1, width);
        fit(cases, width >= THREE ? 3 : columns ? 2 : 1, width);
        getChildren().stream()
                .filter(SampleCard.class::isInstance)
                .map(SampleCard.class::cast)
                .forEach(c -> c.fit(width));
    }

    private static void fit(TilePane tiles, int columns, double width) {
        double card = Math.floor((width - (columns - 1) * GAP) / columns);
        tiles.setPrefColumns(columns);
        tiles.setPrefTileWidth(card);
        for (var node : tiles.getChildren()) {
            if (node instanceof SampleCard it) {
                it.fit(card);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // What is in sight is known when all cards have their places
        Platform.runLater(this::next);
    }

    /** Draws the next card in sight; if all of them are, reads the next. */
    private void next() {
        if (busy || getScene() == null) {
            return;
        }
        next(c -> !c.isDrawn() && isInSight(c))
                .ifPresentOrElse(
                        c -> ask(c, true), () -> next(c -> c.told() == null).ifPresent(c -> ask(c, false)));
    }

    private Optional<SampleCard> next(Predicate<SampleCard> which) {
        return cards.stream().filter(which).findFirst();
    }

    private void ask(SampleCard card, boolean draw) {
        busy = true;
        var told = card.told();
        var file = Objects.requireNonNull(paths.get(card));
        line.ask(
                _ -> {
                    var sample = told == null ? Sample.read(file, files) : Optional.of(told);
                    return new Drawn(
                            sample, draw ? sample.map(s -> s.draw(sizes)).orElse(null) : null);
                },
                found -> {
                    busy = false;
                    show(card, found);
                    next();
                });
    }

    private void show(SampleCard card, Drawn found) {
        if (found.sample().isEmpty()) {
            cards.remove(card);
            List.of(this, environments, cases).forEach(p -> p.getChildren().remove(card));
            return;
        }
        if (card.told() == null) {
            card.tell(found.sample().get());
        }
        if (found.drawing() != null) {
            card.show(found.drawing());
        }
    }

    private boolean isInSight(SampleCard card) {
        var view = page.localToScene(page.getLayoutBounds());
        return card.getWidth() > 0 && view.intersects(card.localToScene(card.getLayoutBounds()));
    }
}
