package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.dart.Place;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** She has to tell it all again (node a&gt;b): a step on her way that does not carry along what she said. */
public final class G29TellItAgain extends WalkRule {

    /** The rule. */
    public G29TellItAgain() {
        super("G29", Family.TREATED_AS_ANYONE);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            var path = run.checked();
            for (int i = 1; i < path.size(); i++) {
                var from = path.get(i - 1);
                var to = path.get(i);
                if (!carries(from, to)) {
                    var node = from.id() + ">" + to.id();
                    var fact = Phrase.of(
                            "gap.G29.fact",
                            "from",
                            from.touchpoint().name(),
                            "place",
                            to.touchpoint().name());
                    found.accept(walked.walk().lived(to) ? gap(node, 2, fact) : gapAhead(node, 2, fact));
                }
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }

    private static boolean carries(Place from, Place to) {
        return from.ways().stream()
                .filter(w -> w.to().equals(to))
                .allMatch(w -> w.link().carriesContext());
    }
}
