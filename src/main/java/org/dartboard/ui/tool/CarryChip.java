package org.dartboard.ui.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.edit.AddLink;
import org.dartboard.edit.DeleteLinks;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Move;
import org.dartboard.edit.Reconnect;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Takes a control from the border of a touchpoint: to another one, with Alt also to another one, or off. */
record CarryChip(
        String host,
        String control,
        Set<String> open,
        @Nullable String over,
        Point at,
        boolean copying,
        Preview preview)
        implements Tool {

    /** How far from its host it is let go to be taken off, in screen units; nearer, nothing happens. */
    private static final double OFF = 24;

    static CarryChip from(Plan plan, String host, String control, Pointer pointer) {
        var open = new LinkedHashSet<>(Offers.open(plan.environment(), control));
        return new CarryChip(host, control, open, null, pointer.at(), false, Preview.NONE).to(plan, pointer);
    }

    private Link.Key key() {
        return new Link.Key(Link.Type.GOVERNS, control, host);
    }

    @Override
    public CarryChip to(Plan plan, Pointer pointer) {
        var node = plan.node(pointer.at());
        var now = new CarryChip(
                host, control, open, node == null ? null : node.id(), pointer.at(), pointer.copy(), Preview.NONE);
        return new CarryChip(host, control, open, now.over, now.at, now.copying, now.seen(plan));
    }

    private Preview seen(Plan plan) {
        var environment = plan.environment();
        var seen = Preview.NONE.adding(Box.around(at.x(), at.y(), 16, 16)).onto(open, over);
        if (stays(plan)) {
            return seen.onto(open, null);
        }
        var edit = edit(plan);
        var refusal = edit.refusal(environment);
        return refusal.isPresent() ? seen.refusing(refusal.get()) : seen.saying(words(environment));
    }

    /** It is still where it was. */
    private boolean stays(Plan plan) {
        var node = plan.drawing().node(host);
        return host.equals(over)
                || (over == null
                        && node != null
                        && node.box().grown(OFF / plan.zoom()).contains(at.x(), at.y()));
    }

    private Phrase words(Environment environment) {
        var what = Names.of(environment, control);
        if (over == null) {
            return Phrase.of("tool.takeOff", "control", what, "host", Names.of(environment, host));
        }
        var target = Names.of(environment, over);
        return copying
                ? Phrase.of("tool.putOnToo", "control", what, "host", target)
                : Phrase.of("tool.putOn", "control", what, "host", target);
    }

    private Edit edit(Plan plan) {
        if (over != null) {
            return copying
                    ? AddLink.of(Link.Type.GOVERNS, control, over)
                    : new Reconnect(key(), Reconnect.End.TO, over);
        }
        var off = new DeleteLinks(List.of(key()));
        boolean elsewhere = plan.environment().links().stream()
                .anyMatch(l -> l.type() == Link.Type.GOVERNS && l.from().equals(control) && !l.to().equals(host));
        if (elsewhere) {
            return off;
        }
        // On no border any more it stands on the map by itself: here
        var edits = new ArrayList<Edit>(List.of(off));
        if (!plan.environment().board().locked().contains(control)) {
            edits.add(Move.of(control, Math.rint(at.x()), Math.rint(at.y())));
        }
        return new Several(off.name(plan.environment()), edits);
    }

    @Override
    public Drop drop(Plan plan) {
        var environment = plan.environment();
        if (stays(plan) || environment.element(control) == null) {
            return new Drop.Nothing();
        }
        var edit = edit(plan);
        return edit.refusal(environment).<Drop>map(Drop.Refused::new).orElse(new Drop.Does(edit, Set.of(control)));
    }
}
