package org.dartboard.ui.table;

import java.util.HashMap;
import java.util.List;
import org.dartboard.model.Identified;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Statement;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/** A column of the answers to one question about touchpoints: yes, partly, no, or nothing. */
record AnswerColumn(Indicator indicator) implements Column {

    private static final List<Level> LEVELS = List.of(Level.YES, Level.PARTLY, Level.NO);

    @Override
    public String id() {
        return "indicators." + indicator.name();
    }

    @Override
    public String title(Index index) {
        return index.say(Phrase.of("table.answer", "indicator", indicator));
    }

    @Override
    public String text(Index index, Identified thing) {
        var said = ((Touchpoint) thing).indicators().get(indicator);
        return said == null ? "" : word(index, said.level());
    }

    private static String word(Index index, Level level) {
        return index.say(Phrase.of("table.value", "value", level));
    }

    @Override
    public Object order(Index index, Identified thing) {
        var said = ((Touchpoint) thing).indicators().get(indicator);
        return said == null ? "" : (Object) (double) LEVELS.indexOf(said.level());
    }

    @Override
    public Reading read(Draft draft, String cell) {
        if (cell.isBlank()) {
            return new Reading.Value(null);
        }
        var words = LEVELS.stream().map(l -> word(draft.index(), l)).toList();
        int at = Cells.place(words, cell);
        return at >= 0
                ? new Reading.Value(LEVELS.get(at))
                : new Reading.Problem(Phrase.of("table.bad.choice", "cell", cell.strip(), "choices", words));
    }

    @Override
    public void write(Draft draft, String row, Reading.Value value) {
        var answers = new HashMap<>(((Touchpoint) draft.thing(row)).indicators());
        if (value.value() instanceof Level level) {
            var said = answers.get(indicator);
            answers.put(
                    indicator,
                    said == null ? new Statement(level, "") : new Statement(level, said.evidence(), said.extras()));
        } else {
            answers.remove(indicator);
        }
        draft.set(row, Touchpoint.INDICATORS, answers);
    }

    @Override
    public List<String> choices(Index index) {
        return List.of("", word(index, Level.YES), word(index, Level.PARTLY), word(index, Level.NO));
    }

    @Override
    public double width() {
        return 120;
    }
}
