package org.dartboard.ui.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;

/** The numbers of an environment, each with what it came from. Nothing is made before somebody wants to see it. */
public final class MeasureView extends StackPane {

    /** The pages. */
    private enum Tab {
        DART,
        SCORECARD,
        ENVIRONMENT,
        LEDGER
    }

    private final Desk desk;
    private final Kit kit;
    private final Segments<Tab> tabs;
    private final StackPane room = new StackPane();
    private final Map<Tab, MeasurePage> pages = new EnumMap<>(Tab.class);
    private Tab tab = Tab.DART;
    private boolean waiting;

    /** A view of a desk. */
    public MeasureView(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        tabs = new Segments<>("measure-tabs", this::choose);
        getStyleClass().addAll("db-panel", "measure");
        getStylesheets()
                .add(Objects.requireNonNull(MeasureView.class.getResource("measure.css"))
                        .toExternalForm());
        var top = new VBox(tabs);
        top.getStyleClass().add("measure-top");
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().add(new VBox(top, room));
        room.setMinHeight(0);
        tabs.show(
                Arrays.stream(Tab.values())
                        .map(t -> new Segments.Choice<>(t, title(t), title(t)))
                        .toList(),
                tab);
        desk.resultsProperty().subscribe(_ -> changed());
        desk.map().lensProperty().subscribe(_ -> changed());
        desk.modeProperty().subscribe(_ -> changed());
        desk.veil().drawnProperty().subscribe(_ -> changed());
        sceneProperty().subscribe(_ -> changed());
    }

    private String title(Tab of) {
        return switch (of) {
            case DART -> kit.text("measure.dart");
            case SCORECARD -> kit.text("measure.scorecard");
            case ENVIRONMENT -> kit.text("measure.environment");
            case LEDGER -> kit.text("measure.ledger");
        };
    }

    private void choose(Tab other) {
        tab = other;
        tabs.show(
                Arrays.stream(Tab.values())
                        .map(t -> new Segments.Choice<>(t, title(t), title(t)))
                        .toList(),
                tab);
        changed();
    }

    /** Several things change at once; they are shown together. */
    private void changed() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                show();
            });
        }
    }

    private void show() {
        Topic.on(this, "measure." + tab.name().toLowerCase(Locale.ROOT));
        var results = desk.resultsProperty().get();
        if (getScene() == null || desk.modeProperty().get() != Mode.MEASURE) {
            return;
        }
        if (results == null) {
            room.getChildren().clear();
            return;
        }
        if (desk.veil().isDrawn()) {
            var words = new Label(kit.text("predict.veiled"));
            words.getStyleClass().add("db-muted");
            words.setWrapText(true);
            room.getChildren().setAll(words);
            return;
        }
        var page = pages.computeIfAbsent(tab, this::page);
        page.show(Paper.of(kit, desk, results));
        if (!room.getChildren().contains(page.node())) {
            room.getChildren().setAll(page.node());
        }
    }

    private MeasurePage page(Tab of) {
        return switch (of) {
            case DART -> new MatrixPage(desk, kit);
            case SCORECARD -> new ScorecardPage(kit);
            case ENVIRONMENT -> new EnvironmentPage(kit);
            case LEDGER -> new LedgerPage(kit);
        };
    }
}
