package org.dartboard.report;

import java.util.List;
import java.util.stream.Stream;

/** Tables with titles and columns from the texts. */
final class Columns {

    private Columns() {}

    /**
     * A table.
     *
     * @param id also the end of its title's key
     * @param columns the ends of their keys
     */
    // texts: report.table.*
    // texts: report.column.*
    static Table table(Material material, String id, List<List<Cell>> rows, String... columns) {
        return new Table(
                id,
                material.text("report.table." + id),
                Stream.of(columns).map(c -> material.text("report.column." + c)).toList(),
                rows);
    }
}
