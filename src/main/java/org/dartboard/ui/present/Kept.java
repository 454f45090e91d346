package org.dartboard.ui.present;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.dartboard.model.Link;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Vantage;
import org.jspecify.annotations.Nullable;

/**
 * How everything stood before a talk, to be so again after it. What was changed in the live map stays changed; it can be undone
 * as ever.
 *
 * @param whole whether all of the map was to be seen
 * @param lived how many beats of the walks were past
 * @param focus what had the keyboard; null: nothing
 */
record Kept(
        Mode mode,
        Selection selection,
        List<String> chosen,
        int lived,
        Look look,
        Vantage vantage,
        boolean whole,
        Set<Link.Type> hidden,
        boolean phases,
        boolean fullScreen,
        @Nullable Node focus) {

    /** How it stands now. */
    static Kept of(Desk desk, Theatre theatre, @Nullable Node focus) {
        return new Kept(
                desk.modeProperty().get(),
                desk.selectionProperty().get(),
                desk.chosenProperty().get(),
                desk.playback().lived(),
                desk.map().lookProperty().get(),
                desk.map().vantageProperty().get(),
                theatre.isWhole(),
                desk.map().hiddenProperty().get(),
                desk.map().phasesProperty().get(),
                theatre.isFullScreen(),
                focus);
    }

    /** Makes everything stand so again. */
    void restore(Desk desk, Theatre theatre) {
        var environment = desk.environment();
        desk.playback().playingProperty().set(false);
        desk.modeProperty().set(mode);
        // As large as it was before one looks at it as before
        theatre.takeBack();
        desk.selectionProperty().set(environment == null ? Selection.none() : selection.within(environment));
        desk.map().lookProperty().set(look);
        desk.map().hiddenProperty().set(hidden);
        desk.map().phasesProperty().set(phases);
        if (whole) {
            theatre.fit();
        } else {
            desk.wishes().look(vantage);
        }
        walk(desk);
        theatre.fullScreen(fullScreen, false);
        if (focus != null && focus.getScene() != null) {
            focus.requestFocus();
        } else {
            theatre.focusMap();
        }
    }

    /** Those who were shown walk as far as they had; if others were shown, when they are there again. */
    private void walk(Desk desk) {
        var environment = desk.environment();
        var there = chosen.stream()
                .filter(id -> environment != null && environment.persona(id) != null)
                .toList();
        if (there.equals(desk.chosenProperty().get())) {
            desk.playback().go(lived);
            return;
        }
        desk.choose(there);
        new Once(
                desk,
                results -> results.chosen().equals(there),
                () -> desk.playback().go(lived));
    }

    /** Does something once, when results are there that are waited for. */
    static final class Once {

        private @Nullable Subscription waiting;

        Once(Desk desk, Predicate<Results> awaited, Runnable then) {
            var now = desk.resultsProperty().get();
            if (now != null && awaited.test(now)) {
                then.run();
                return;
            }
            waiting = desk.resultsProperty().subscribe((_, next) -> {
                var known = waiting;
                if (next != null && known != null && awaited.test(next)) {
                    known.unsubscribe();
                    waiting = null;
                    then.run();
                }
            });
        }
    }
}
