package org.dartboard.ui;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Mode;
import org.jspecify.annotations.Nullable;

/** Where in the manual one reads of what has the focus: the list of topics and their places. */
final class HelpTopics {

    /** What gaps of a rule are about: their places are named by the rule. */
    private static final String GAP = "gap.";

    private static final String MAP = "map";

    /** Places by topics. */
    static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("window", "the-window"),
            Map.entry("start", "the-start-page"),
            Map.entry("tour", "first-map-in-five-minutes"),
            Map.entry("problems", "a-file-with-faults"),
            Map.entry("guide", "workshop-and-lesson"),
            Map.entry("mode.MAP", "map"),
            Map.entry("mode.PEOPLE", "people"),
            Map.entry("mode.MEASURE", "measure"),
            Map.entry("side.elements", "drawing-by-hand"),
            Map.entry("side.people", "who-walks"),
            Map.entry("side.scenario", "controls-and-scenarios"),
            Map.entry("side.outline", "the-window"),
            Map.entry("inspector", "the-inspector"),
            Map.entry("inspector.dart", "the-twenty-indicators"),
            Map.entry("inspector.questions", "open-questions"),
            Map.entry("lanes", "people"),
            Map.entry("lanes.outcome", "causes-and-what-would-close-them"),
            Map.entry("measure.dart", "dart"),
            Map.entry("measure.scorecard", "scorecard"),
            Map.entry("measure.environment", "environment"),
            Map.entry("measure.ledger", "give-and-get"),
            Map.entry("lens", "lenses-and-views"),
            Map.entry("drawer.sketch", "sketch"),
            Map.entry("drawer.needs", "the-board-of-needs"),
            Map.entry("drawer.questions", "open-questions"),
            Map.entry("drawer.table", "the-table"),
            Map.entry("drawer.predict", "predict-first"),
            Map.entry("drawer.play", "you-choose"),
            Map.entry("drawer.register", "the-register"),
            Map.entry("drawer.talk", "presenting"),
            Map.entry("drawer.library", "library"),
            Map.entry("overlay.KeepSheet", "keeping-something"),
            Map.entry("overlay.Palette", "find-or-do-anything"),
            Map.entry("overlay.GalleryPage", "who-walks"),
            Map.entry("overlay.HelpPages", "keyboard-map"),
            Map.entry("overlay.ReportPage", "the-report"),
            Map.entry("overlay.VersionsPage", "versions"),
            Map.entry("overlay.ViewsPage", "views"),
            Map.entry("overlay.SettingsPage", "settings"),
            Map.entry("overlay.PrivacyPage", "what-is-kept-where"),
            Map.entry("overlay.DoctorPage", "when-something-is-wrong"),
            Map.entry("overlay.AboutPage", "what-the-numbers-are-and-are-not"),
            Map.entry("overlay.PresentView", "presenting"));

    private HelpTopics() {}

    /** The topic of what opens over a window. */
    static String overlay(Class<?> type) {
        return "overlay." + type.getSimpleName();
    }

    /** The topic of a page of a drawer. */
    static String drawer(String id) {
        return "drawer." + id;
    }

    /** The place for what has the focus in a window, a sheet that stands over it included. */
    static String place(MainWindow window) {
        for (var open : Window.getWindows()) {
            if (open instanceof PopupWindow popup
                    && popup.isShowing()
                    && window.stage().equals(owner(popup))) {
                var topic = within(popup.getScene().getRoot());
                if (topic != null) {
                    return place(topic);
                }
            }
        }
        var topic = topic(window.scene().getFocusOwner());
        // The map is the same in all modes
        return place(
                topic == null || topic.equals(MAP)
                        ? mode(window.desk().modeProperty().get())
                        : topic);
    }

    private static Window owner(PopupWindow popup) {
        var owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow further ? owner(further) : owner;
    }

    /** The topic of the nearest that has one, from the inside to the outside. */
    static @Nullable String topic(@Nullable Node focus) {
        for (var node = focus; node != null; node = node.getParent()) {
            var topic = Topic.of(node);
            if (topic != null) {
                return topic;
            }
        }
        return null;
    }

    private static @Nullable String within(Node node) {
        var topic = Topic.of(node);
        if (topic != null || !(node instanceof Parent parent)) {
            return topic;
        }
        for (var child : parent.getChildrenUnmodifiable()) {
            var found = child.isVisible() ? within(child) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The topic of a mode as a whole. */
    static String mode(Mode mode) {
        return "mode." + mode.name();
    }

    /** The place of a topic; of one that is unknown, the manual's first page. */
    static String place(String topic) {
        return topic.startsWith(GAP)
                ? topic.substring(GAP.length()).toLowerCase(Locale.ROOT)
                : PLACES.getOrDefault(topic, "dartboard");
    }
}
