package org.dartboard.model;

import java.util.List;

/**
 * A medium through which touchpoints and communities are reached.
 *
 * @param inPerson whether one has to go there; only then does travel count
 * @param demands levels 0 to 4
 */
public record Channel(String id, String name, String description, boolean inPerson, Abilities demands, Extras extras)
        implements Element {

    /** Whether one has to go there; only then does travel count. */
    public static final Property<Channel, Boolean> IN_PERSON =
            Property.of("inPerson", new Kind.Flag(), false, Channel::inPerson);

    /** What it demands of six abilities. */
    public static final Property<Channel, Abilities> DEMANDS =
            Property.of("demands", new Kind.Part<>(Abilities.DEMANDS), Abilities.NONE, Channel::demands);

    /** Properties in canonical order. */
    public static final Schema<Channel> SCHEMA = new Schema<>(
            v -> new Channel(
                    v.get(Elements.ID),
                    v.get(Elements.NAME),
                    v.get(Elements.DESCRIPTION),
                    v.get(IN_PERSON),
                    v.get(DEMANDS),
                    v.extras()),
            Channel::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, IN_PERSON, DEMANDS));

    /** Checks ids and ranges. */
    public Channel {
        InvalidModel.unless(Identified.isId(id), "id", id);
    }

    @Override
    public Type type() {
        return Type.CHANNEL;
    }
}
