package org.dartboard.ui.table;

import java.util.EnumMap;
import java.util.Locale;
import org.dartboard.model.Abilities;
import org.dartboard.model.Ability;
import org.dartboard.model.Identified;
import org.dartboard.model.Property;
import org.dartboard.text.Phrase;

/**
 * A column of one of the six abilities, 0 to 4: what a place demands of it, or how much of it a person has.
 *
 * @param property the abilities of the row
 * @param usual the level that nobody needs to state
 */
record LevelColumn<R>(Property<R, Abilities> property, Ability ability, int usual) implements Column {

    private static final int FULL = 4;

    @Override
    public String id() {
        return property.name() + "." + ability.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(Index index) {
        return index.say(
                usual == 0
                        ? Phrase.of("table.column.demand", "ability", ability)
                        : Phrase.of("table.column.ability", "ability", ability));
    }

    @SuppressWarnings("unchecked") // the rows of a column's table have its property
    private Abilities levels(Identified thing) {
        var levels = property.get((R) thing);
        return levels == null ? property.fallback() : levels;
    }

    @Override
    public String text(Index index, Identified thing) {
        return String.valueOf(levels(thing).of(ability));
    }

    @Override
    public Object order(Index index, Identified thing) {
        return (double) levels(thing).of(ability);
    }

    @Override
    public Reading read(Draft draft, String cell) {
        var words = cell.strip();
        var level = words.isEmpty() ? Integer.valueOf(usual) : Spans.whole(words);
        return level == null || level < 0 || level > FULL
                ? new Reading.Problem(Phrase.of("table.bad.number", "cell", words, "min", 0, "max", FULL))
                : new Reading.Value(level);
    }

    @Override
    public void write(Draft draft, String row, Reading.Value value) {
        var before = levels(draft.thing(row));
        var levels = new EnumMap<Ability, Integer>(Ability.class);
        for (var one : Ability.values()) {
            levels.put(one, before.of(one));
        }
        if (value.value() instanceof Integer level) {
            levels.put(ability, level);
        }
        draft.set(row, property, Abilities.of(levels, before.extras()));
    }

    @Override
    public boolean isNumber() {
        return true;
    }

    @Override
    public double width() {
        return 106;
    }
}
