package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Which cells of a table are selected, and what these are. */
record Cursor(TableView<String> table) {

    /**
     * A cell.
     *
     * @param place its column's, from the left
     */
    record Cell(int row, int place, Column column) {}

    /** The selected cells. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            boolean there =
                    cell.getRow() >= 0 && cell.getRow() < table.getItems().size();
            if (there && cell.getTableColumn() != null) {
                cells.add(new Cell(cell.getRow(), cell.getColumn(), (Column)
                        cell.getTableColumn().getUserData()));
            }
        }
        return cells;
    }

    /** The columns from left to right as they stand now. */
    List<Column> columns() {
        return table.getVisibleLeafColumns().stream()
                .map(c -> (Column) c.getUserData())
                .toList();
    }

    /** The column of the focused cell. */
    @Nullable
    TableColumn<String, ?> column() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        boolean there = cell != null && cell.getColumn() >= 0;
        return there && cell.getColumn() < table.getVisibleLeafColumns().size()
                ? table.getVisibleLeafColumn(cell.getColumn())
                : null;
    }

    /** The rows of the selected cells, from above. */
    List<String> rows() {
        return cells().stream()
                .map(Cell::row)
                .sorted()
                .distinct()
                .map(table.getItems()::get)
                .toList();
    }

    /** All rows of which the cell in this column is selected, if this row's is; else this row. */
    List<String> together(String row, Column column) {
        var ids = cells().stream()
                .filter(c -> c.column().equals(column))
                .map(c -> table.getItems().get(c.row()))
                .toList();
        return ids.contains(row) ? ids : List.of(row);
    }

    /** The rectangle around the selected cells as a spreadsheet takes it; what in it is not selected is blank. */
    String copied(BiFunction<Column, String, String> text) {
        var cells = cells();
        var rows = new TreeSet<Integer>();
        var across = new TreeSet<Integer>();
        var chosen = new HashSet<List<Integer>>();
        for (var cell : cells) {
            rows.add(cell.row());
            across.add(cell.place());
            chosen.add(List.of(cell.row(), cell.place()));
        }
        var columns = columns();
        var block = new ArrayList<List<String>>();
        for (int row : rows) {
            var line = new ArrayList<String>();
            for (int place = across.first(); place <= across.last(); place++) {
                boolean in = chosen.contains(List.of(row, place));
                line.add(in ? text.apply(columns.get(place), table.getItems().get(row)) : "");
            }
            block.add(line);
        }
        return Clip.write(block);
    }
}
