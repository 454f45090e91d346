package org.dartboard.model;

import java.util.List;

/**
 * Something a persona needs to have taken up.
 *
 * @param weight 1 to 3
 * @param peer whether it is about other consumers
 */
public record Need(String tag, int weight, boolean peer, Extras extras) {

    private static final Property<Need, String> TAG = Property.required("tag", new Kind.Identifier(), Need::tag);
    private static final Property<Need, Integer> WEIGHT =
            Property.required("weight", new Kind.Whole(1, 3), Need::weight);
    private static final Property<Need, Boolean> PEER = Property.of("peer", new Kind.Flag(), false, Need::peer);

    /** Properties in canonical order. */
    public static final Schema<Need> SCHEMA = new Schema<>(
            v -> new Need(v.get(TAG), v.get(WEIGHT), v.get(PEER), v.extras()),
            Need::extras,
            List.of(TAG, WEIGHT, PEER));

    /** Checks tag and weight. */
    public Need {
        InvalidModel.unless(Identified.isId(tag), "tag", tag);
        InvalidModel.unless(WEIGHT.accepts(weight), "weight", weight);
    }

    /** A need without unknown properties. */
    public Need(String tag, int weight, boolean peer) {
        this(tag, weight, peer, Extras.NONE);
    }
}
