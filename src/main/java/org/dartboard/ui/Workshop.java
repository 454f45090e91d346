package org.dartboard.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.dartboard.edit.Editor;
import org.dartboard.ui.agenda.Guide;
import org.dartboard.ui.agenda.GuideBar;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.people.ScenarioPanel;
import org.dartboard.ui.present.PresentView;
import org.dartboard.ui.present.Rehearsal;
import org.dartboard.ui.present.Theatre;
import org.jspecify.annotations.Nullable;

/** What a workshop or a lesson is held with, each made when it is first asked for. */
final class Workshop {

    private final MainWindow window;
    private final Workspace workspace;
    private final MapView map;
    private final StackPane layers;
    private final Rehearsal rehearsal;
    private final Guide guide;
    private final GuideBar bar;
    private @Nullable PresentView present;

    /**
     * Nothing yet.
     *
     * @param layers what a talk is put upon
     */
    Workshop(MainWindow window, Workspace workspace, MapView map, StackPane layers) {
        this.window = window;
        this.workspace = workspace;
        this.map = map;
        this.layers = layers;
        rehearsal = new Rehearsal(window.desk());
        guide = new Guide(System::currentTimeMillis, new Openings(window, map)::open);
        bar = new GuideBar(
                guide, window.workbench().kit(), window.desk().editorProperty().map(Editor::current));
        Topic.on(bar, "guide");
    }

    /** The talk of what is open. */
    Rehearsal rehearsal() {
        return rehearsal;
    }

    /** Leads through a workshop or a lesson. */
    Guide guide() {
        return guide;
    }

    /** The same, to be seen. */
    Node guideBar() {
        return bar;
    }

    /** While the guide is there, something that opens over the window leaves it in sight. */
    void keepInSight(Node overlay) {
        Runnable fit = () -> StackPane.setMargin(
                overlay,
                bar.isVisible()
                        ? new Insets(
                                layers.sceneToLocal(bar.localToScene(0, bar.getHeight()))
                                        .getY(),
                                0,
                                0,
                                0)
                        : Insets.EMPTY);
        bar.boundsInParentProperty().subscribe(fit);
        bar.visibleProperty().subscribe(fit);
    }

    /** Whether a talk is being given. */
    boolean isPresenting() {
        return present != null && present.onProperty().get();
    }

    /** The talk on the whole screen. */
    PresentView present() {
        var now = present;
        if (now == null) {
            var kit = window.workbench().kit();
            now = new PresentView(window.desk(), kit, new Lent(), rehearsal);
            present = now;
            // Above the window, below what opens over it, such as the palette
            layers.getChildren().add(1, Topic.on(now, HelpTopics.overlay(PresentView.class)));
        }
        return now;
    }

    /** The window as a theatre. */
    private final class Lent implements Theatre {

        private @Nullable Node controls;

        @Override
        public Node lend() {
            return workspace.lendMap();
        }

        @Override
        public void takeBack() {
            workspace.takeMapBack();
        }

        @Override
        public boolean isWhole() {
            return map.isWhole();
        }

        @Override
        public void fit() {
            map.fit();
        }

        @Override
        public void focusMap() {
            map.requestFocus();
        }

        @Override
        public Node controls() {
            var now = controls;
            if (now == null) {
                now = new ScenarioPanel(window.desk(), window.workbench().kit());
                controls = now;
            }
            return now;
        }

        @Override
        public boolean isFullScreen() {
            return window.stage().isFullScreen();
        }

        @Override
        public void fullScreen(boolean on, boolean quiet) {
            var stage = window.stage();
            stage.setFullScreenExitHint(quiet ? "" : null);
            stage.setFullScreenExitKeyCombination(quiet ? KeyCombination.NO_MATCH : null);
            stage.setFullScreen(on);
        }
    }
}
