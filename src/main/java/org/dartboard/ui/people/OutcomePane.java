package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.dartboard.compare.CauseLists;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * The end: a card for each person, beside them the causes. For two people: those of both, of one alone, of the other alone; for one
 * or for more than two, a list for each.
 */
final class OutcomePane extends ScrollPane {

    private static final double PEOPLE = 262;

    private final Desk desk;
    private final Kit kit;
    private final Sheet sheet;
    private final Columns people = new Columns(PEOPLE);
    private final Columns causes = new Columns(216);
    private @Nullable Results shown;

    OutcomePane(Desk desk, Kit kit, Sheet sheet) {
        this.desk = desk;
        this.kit = kit;
        this.sheet = sheet;
        getStyleClass().add("outcome");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var page = new Beside(people, causes, PEOPLE);
        page.getStyleClass().add("outcome-page");
        setContent(page);
        visibleProperty().subscribe(_ -> show());
        desk.resultsProperty().subscribe(_ -> show());
    }

    /** Nothing is made that nobody looks at. */
    @SuppressWarnings("ReferenceEquality")
    private void show() {
        var results = desk.resultsProperty().get();
        if (!isVisible() || results == null || results == shown) {
            return;
        }
        shown = results;
        people.show(results.shown().stream()
                .map(w -> new OutcomeCard(kit, results, w))
                .toList());
        causes.show(lists(results));
    }

    private List<Node> lists(Results results) {
        var shownNow = results.shown();
        if (!results.isComplete()) {
            var waiting = new Label(kit.text("people.searching"));
            waiting.getStyleClass().add("db-muted");
            return List.of(waiting);
        }
        if (shownNow.size() == 2) {
            return three(results, shownNow.getFirst(), shownNow.getLast());
        }
        var lists = new ArrayList<Node>();
        for (var walked : shownNow) {
            lists.add(list(
                    "causes-" + walked.id(),
                    List.of(disc(results, walked)),
                    walked.voice().say(Phrase.of("people.causes.of")),
                    walked,
                    causes(walked)));
        }
        return lists;
    }

    private List<Node> three(Results results, Walked first, Walked second) {
        var lists = CauseLists.of(causes(first), causes(second));
        return List.of(
                list(
                        "causes-both",
                        List.of(disc(results, first), disc(results, second)),
                        kit.text("people.causes.both"),
                        first,
                        lists.both()),
                only(results, first, lists.onlyFirst()),
                only(results, second, lists.onlySecond()));
    }

    private Node only(Results results, Walked walked, List<Cause> those) {
        var title = walked.voice().say(Phrase.of("people.causes.only"));
        return list("causes-" + walked.id(), List.of(disc(results, walked)), title, walked, those);
    }

    private Node disc(Results results, Walked walked) {
        return Marks.person(kit, walked, results.place(walked.id()), 9);
    }

    private Node list(String id, List<Node> signs, String title, Walked walked, List<Cause> those) {
        return new CauseList(desk, kit, sheet, id, signs, title, walked, those);
    }

    private static List<Cause> causes(Walked walked) {
        var causes = walked.causes();
        return causes == null ? List.of() : causes;
    }
}
