package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.dart.Place;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetLinkProperty;
import org.dartboard.edit.SetProperty;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Control;
import org.dartboard.model.Effect;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.text.Name;
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
                            Name.of(from.touchpoint().name()),
                            "place",
                            Name.of(to.touchpoint().name()));
                    found.accept(walked.walk().lived(to) ? gap(node, 2, fact) : gapAhead(node, 2, fact));
                }
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        int arrow = gap.node().indexOf('>');
        var key = new Link.Key(
                Link.Type.LEADS_TO, gap.node().substring(0, arrow), gap.node().substring(arrow + 1));
        if (walked.environment().links().stream().anyMatch(l -> l.key().equals(key))) {
            return Optional.of(Remedy.of(new SetLinkProperty<>(List.of(key), Link.CARRIES_CONTEXT, true)));
        }
        return walked.environment()
                .all(Control.class)
                .filter(c -> walked.scene().controls().contains(c.id()))
                .filter(c ->
                        c.effect().addLinks().stream().anyMatch(l -> l.key().equals(key)))
                .map(c -> Remedy.of(carrying(c, key)))
                .reduce(Remedy::and);
    }

    private static boolean carries(Place from, Place to) {
        return from.ways().stream()
                .filter(w -> w.to().equals(to))
                .allMatch(w -> w.link().carriesContext());
    }

    /** The control whose link it is, with a link that carries along what she said. */
    private static Edit carrying(Control control, Link.Key key) {
        var links = control.effect().addLinks().stream()
                .map(l -> l.key().equals(key) ? Link.schema(l.type()).with(l, Link.CARRIES_CONTEXT, true) : l)
                .toList();
        return new SetProperty<Control, Effect>(
                List.of(control.id()), Control.EFFECT, control.effect().with(Effect.ADD_LINKS, links));
    }
}
