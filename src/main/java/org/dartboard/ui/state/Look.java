package org.dartboard.ui.state;

import org.dartboard.model.View;
import org.jspecify.annotations.Nullable;

/**
 * How the map is looked at.
 *
 * @param lens the way of colouring it; null: none
 * @param persona the id of the person through whose eyes it is seen; null: nobody's in particular
 */
public record Look(View.@Nullable Lens lens, @Nullable String persona) {

    /** The map as it is. */
    public static final Look PLAIN = new Look(null, null);

    /** How a view that was kept looks at it. */
    public static Look of(View view) {
        return new Look(view.lens(), view.persona());
    }

    /** The same through another lens. */
    public Look through(View.@Nullable Lens other) {
        return new Look(other, persona);
    }

    /** The same with somebody else's eyes. */
    public Look by(@Nullable String other) {
        return new Look(lens, other);
    }
}
