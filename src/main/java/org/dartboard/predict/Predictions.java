package org.dartboard.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Identified;
import org.dartboard.model.Prediction;
import org.dartboard.text.Phrase;

/**
 * The tables of a file and what each expects, and the edits that change them: each of them is one step of the history.
 *
 * <p>A table is there as long as a prediction bears its name. One that expects nothing yet has an empty prediction about the first
 * person of the file; other empty predictions are not kept.
 */
public final class Predictions {

    private Predictions() {}

    /** The tables, each once, in the order of the file. */
    public static List<String> tables(Environment environment) {
        return environment.predictions().stream().map(Prediction::by).distinct().toList();
    }

    /** What a table expects of a person, in the order in which it was named, each once. */
    public static List<ExpectedGap> of(Environment environment, String by, String persona) {
        var expected = new ArrayList<ExpectedGap>();
        for (var prediction : environment.predictions()) {
            if (prediction.by().equals(by) && prediction.persona().equals(persona)) {
                for (var gap : prediction.gaps()) {
                    if (expected.stream().noneMatch(e -> is(e, gap.node(), gap.family()))) {
                        expected.add(gap);
                    }
                }
            }
        }
        return expected;
    }

    /** Whether a table expects that. */
    public static boolean has(Environment environment, String by, String persona, String node, Family family) {
        return of(environment, by, persona).stream().anyMatch(g -> is(g, node, family));
    }

    /**
     * A table that expects nothing yet. To be done only where somebody can walk.
     *
     * @param by its name, of no other table
     */
    public static Edit add(Environment environment, String by) {
        var all = new ArrayList<>(environment.predictions());
        environment.personas().stream()
                .map(Identified::id)
                .findFirst()
                .ifPresent(first -> all.add(new Prediction(by, first, List.of(), Extras.NONE)));
        return step(all, Phrase.of("predict.step.add", "table", by));
    }

    /** The table and all that it expected are gone. */
    public static Edit remove(Environment environment, String by) {
        var all = new ArrayList<>(environment.predictions());
        all.removeIf(p -> p.by().equals(by));
        return step(all, Phrase.of("predict.step.remove", "table", by));
    }

    /**
     * The table is called something else.
     *
     * @param now its name, of no other table
     */
    public static Edit rename(Environment environment, String by, String now) {
        var all = environment.predictions().stream()
                .map(p -> p.by().equals(by) ? new Prediction(now, p.persona(), p.gaps(), p.extras()) : p)
                .toList();
        return step(all, Phrase.of("predict.step.rename", "table", by));
    }

    /** The table expects a family of trouble of a person at a place; or no more, if it did. */
    public static Edit toggle(Environment environment, String by, String persona, String node, Family family) {
        boolean had = has(environment, by, persona, node, family);
        var title =
                had ? Phrase.of("predict.step.withdraw", "table", by) : Phrase.of("predict.step.expect", "table", by);
        return step(
                had
                        ? without(environment, by, persona, node, family)
                        : with(environment, by, persona, new ExpectedGap(node, family, Extras.NONE)),
                title);
    }

    /** In the table's prediction about that person; a new one stands behind the table's others. */
    private static List<Prediction> with(Environment environment, String by, String persona, ExpectedGap gap) {
        var all = new ArrayList<Prediction>();
        boolean done = false;
        int last = -1;
        for (var p : environment.predictions()) {
            boolean here = p.by().equals(by);
            if (here && p.persona().equals(persona) && !done) {
                all.add(gaps(p, gaps -> {
                    gaps.add(gap);
                    return gaps;
                }));
                done = true;
            } else {
                all.add(p);
            }
            last = here ? all.size() : last;
        }
        if (!done) {
            all.add(last < 0 ? all.size() : last, new Prediction(by, persona, List.of(gap), Extras.NONE));
        }
        return tidy(all, by);
    }

    private static List<Prediction> without(
            Environment environment, String by, String persona, String node, Family family) {
        var all = new ArrayList<Prediction>();
        for (var p : environment.predictions()) {
            boolean here = p.by().equals(by) && p.persona().equals(persona);
            all.add(
                    here
                            ? gaps(p, gaps -> {
                                gaps.removeIf(g -> is(g, node, family));
                                return gaps;
                            })
                            : p);
        }
        return tidy(all, by);
    }

    /** Of a table's predictions those that say something; or, if none does, the first. */
    private static List<Prediction> tidy(List<Prediction> all, String by) {
        boolean some = all.stream().anyMatch(p -> p.by().equals(by) && !isEmpty(p));
        var kept = new ArrayList<Prediction>();
        boolean first = true;
        for (var p : all) {
            if (!p.by().equals(by) || !isEmpty(p)) {
                kept.add(p);
            } else if (!some && first) {
                kept.add(p);
                first = false;
            }
        }
        return kept;
    }

    private static boolean isEmpty(Prediction p) {
        return p.gaps().isEmpty() && p.extras().equals(Extras.NONE);
    }

    private static Prediction gaps(Prediction p, UnaryOperator<List<ExpectedGap>> change) {
        return new Prediction(p.by(), p.persona(), change.apply(new ArrayList<>(p.gaps())), p.extras());
    }

    private static boolean is(ExpectedGap gap, String node, Family family) {
        return gap.family() == family && gap.node().equals(node);
    }

    private static Edit step(List<Prediction> all, Phrase title) {
        return new Several(title, List.of(new SetEnvironment<>(Environment.PREDICTIONS, List.copyOf(all))));
    }
}
