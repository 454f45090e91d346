package org.dartboard.register;

import java.util.EnumSet;
import java.util.Set;
import org.dartboard.model.Family;
import org.dartboard.model.RegisterEntry.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which items are looked at.
 *
 * @param states those in one of these
 * @param persona those of somebody, by id; null: of everybody
 * @param family those of a family; null: of all
 * @param owner those that somebody deals with, as written, in whichever case; null: whoever does
 * @param serious those only that are serious, or on which somebody decided; not what merely causes friction
 */
public record Filter(
        Set<Verdict> states,
        @Nullable String persona,
        @Nullable Family family,
        @Nullable String owner,
        boolean serious) {

    /** What people have done with; it is not looked at unless somebody asks. */
    public static final Set<Verdict> DONE = Set.of(Verdict.DISMISSED, Verdict.FIXED);

    /** Everything. */
    public static final Filter ALL = new Filter(EnumSet.allOf(Verdict.class), null, null, null, false);

    /** Everything but what people have done with. */
    public static final Filter USUAL = ALL.in(EnumSet.complementOf(EnumSet.copyOf(DONE)));

    /** Keeps its own copy. */
    public Filter {
        states = Set.copyOf(states);
    }

    /** The same, for other states. */
    public Filter in(Set<Verdict> others) {
        return new Filter(others, persona, family, owner, serious);
    }

    /** The same, for somebody; null: for everybody. */
    public Filter of(@Nullable String other) {
        return new Filter(states, other, family, owner, serious);
    }

    /** The same, for a family; null: for all. */
    public Filter of(@Nullable Family other) {
        return new Filter(states, persona, other, owner, serious);
    }

    /** The same, for what somebody deals with; null: whoever does. */
    public Filter by(@Nullable String other) {
        return new Filter(states, persona, family, other, serious);
    }

    /** The same, for serious ones only or not. */
    public Filter serious(boolean only) {
        return new Filter(states, persona, family, owner, only);
    }

    /** Whether an item is looked at. */
    public boolean shows(Item item) {
        return states.contains(item.state())
                && (persona == null || item.isFor(persona))
                && (family == null || family == item.family())
                && (owner == null || owner.strip().equalsIgnoreCase(item.owner().strip()))
                && (!serious || item.isSerious() || item.state() != Verdict.OPEN || !item.isFound());
    }
}
