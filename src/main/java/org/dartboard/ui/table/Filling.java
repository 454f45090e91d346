package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.text.Phrase;

/**
 * A block of cells written into a table from one cell to the right and down.
 *
 * @param draft what the rows become, without the cells that state nothing that may stand there
 * @param rows the rows that were written to, new ones last
 * @param columns the columns that were written to
 * @param problems what could not be read, where and why
 */
record Filling(Draft draft, List<String> rows, List<Column> columns, List<Phrase> problems) {

    /** A table's cells as people see them: rows in their order, columns from left to right. */
    record Sheet(Index index, Rows kind, List<String> rows, List<Column> columns) {}

    /**
     * Reads a block. Rows below the last one are new. Headings that name columns say which cells belong where.
     *
     * @param row the place of the first row, 0 to the number of rows
     * @param column the place of the first column
     */
    static Filling of(Sheet sheet, int row, int column, List<List<String>> block) {
        var draft = new Draft(sheet.index(), sheet.kind());
        var problems = new ArrayList<Phrase>();
        var cells = new ArrayList<>(block);
        var headed = headed(sheet, cells);
        int wide = cells.stream().mapToInt(List::size).max().orElse(0);
        var columns = headed.isEmpty()
                ? sheet.columns().subList(column, Math.min(sheet.columns().size(), column + wide))
                : headed;
        if (!headed.isEmpty()) {
            cells.removeFirst();
        }
        if (wide > columns.size()) {
            problems.add(Phrase.of("table.bad.wide", "n", wide - columns.size()));
        }
        int name = names(columns);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < cells.size(); i++) {
            var line = cells.get(i);
            if (row + i < sheet.rows().size()) {
                lines.add(new Line(sheet.rows().get(row + i), line, row + i + 1));
            } else if (line.stream().anyMatch(c -> !c.isBlank())) {
                boolean named = name >= 0 && name < line.size();
                var made =
                        draft.add(named ? line.get(name).strip() : sheet.index().text("table.unnamed"));
                lines.add(new Line(made, line, row + i + 1));
            }
        }
        // Names first: other rows may lead to what is only called so here
        if (name >= 0) {
            fill(draft, lines, columns.get(name), name, problems);
        }
        for (int at = 0; at < columns.size(); at++) {
            if (at != name) {
                fill(draft, lines, columns.get(at), at, problems);
            }
        }
        return new Filling(draft, lines.stream().map(Line::row).toList(), List.copyOf(columns), problems);
    }

    /** A row and what is written there; its number is that which people see. */
    private record Line(String row, List<String> cells, int number) {}

    /** The same text in some cells of one column. */
    static Filling of(Index index, Rows kind, List<String> rows, Column column, String text) {
        var draft = new Draft(index, kind);
        switch (column.read(draft, text)) {
            case Reading.Problem(var why) -> {
                return new Filling(draft, rows, List.of(column), List.of(why));
            }
            case Reading.Value value -> rows.forEach(row -> column.write(draft, row, value));
        }
        return new Filling(draft, rows, List.of(column), List.of());
    }

    private static int names(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals("name")) {
                return i;
            }
        }
        return -1;
    }

    /** The columns that the first row names; none if it names anything else. */
    private static List<Column> headed(Sheet sheet, List<List<String>> cells) {
        var headed = new ArrayList<Column>();
        if (cells.size() < 2 || cells.getFirst().size() < 2) {
            return headed;
        }
        for (var heading : cells.getFirst()) {
            var column = sheet.columns().stream()
                    .filter(c -> Index.key(c.title(sheet.index())).equals(Index.key(heading)))
                    .findFirst();
            if (column.isEmpty() || headed.contains(column.get())) {
                return List.of();
            }
            headed.add(column.get());
        }
        return headed;
    }

    private static void fill(Draft draft, List<Line> lines, Column column, int at, List<Phrase> problems) {
        for (var line : lines) {
            if (at >= line.cells().size()) {
                continue;
            }
            switch (column.read(draft, line.cells().get(at))) {
                case Reading.Value value -> column.write(draft, line.row(), value);
                case Reading.Problem(var why) ->
                    problems.add(Phrase.of(
                            "table.bad.at", "row", line.number(), "column", column.title(draft.index()), "why", why));
            }
        }
    }
}
