package org.dartboard.sketch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/**
 * A text in the sketch language, as an edit.
 *
 * <h2>Lines</h2>
 *
 * Each line is a path of touchpoints, {@code Letter > Consultation > Diary}: from each one a person may go on to the next.
 * After the name of a touchpoint may stand, in any order and number,
 *
 * <ul>
 *   <li>{@code (post, phone)}: the channels through which it is reached,
 *   <li>{@code = keeps her diet}: the outcomes that it yields,
 *   <li>{@code @ Cardiology}: the actors who host it,
 *   <li>{@code & Heart club}: the communities it is a route to; brackets right after a community are the channels of the
 *       community: {@code & Heart club (forum), Walkers (visit)}.
 * </ul>
 *
 * Several names are separated by commas. A line may also begin with such a mark: then it names channels, outcomes, actors
 * or communities that belong to no touchpoint yet. The first line may name the environment: {@code # Riverside Hospital}.
 * Bullets and numbers before a line ({@code -}, {@code *}, {@code •}, {@code 1.}, {@code 1)}) are passed over, so that a
 * list of touchpoints can be pasted. Blank lines mean nothing.
 *
 * <h2>Names</h2>
 *
 * A name that stood before, in the text or in the environment, is the same element if its kind fits, whatever the case of
 * its letters; so further lines branch and join. {@code >}, {@code (} and {@code )} end a name anywhere, {@code =}, {@code
 * @} and {@code &} only after a blank ("Q&A" is a name), a comma only where several names may stand. A name in double quotes
 * may contain anything but a line's end; a double quote in it is written twice.
 *
 * <h2>What is drawn</h2>
 *
 * Elements and links that are not there yet. A new touchpoint that begins a line is an entry if nothing leads to it.
 * Whatever the text does not mention keeps its default, or the value it has: nothing is ever taken away.
 *
 * <h2>Tables</h2>
 *
 * A text whose lines are separated into cells by tabs, semicolons or commas is a table, one touchpoint a row. If the first
 * row names columns, these may be name, channel, host, outcome, community, next (where it leads), phase, minutes, description
 * and any other plain property of touchpoints by its name in the file. Without such a row the columns are name, channel,
 * phase, host, minutes; phases and numbers are recognized wherever they stand. Without it, also, a comma separates only if
 * there are several lines of equally many cells. Cells may be in double quotes.
 *
 * @param edit draws it all; without edits if there is nothing to draw
 * @param problems what could not be understood, in the order of the text
 */
public record Sketch(Several edit, List<Problem> problems) {

    /**
     * Something that could not be understood and was passed over.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param text what is wrong and what to write instead
     */
    public record Problem(int line, int column, Phrase text) {}

    /** Keeps its own copy. */
    public Sketch {
        problems = List.copyOf(problems);
    }

    /** Reads a text that is drawn into an environment. */
    public static Sketch of(String text, Environment environment) {
        return of(text, environment, Set.of());
    }

    /**
     * Reads a text of which some lines were drawn before, and are not drawn again: what became of them since is left as it
     * is. A table is read as a whole.
     *
     * @param drawn those lines, from 1
     */
    public static Sketch of(String text, Environment environment, Set<Integer> drawn) {
        var drawing = new Drawing(environment);
        var problems = new ArrayList<Problem>();
        var lines = new ArrayList<Line>();
        var rows = text.split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            var line = new Line(rows[i], i + 1, problems);
            if (line.isTitle()) {
                if (!drawn.contains(i + 1)) {
                    title(line, lines.isEmpty() && drawing.title() == null, drawing);
                }
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        var table = Table.of(lines);
        if (table == null) {
            lines.stream().filter(l -> !drawn.contains(l.number())).forEach(l -> new Path(l, drawing).draw());
        } else {
            table.draw(drawing);
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Sketch(drawing.edit(), problems);
    }

    private static void title(Line line, boolean first, Drawing drawing) {
        var title = line.text().strip().substring(1).strip();
        if (!first) {
            line.problem(line.start(), Phrase.of("sketch.title.late"));
        } else if (title.isEmpty()) {
            line.problem(line.start(), Phrase.of("sketch.title.empty"));
        } else if (line.isName(title)) {
            drawing.name(title);
        }
    }

    /**
     * An environment as lines: every way on once, the marks of each touchpoint where it is first mentioned, then what is not
     * on any path. The same environment gives the same text.
     *
     * <p>Read into an empty environment it gives the same touchpoints, channels, outcomes, communities and hosts, and the
     * same links among these, as long as each has a name of its own, whatever the case of its letters: an element without one
     * is written by its id. A line's end in a name is written as a blank. Read into the environment itself it changes
     * nothing.
     */
    public static String write(Environment environment) {
        return new Writer(environment).text();
    }
}
