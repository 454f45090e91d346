package org.dartboard.ui.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.register.Done;
import org.dartboard.story.Voice;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.DoneLine;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Concern;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** Tells beside the map, whenever that is wished, what stands in people's way at an element, and how a gap could be closed. */
public final class GapSheet {

    private final Bench bench;
    private final Node map;
    private final Function<String, @Nullable Bounds> where;

    /**
     * A sheet for a desk.
     *
     * @param where where an element is in the map; null if it is not on it
     */
    public GapSheet(Desk desk, Kit kit, Node map, Function<String, @Nullable Bounds> where) {
        bench = new Bench(desk, kit, new Sheet(kit));
        this.map = map;
        this.where = where;
        desk.wishes().concernProperty().subscribe((_, wish) -> {
            var results = desk.resultsProperty().get();
            if (wish != null && results != null) {
                open(wish, results);
            }
        });
    }

    private void open(Concern wish, Results results) {
        var element = wish.element();
        var walked = results.of(wish.person());
        var key = wish.gap();
        if (element != null) {
            at(element, results);
        } else if (walked != null && key != null) {
            walked.findings().find(key).ifPresent(gap -> {
                var owner = map.getScene().getFocusOwner();
                bench.sheet().open(owner == null ? map : owner, GapPages.fix(bench, trouble(walked, gap)));
            });
        }
    }

    private void at(String element, Results results) {
        var place = where.apply(element);
        var through = results.of(bench.desk().map().lensProperty().get());
        var people = through == null ? results.shown() : List.of(through);
        var page = new VBox(8);
        page.setId("gaps-page");
        page.getStyleClass().add("gap-page");
        var done = Done.NONE;
        for (var walked : people) {
            var sieve = bench.desk().decided().sieve();
            var all = known(walked).stream()
                    .filter(g -> g.isStatedHere() && g.isSerious() && isAt(g, element))
                    .toList();
            var gaps = sieve.shown(walked.id(), all);
            done = done.and(sieve.done(walked.id(), all));
            if (!gaps.isEmpty() && people.size() > 1) {
                page.getChildren().add(Texts.head(walked.voice().name()));
            }
            for (var gap : gaps) {
                var trouble = trouble(walked, gap);
                page.getChildren()
                        .add(new GapRow(
                                bench,
                                trouble,
                                trouble.shortTitle(),
                                List.of(),
                                (_, next) -> bench.sheet().on(next)));
            }
        }
        if (!done.isNone()) {
            page.getChildren().add(new DoneLine(bench.desk(), bench.kit(), done, () -> at(element, results)));
        }
        if (place != null && !page.getChildren().isEmpty()) {
            bench.sheet().openAt(map, place, new Sheet.Page(page, null));
        } else if (bench.desk().veil().isDrawn()) {
            bench.desk().say(Notice.Kind.DONE, Phrase.of("predict.veiled"));
        } else {
            bench.desk().say(Notice.Kind.DONE, Phrase.of("people.gaps.none", "what", name(element)));
        }
    }

    /** What was found; while that is kept back, what was told on the way. */
    private List<Gap> known(Walked walked) {
        if (!bench.desk().veil().isDrawn()) {
            return walked.findings().gaps();
        }
        var playback = bench.desk().playback();
        return walked.story().cards().stream()
                .limit(playback.course().cards(walked.id(), playback.lived()))
                .flatMap(card -> card.gaps().stream())
                .toList();
    }

    /** What an element is called in a sentence that nobody tells. */
    private String name(String element) {
        var environment = Objects.requireNonNull(bench.desk().environment());
        var here = environment.element(element);
        var name = Name.of(here == null ? element : here.name());
        return Objects.requireNonNull(
                Voice.of(environment, bench.kit().messages()).text(name));
    }

    private static boolean isAt(Gap gap, String element) {
        // G30 is about a need, whose tag may look like an element's id
        return !gap.code().equals("G30")
                && (gap.node().equals(element) || gap.node().endsWith(">" + element));
    }

    /** With its remedy, where that was tried when causes were searched for. */
    private static Trouble trouble(Walked walked, Gap gap) {
        var causes = walked.causes();
        return new Trouble(
                walked,
                gap,
                causes == null
                        ? null
                        : causes.stream()
                                .filter(c -> c.gap().key().equals(gap.key()))
                                .map(c -> c.trial())
                                .findFirst()
                                .orElse(null));
    }
}
