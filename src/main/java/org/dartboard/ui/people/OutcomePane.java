package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.dartboard.compare.CauseLists;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Filter;
import org.dartboard.register.Sieve;
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
    private static final Set<Verdict> UNDONE = EnumSet.complementOf(EnumSet.copyOf(Filter.DONE));

    private final Desk desk;
    private final Kit kit;
    private final Bench bench;
    private final Columns people = new Columns(PEOPLE);
    private final Columns causes = new Columns(216);
    private @Nullable Results shown;
    private @Nullable Sieve through;

    OutcomePane(Bench bench) {
        this.bench = bench;
        desk = bench.desk();
        kit = bench.kit();
        getStyleClass().add("outcome");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var page = new Beside(people, causes, PEOPLE);
        page.getStyleClass().add("outcome-page");
        setContent(page);
        visibleProperty().subscribe(_ -> show());
        desk.resultsProperty().subscribe(_ -> show());
        desk.decided().sieveProperty().subscribe(_ -> show());
    }

    /** Nothing is made that nobody looks at. */
    @SuppressWarnings("ReferenceEquality")
    private void show() {
        var results = desk.resultsProperty().get();
        var sieve = desk.decided().sieve();
        boolean same = results == shown && sieve.equals(through);
        if (!isVisible() || results == null || same || isOnItsWay(results)) {
            return;
        }
        shown = results;
        through = sieve;
        boolean focused = isFocusWithin();
        people.show(results.shown().stream()
                .map(w -> new OutcomeCard(kit, results, w, sieve))
                .toList());
        causes.show(lists(results));
        if (focused) {
            // What had the focus is gone: whoever uses the keyboard goes on in the same place
            focusFirst();
        }
    }

    /** Whether the same people's outcome is shown and causes are still looked for after an edit: what is there stays so long. */
    private boolean isOnItsWay(Results results) {
        return !results.isComplete()
                && shown != null
                && shown.isComplete()
                && shown.chosen().equals(results.chosen());
    }

    private void focusFirst() {
        var first = causes.lookup(".button");
        if (first == null) {
            requestFocus();
        } else {
            first.requestFocus();
        }
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
                    null,
                    causes(walked),
                    done(walked)));
        }
        return lists;
    }

    private List<Node> three(Results results, Walked first, Walked second) {
        var lists = CauseLists.of(causes(first), causes(second));
        var done = CauseLists.of(done(first), done(second));
        return List.of(
                list(
                        "causes-both",
                        List.of(disc(results, first), disc(results, second)),
                        kit.text("people.causes.both"),
                        first,
                        second,
                        lists.both(),
                        done.both()),
                only(results, first, lists.onlyFirst(), done.onlyFirst()),
                only(results, second, lists.onlySecond(), done.onlySecond()));
    }

    private Node only(Results results, Walked walked, List<Cause> those, List<Cause> done) {
        var title = walked.voice().say(Phrase.of("people.causes.only"));
        return list("causes-" + walked.id(), List.of(disc(results, walked)), title, walked, null, those, done);
    }

    private Node disc(Results results, Walked walked) {
        return Marks.person(kit, walked, results.place(walked.id()), 9);
    }

    private Node list(
            String id,
            List<Node> signs,
            String title,
            Walked walked,
            @Nullable Walked other,
            List<Cause> those,
            List<Cause> done) {
        var gone = desk.decided()
                .sieve()
                .done(walked.id(), done.stream().map(Cause::gap).toList());
        return new CauseList(bench, id, signs, title, walked, other, those, gone);
    }

    private List<Cause> causes(Walked walked) {
        var causes = walked.causes(desk.decided().sieve());
        return causes == null ? List.of() : causes;
    }

    /** Those that people have done with, whether they are shown or not. */
    private List<Cause> done(Walked walked) {
        var causes = walked.causes(new Sieve(desk.decided().sieve().decisions(), UNDONE));
        return causes == null ? List.of() : causes;
    }
}
