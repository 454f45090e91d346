package org.dartboard.ui.people;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.ui.decide.DoneLine;

/** A moment in full: all that is told of it, and its gaps, those that are serious first, open questions last. */
final class MomentSheet {

    private MomentSheet() {}

    /** Opens it beside its card. */
    static void open(Bench bench, CardView view) {
        bench.sheet().open(view, page(bench, view));
    }

    private static Sheet.Page page(Bench bench, CardView view) {
        var kit = bench.kit();
        var card = view.card();
        var voice = view.walked().voice();
        var page = new VBox(8);
        page.setId("moment-page");
        page.getStyleClass().add("gap-page");
        page.getChildren()
                .addAll(
                        Texts.wrapped(voice.say(card.title()), "db-title"),
                        Texts.wrapped(voice.name() + " · " + voice.say(card.when()), "db-muted"),
                        Texts.wrapped(
                                card.sentences().stream().map(voice::say).collect(Collectors.joining(" ")), "db-text"));
        var sieve = bench.desk().decided().sieve();
        var shown = sieve.shown(view.walked().id(), card.gaps());
        add(page, bench, view, kit.text("people.gaps.stated"), stated(shown, true));
        add(page, bench, view, kit.text("people.gaps.lesser"), stated(shown, false));
        add(
                page,
                bench,
                view,
                kit.text("people.gaps.open"),
                shown.stream().filter(Gap::open).toList());
        var done = sieve.done(view.walked().id(), card.gaps());
        if (!done.isNone()) {
            page.getChildren().add(new DoneLine(bench.desk(), kit, done, () -> open(bench, view)));
        }
        return new Sheet.Page(page, null);
    }

    private static List<Gap> stated(List<Gap> gaps, boolean serious) {
        return gaps.stream().filter(g -> !g.open() && g.isSerious() == serious).toList();
    }

    private static void add(VBox page, Bench bench, CardView view, String head, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        page.getChildren().add(Texts.head(head));
        for (var gap : gaps) {
            var trouble = new Trouble(view.walked(), gap, null);
            page.getChildren()
                    .add(new GapRow(
                            bench,
                            trouble,
                            trouble.shortTitle(),
                            List.of(),
                            (_, next) -> bench.sheet().on(next)));
        }
    }
}
