package org.dartboard.model;

import java.util.List;

/**
 * Somebody of the firm's network, or a neutral party.
 */
public record Actor(String id, String name, String description, Role role, Extras extras) implements Element {

    /** What part an actor plays. */
    public enum Role {
        /** The firm that builds the environment. */
        NODAL_FIRM,
        /** Another firm of its network. */
        FIRM,
        /** A supplier. */
        SUPPLIER,
        /** A party without a stake of its own. */
        NEUTRAL_PARTY
    }

    /** What part it plays. */
    public static final Property<Actor, Role> ROLE =
            Property.of("role", new Kind.Choice<>(Role.class), Role.FIRM, Actor::role);

    /** Properties in canonical order. */
    public static final Schema<Actor> SCHEMA = new Schema<>(
            v -> new Actor(
                    v.get(Elements.ID), v.get(Elements.NAME), v.get(Elements.DESCRIPTION), v.get(ROLE), v.extras()),
            Actor::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, ROLE));

    /** Checks ids and ranges. */
    public Actor {
        InvalidModel.unless(Identified.isId(id), "id", id);
    }

    @Override
    public Type type() {
        return Type.ACTOR;
    }
}
