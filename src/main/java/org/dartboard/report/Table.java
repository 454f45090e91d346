package org.dartboard.report;

import java.util.List;

/**
 * A table with a heading for each column.
 *
 * @param id unique in the report, of letters, digits and hyphens: the name of a file
 * @param title short: the name of a sheet
 * @param rows each with a cell for each column
 */
public record Table(String id, String title, List<String> columns, List<List<Cell>> rows) {

    /** Keeps its own copies. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(r -> r.size() != width)) {
            throw new IllegalArgumentException(id + ": a row that is not as wide as its table");
        }
    }

    /** Whether all cells of a column are numbers. */
    public boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.get(column) instanceof Cell.Figure);
    }
}
