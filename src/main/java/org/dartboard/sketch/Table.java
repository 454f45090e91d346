package org.dartboard.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A text read as rows of cells.
 *
 * @param columns what each column says; null where nobody knows
 */
record Table(List<Line> rows, char separator, List<@Nullable Column> columns, boolean headed) {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    /**
     * A cell.
     *
     * @param at the index in the line at which it begins
     */
    record Cell(String text, int at) {}

    /** The lines as a table, or null if they are none. */
    static @Nullable Table of(List<Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        for (char separator : SEPARATORS) {
            var header = header(lines.getFirst(), separator);
            if (header != null) {
                return new Table(lines, separator, header, true);
            }
        }
        for (char separator : SEPARATORS) {
            if (isTable(lines, separator)) {
                return new Table(lines, separator, new ArrayList<>(Column.USUAL), false);
            }
        }
        return null;
    }

    /** The columns that a row names, or null if it names none: it must name at least two, and half of them. */
    private static @Nullable List<@Nullable Column> header(Line line, char separator) {
        var columns = new ArrayList<@Nullable Column>();
        cells(line, separator, false).forEach(c -> columns.add(Column.called(c.text())));
        long known = columns.stream().filter(Objects::nonNull).count();
        if (known < 2 || 2 * known < columns.size()) {
            return null;
        }
        if (!columns.contains(Column.NAME) && columns.getFirst() == null) {
            columns.set(0, Column.NAME);
        }
        return columns;
    }

    private static boolean isTable(List<Line> lines, char separator) {
        var counts = lines.stream()
                .mapToInt(l -> cells(l, separator, false).size())
                .distinct()
                .toArray();
        boolean tabs = separator == '\t';
        boolean regular = counts.length == 1 && counts[0] > 1 && (separator == ';' || lines.size() > 1);
        boolean some = counts.length > 1 || counts[0] > 1;
        return (tabs ? some : regular) && lines.stream().noneMatch(l -> isPath(l, tabs ? ">" : ">(=@&"));
    }

    /** Whether a line has marks outside quotes. */
    private static boolean isPath(Line line, String marks) {
        boolean quoted = false;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            quoted ^= c == '"';
            boolean begins = i == 0 || Character.isWhitespace(line.text().charAt(i - 1));
            if (!quoted && marks.indexOf(c) >= 0 && (begins || c == '>' || c == '(')) {
                return true;
            }
        }
        return false;
    }

    void draw(Drawing drawing) {
        if (headed && !columns.contains(Column.NAME)) {
            rows.getFirst().problem(0, Phrase.of("sketch.table.noName"));
            return;
        }
        if (headed) {
            var header = cells(rows.getFirst(), separator, false);
            for (int i = 0; i < header.size(); i++) {
                if (columns.get(i) == null && !header.get(i).text().isEmpty()) {
                    rows.getFirst()
                            .problem(
                                    header.get(i).at(),
                                    Phrase.of(
                                            "sketch.table.column",
                                            "name",
                                            header.get(i).text()));
                }
            }
        }
        rows.stream().skip(headed ? 1 : 0).forEach(r -> row(r, drawing));
    }

    private void row(Line line, Drawing drawing) {
        var cells = cells(line, separator, true);
        int named = columns.indexOf(Column.NAME);
        if (named >= cells.size() || cells.get(named).text().isEmpty()) {
            line.problem(0, Phrase.of("sketch.table.unnamed"));
            return;
        }
        if (!line.isName(cells.get(named).text())) {
            return;
        }
        var touchpoint =
                drawing.element(Element.Type.TOUCHPOINT, cells.get(named).text());
        drawing.begins(touchpoint);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (i == named || cell.text().isEmpty()) {
                continue;
            }
            if (i >= columns.size()) {
                line.problem(cell.at(), Phrase.of("sketch.table.more", "n", columns.size()));
                return;
            }
            var column = headed ? columns.get(i) : Column.guessed(cell.text(), Objects.requireNonNull(columns.get(i)));
            if (column != null) {
                fill(line, cell, column, touchpoint, drawing);
            }
        }
    }

    private static void fill(Line line, Cell cell, Column column, String touchpoint, Drawing drawing) {
        switch (column) {
            case Column.Linked(Link.Type type) -> {
                for (var name : cell.text().split("[,;]", -1)) {
                    if (!name.isBlank() && line.isName(name.strip())) {
                        drawing.link(type, touchpoint, drawing.element(type.to(), name.strip()));
                    }
                }
            }
            case Column.Stated<?> stated -> state(line, cell, stated, touchpoint, drawing);
            case Column.Name _ -> {}
        }
    }

    private static <T> void state(Line line, Cell cell, Column.Stated<T> stated, String touchpoint, Drawing drawing) {
        var value = stated.read(cell.text());
        if (value == null) {
            line.problem(cell.at(), stated.complaint(cell.text()));
        } else {
            drawing.set(touchpoint, stated.property(), value);
        }
    }

    /** The cells of a row; the bullet of a list does not belong to the first one. */
    private static List<Cell> cells(Line line, char separator, boolean reporting) {
        var text = line.text();
        var cells = new ArrayList<Cell>();
        int at = separator == '\t' ? 0 : line.start();
        int start = at;
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                cells.add(cell(text, start, at));
                start = at + 1;
            }
        }
        cells.add(cell(text, start, at));
        if (quoted && reporting) {
            line.problem(start, Phrase.of("sketch.quote.open"));
        }
        return cells;
    }

    private static Cell cell(String text, int from, int to) {
        var raw = text.substring(from, to).strip();
        boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        return new Cell(
                quoted
                        ? raw.substring(1, raw.length() - 1)
                                .replace("\"\"", "\"")
                                .strip()
                        : raw,
                from);
    }
}
