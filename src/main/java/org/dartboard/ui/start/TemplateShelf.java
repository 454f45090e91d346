package org.dartboard.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.library.Content;
import org.dartboard.library.ItemKind;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Query;
import org.dartboard.model.Environment;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Sizes;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Shelf;

/** The templates that somebody keeps, as cards; nothing as long as there are none. They are asked for when all else is seen. */
final class TemplateShelf extends VBox {

    /** More are found in the library. */
    private static final int MOST = 3;

    /** From that width on three cards stand side by side; from the other, two. */
    private static final double THREE = 620;

    private static final double TWO = 400;
    private static final double GAP = 20;

    /** The page and what is computed for it come first. */
    private static final Duration AFTER = Duration.millis(250);

    private record Drawn(UUID id, Sample sample, Drawing drawing) {}

    private final Kit kit;
    private final Shelf shelf;
    private final Sizes sizes;
    private final Consumer<Environment> open;
    private final Background.Line line;
    private final TilePane tiles = new TilePane(GAP, GAP);
    private final PauseTransition pause = new PauseTransition(AFTER);
    private double width;

    /**
     * Empty at first.
     *
     * @param open begins a map with a template
     */
    TemplateShelf(Kit kit, Shelf shelf, Sizes sizes, Consumer<Environment> open) {
        super(10);
        this.kit = kit;
        this.shelf = shelf;
        this.sizes = sizes;
        this.open = open;
        line = shelf.line();
        setId("start-templates");
        getStyleClass().add("start-templates");
        tiles.setTileAlignment(Pos.TOP_LEFT);
        var head = new Label(kit.text("start.templates"));
        head.getStyleClass().add("db-head");
        getChildren().addAll(head, tiles);
        show(List.of());
        pause.setOnFinished(_ -> ask());
        shelf.revisionProperty().subscribe((_, _) -> begin());
    }

    /** Looks which there are, in a moment. */
    void begin() {
        if (getScene() != null) {
            pause.playFromStart();
        }
    }

    private void ask() {
        shelf.askIfThere(line, this::drawn, this::show);
    }

    private List<Drawn> drawn(Library library, Background.Asked asked) throws LibraryFailed {
        var drawn = new ArrayList<Drawn>();
        var found = library.find(Query.ALL.kinds(Set.of(ItemKind.TEMPLATE)).atMost(MOST));
        for (var entry : found.entries()) {
            asked.check();
            if (library.get(entry.id()).content() instanceof Content.Template(var environment)) {
                var sample = Sample.of(
                        environment, entry.label().name(), entry.label().note());
                drawn.add(new Drawn(entry.id(), sample, sample.draw(sizes)));
            }
        }
        return drawn;
    }

    private void show(List<Drawn> found) {
        tiles.getChildren().clear();
        for (var each : found) {
            var card = new SampleCard(
                    kit, SampleCard.Words.BELOW, () -> open.accept(each.sample().environment()));
            card.setId("template-" + each.id());
            card.tell(each.sample());
            tiles.getChildren().add(card);
            card.show(each.drawing());
        }
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        fit(width);
    }

    /** Gives it another width. */
    void fit(double next) {
        width = next;
        int columns = width >= THREE ? 3 : width >= TWO ? 2 : 1;
        double card = Math.floor((width - (columns - 1) * GAP) / columns);
        if (card > 0) {
            tiles.setPrefColumns(columns);
            tiles.setPrefTileWidth(card);
            tiles.getChildren().stream()
                    .filter(SampleCard.class::isInstance)
                    .map(SampleCard.class::cast)
                    .forEach(c -> c.fit(card));
        }
    }
}
