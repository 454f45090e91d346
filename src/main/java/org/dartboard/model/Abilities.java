package org.dartboard.model;

import java.util.List;
import java.util.Map;

/**
 * Six levels, 0 to 4: of what a persona can do (4 is full), or of what a place demands (0 is nothing).
 */
public record Abilities(int vision, int hearing, int thinking, int reach, int dexterity, int mobility, Extras extras) {

    /** Full abilities, a persona's default. */
    public static final Abilities FULL = new Abilities(4, 4, 4, 4, 4, 4, Extras.NONE);

    /** No demands, a place's default. */
    public static final Abilities NONE = new Abilities(0, 0, 0, 0, 0, 0, Extras.NONE);

    /** What a persona can do, each 4 unless stated. */
    public static final Schema<Abilities> OF_PERSONA = schema(4);

    /** What a place demands, each 0 unless stated. */
    public static final Schema<Abilities> DEMANDS = schema(0);

    /** Checks the ranges. */
    public Abilities {
        for (int level : new int[] {vision, hearing, thinking, reach, dexterity, mobility}) {
            InvalidModel.unless(level >= 0 && level <= 4, "abilities", level);
        }
    }

    /** Levels by ability; one that is missing is 0. */
    public static Abilities of(Map<Ability, Integer> levels, Extras extras) {
        return new Abilities(
                levels.getOrDefault(Ability.VISION, 0),
                levels.getOrDefault(Ability.HEARING, 0),
                levels.getOrDefault(Ability.THINKING, 0),
                levels.getOrDefault(Ability.REACH, 0),
                levels.getOrDefault(Ability.DEXTERITY, 0),
                levels.getOrDefault(Ability.MOBILITY, 0),
                extras);
    }

    /** The level of one ability. */
    public int of(Ability ability) {
        return switch (ability) {
            case VISION -> vision;
            case HEARING -> hearing;
            case THINKING -> thinking;
            case REACH -> reach;
            case DEXTERITY -> dexterity;
            case MOBILITY -> mobility;
        };
    }

    private static Schema<Abilities> schema(int fallback) {
        var level = new Kind.Whole(0, 4);
        var vision = Property.of("vision", level, fallback, Abilities::vision);
        var hearing = Property.of("hearing", level, fallback, Abilities::hearing);
        var thinking = Property.of("thinking", level, fallback, Abilities::thinking);
        var reach = Property.of("reach", level, fallback, Abilities::reach);
        var dexterity = Property.of("dexterity", level, fallback, Abilities::dexterity);
        var mobility = Property.of("mobility", level, fallback, Abilities::mobility);
        return new Schema<>(
                v -> new Abilities(
                        v.get(vision),
                        v.get(hearing),
                        v.get(thinking),
                        v.get(reach),
                        v.get(dexterity),
                        v.get(mobility),
                        v.extras()),
                Abilities::extras,
                List.of(vision, hearing, thinking, reach, dexterity, mobility));
    }
}
