package org.dartboard.ui;

import org.dartboard.model.Identified;
import org.dartboard.model.View;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;

/** Opens what a step of an agenda needs, by the name that the agenda has for it. */
final class Openings {

    /** The first of the three pictures of a market. */
    private static final Look EXCHANGE = new Look(View.Lens.EXCHANGE, null);

    private final MainWindow window;
    private final MapView map;

    Openings(MainWindow window, MapView map) {
        this.window = window;
        this.map = map;
    }

    /** Opens it. Where nothing is open yet, there is only a sketch to begin with. */
    void open(String what) {
        var desk = window.desk();
        var environment = desk.environment();
        if (environment == null) {
            if (what.equals("sketch")) {
                window.begin("sketch");
            }
            return;
        }
        if (window.workshop().isPresenting()) {
            window.workshop().present().end();
        }
        window.overlays().close();
        // The picture that another step began with is not looked at any more, unless somebody chose another one since
        if (desk.map().lookProperty().get().equals(EXCHANGE)) {
            desk.map().lookProperty().set(Look.PLAIN);
        }
        switch (what) {
            case "overview" -> {
                lanes(0);
                desk.selectionProperty().set(Selection.none());
                map.fit();
            }
            case "meet" -> {
                lanes(0);
                window.panels().inspector().set(true);
                desk.chosenProperty().get().stream()
                        .findFirst()
                        .or(() -> environment.personas().stream()
                                .map(Identified::id)
                                .findFirst())
                        .ifPresent(id -> desk.selectionProperty().set(new Selection.Person(id)));
            }
            case "walk" -> lanes(0);
            case "outcome" -> lanes(Integer.MAX_VALUE);
            case "controls" -> {
                lanes(Integer.MAX_VALUE);
                window.panels().side().set(true);
            }
            case "lens" -> {
                lanes(0);
                desk.map().lookProperty().set(EXCHANGE);
                map.fit();
            }
            case "measure" -> desk.modeProperty().set(Mode.MEASURE);
            case "gallery" -> window.overlays().gallery().open();
            case "present" -> window.workshop().present().start(-1);
            case "report" -> window.actions().find("report").ifPresent(Action::perform);
            default -> window.drawers().open(what);
        }
    }

    /** The people who walk, as far as that many beats; no page stands before them. */
    private void lanes(int lived) {
        var settings = window.workbench().settings();
        settings.peoplePageProperty().set("");
        settings.lanesShownProperty().set(true);
        window.desk().modeProperty().set(Mode.PEOPLE);
        window.desk().playback().playingProperty().set(false);
        window.desk().playback().go(lived);
    }
}
