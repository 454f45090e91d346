package org.dartboard.ui.predict;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dartboard.compare.Causes;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.predict.Found;
import org.dartboard.predict.Scoring;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** Scores what tables expected, in the background: the causes of those who are not shown have to be found first. */
final class Scored {

    /**
     * A score and what it was made from.
     *
     * @param environment the predictions are its
     */
    record Score(Environment environment, Results results, Scoring scoring) {

        /** Whether another was made from the same. */
        @SuppressWarnings("ReferenceEquality") // the same results, and an environment that tells the same of them
        boolean isAs(@Nullable Score other) {
            return other != null
                    && results == other.results
                    && environment.predictions().equals(other.environment.predictions())
                    && Objects.equals(environment.lesson(), other.environment.lesson())
                    && environment.elements() == other.environment.elements()
                    && environment.personas() == other.environment.personas();
        }
    }

    private final Desk desk;
    private final Background.Line line;
    // Used in the background only, where one thing is done at a time
    private IdentityHashMap<Findings, Found> known = new IdentityHashMap<>();

    Scored(Desk desk) {
        this.desk = desk;
        line = desk.background().line();
    }

    /** Scores the tables as they are now, and tells it; nothing is told while nobody has walked. */
    void ask(Consumer<Score> told) {
        var environment = desk.environment();
        var results = desk.resultsProperty().get();
        if (environment == null || results == null) {
            line.drop();
            return;
        }
        line.ask(asked -> new Score(environment, results, Scoring.of(environment, found(results, asked))), told);
    }

    private List<Found> found(Results results, Background.Asked asked) {
        var next = new IdentityHashMap<Findings, Found>();
        var all = new ArrayList<Found>();
        for (var walked : results.people().values()) {
            asked.check();
            var found = known.get(walked.findings());
            all.add(found == null ? found(walked, asked) : found);
            next.put(walked.findings(), all.getLast());
        }
        known = next;
        return all;
    }

    private static Found found(Walked walked, Background.Asked asked) {
        var causes = walked.causes();
        return new Found(walked.findings(), causes == null ? Causes.of(walked.findings(), asked::check) : causes);
    }
}
