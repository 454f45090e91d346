package org.dartboard.lens;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.dart.Profile;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.View;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Stack;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;

/**
 * The building blocks: each touchpoint's put up as they bear each other, access and transparency first. Touchpoints stand as
 * on the map, only farther apart.
 */
final class BlocksPicture {

    private static final double APART_X = 44;
    private static final double APART_Y = 34;
    private static final int MANY = 250;

    private BlocksPicture() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.BLOCKS, Phrase.of("lens.blocks.question"));
        shading.entry("ground", Tone.SERIES_2, Tint.Edge.DASHED, "1", Phrase.of("lens.blocks.ground"));
        shading.entry("talk", Tone.SERIES_5, Tint.Edge.DASHED, "2", Phrase.of("lens.blocks.talk"));
        shading.entry("risk", Tone.SERIES_1, Tint.Edge.SOLID, "3", Phrase.of("lens.blocks.risk"));
        shading.entry("all", Tone.SERIES_3, Tint.Edge.BROAD, "4", Phrase.of("lens.blocks.all"));
        for (var place : subject.scene().places()) {
            var stack = Stack.of(place, subject.scene(), subject.persona());
            shading.stack(place.id(), stack);
            shading.shade(place.id(), stage(stack.raw()), null);
        }
        shading.note(Phrase.of("lens.blocks.read"));
        shading.hideChips();
        shading.hide(EnumSet.complementOf(EnumSet.of(Link.Type.LEADS_TO)));
        shading.arrange(spread(subject));
        return shading.lit();
    }

    /** What is to be built next. */
    private static String stage(Profile raw) {
        if (!raw.isThere(BuildingBlock.ACCESS) || !raw.isThere(BuildingBlock.TRANSPARENCY)) {
            return "ground";
        }
        return !raw.isThere(BuildingBlock.DIALOGUE)
                ? "talk"
                : raw.isThere(BuildingBlock.RISK_BENEFITS) ? "all" : "risk";
    }

    /** The positions of the map, drawn apart until large cards have room. */
    private static Map<String, Position> spread(Subject subject) {
        var ids = new ArrayList<String>();
        var points = new ArrayList<Position>();
        for (var place : subject.scene().places()) {
            var at = subject.environment().layout().get(place.id());
            if (at != null) {
                ids.add(place.id());
                points.add(at);
            }
        }
        double across = 1;
        double down = 1;
        while (across < 4 && points.size() <= MANY && isCrowded(points, across, down)) {
            across += .06;
            down += .1;
        }
        boolean still = points.size() > MANY;
        var layout = new HashMap<String, Position>();
        for (int i = 0; i < ids.size(); i++) {
            var at = points.get(i);
            double x = at.x() * (still ? 1.8 : across);
            double y = at.y() * (still ? 2.4 : down);
            layout.put(ids.get(i), new Position(Math.rint(x), Math.rint(y), Extras.NONE));
        }
        return layout;
    }

    private static boolean isCrowded(List<Position> points, double across, double down) {
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = Math.abs(points.get(i).x() - points.get(j).x()) * across;
                double dy = Math.abs(points.get(i).y() - points.get(j).y()) * down;
                if (dx < Sizes.STACK_WIDTH + APART_X && dy < Sizes.STACK_HEIGHT + APART_Y) {
                    return true;
                }
            }
        }
        return false;
    }
}
