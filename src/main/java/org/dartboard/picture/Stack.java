package org.dartboard.picture;

import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * The building blocks of a touchpoint, put up as they bear each other: access and transparency below, dialogue on both,
 * risk-benefits on all three (method, section 4).
 *
 * @param raw how strong each is by itself
 * @param counted what of it counts once each waits for those it needs
 */
public record Stack(Profile raw, Profile counted) {

    /** The blocks of a place, for a person or, if null, for nobody in particular. */
    public static Stack of(Place place, Scene scene, @Nullable Persona persona) {
        var reading = persona == null ? Reading.forNobody(place) : Reading.forPersona(persona, place, scene);
        return new Stack(reading.raw(), reading.raw().effective());
    }
}
