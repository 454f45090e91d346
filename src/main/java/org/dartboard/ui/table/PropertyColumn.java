package org.dartboard.ui.table;

import java.util.List;
import org.dartboard.model.Identified;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A column of a property with a plain value. */
// texts: table.column.*
record PropertyColumn<R, T>(Property<R, T> property, double width) implements Column {

    @Override
    public String id() {
        return property.name();
    }

    @Override
    public String title(Index index) {
        var title = index.text("table.column." + property.name());
        return Cells.isMinutes(property) ? index.say(Phrase.of("table.minutes", "title", title)) : title;
    }

    @SuppressWarnings("unchecked") // the rows of a column's table have its property
    private @Nullable T value(Identified thing) {
        return property.get((R) thing);
    }

    @Override
    public String text(Index index, Identified thing) {
        return Cells.text(index, property, value(thing));
    }

    @Override
    public Object order(Index index, Identified thing) {
        return Cells.order(index, property, value(thing));
    }

    @Override
    public Reading read(Draft draft, String cell) {
        return Cells.read(draft.index(), property, cell);
    }

    @Override
    @SuppressWarnings("unchecked") // as it was read
    public void write(Draft draft, String row, Reading.Value value) {
        draft.set(row, property, (T) value.value());
    }

    @Override
    public List<String> choices(Index index) {
        return Cells.choices(index, property);
    }

    @Override
    public boolean isNumber() {
        return (property.kind() instanceof Kind.Whole || property.kind() instanceof Kind.Money)
                && !property.name().equals("literacy")
                && !property.name().equals("expertise");
    }
}
