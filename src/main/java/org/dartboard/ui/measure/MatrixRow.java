package org.dartboard.ui.measure;

import java.util.EnumMap;
import java.util.Map;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Indicator;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint in the matrix.
 *
 * @param lived whether it counts in the mean: she lived it, or nobody in particular is asked
 */
record MatrixRow(String id, String name, Map<BuildingBlock, Strength> strengths, boolean lived) {

    /**
     * How strong a block is.
     *
     * @param raw what is there, 0 to 1
     * @param counts what is left by precedence, 0 to 1
     * @param open the share of its indicators that nobody has answered, 0 to 1
     */
    record Strength(double raw, double counts, double open) {}

    static MatrixRow of(Paper paper, Place place, Scene scene, @Nullable Walked who) {
        var reading = who == null ? Reading.forNobody(place) : Reading.forPersona(who.persona(), place, scene);
        var stated = place.touchpoint().indicators().keySet();
        var open = new EnumMap<BuildingBlock, Integer>(BuildingBlock.class);
        for (var indicator : Indicator.values()) {
            if (!indicator.isComputed() && !stated.contains(indicator)) {
                open.merge(indicator.block(), 1, Integer::sum);
            }
        }
        var raw = reading.raw();
        var strengths = strengths(raw, raw.effective());
        open.forEach(
                (block, n) -> strengths.computeIfPresent(block, (_, s) -> new Strength(s.raw(), s.counts(), n / 5.0)));
        return new MatrixRow(
                place.id(),
                paper.name(place.id()),
                strengths,
                who == null || who.walk().lived(place));
    }

    static Map<BuildingBlock, Strength> strengths(Profile raw, Profile effective) {
        var strengths = new EnumMap<BuildingBlock, Strength>(BuildingBlock.class);
        for (var block : BuildingBlock.values()) {
            strengths.put(block, new Strength(raw.of(block), effective.of(block), 0));
        }
        return strengths;
    }
}
