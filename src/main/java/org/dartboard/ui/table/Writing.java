package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.dartboard.edit.Edit;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;

/** What is typed and pasted into a table, as steps of the history, or why it cannot be. */
final class Writing {

    private final Desk desk;
    private final TablePage page;
    private final Told told;

    Writing(Desk desk, TablePage page, Told told) {
        this.desk = desk;
        this.page = page;
        this.told = told;
    }

    /** Writes a text into the cells of a column; tells why if it cannot be written there. Whether it was. */
    boolean write(List<String> ids, Column column, String text) {
        var filling = Filling.of(page.index(), page.rows(), ids, column, text);
        if (!filling.problems().isEmpty()) {
            told.tell(filling.problems());
            return false;
        }
        told.clear();
        var what = ids.size() == 1 ? (Object) page.name(ids.getFirst()) : Phrase.of("table.rows", "n", ids.size());
        filling.draft()
                .edit(Phrase.of("table.undo.set", "column", column.title(page.index()), "what", what))
                .ifPresent(desk::apply);
        return true;
    }

    /** Empties the selected cells. */
    void clearCells() {
        var cells = page.cursor().cells();
        var draft = new Draft(page.index(), page.rows());
        var problems = new ArrayList<Phrase>();
        for (var cell : cells) {
            switch (cell.column().read(draft, "")) {
                case Reading.Value value ->
                    cell.column().write(draft, table().getItems().get(cell.row()), value);
                case Reading.Problem(var why) ->
                    problems.add(Phrase.of(
                            "table.bad.at",
                            "row",
                            cell.row() + 1,
                            "column",
                            cell.column().title(page.index()),
                            "why",
                            why));
            }
        }
        if (problems.isEmpty()) {
            told.clear();
            draft.edit(Phrase.of("table.undo.clear", "n", cells.size())).ifPresent(desk::apply);
        } else {
            told.tell(problems);
        }
    }

    /** Writes what a spreadsheet put on the clipboard, from the focused cell to the right and down, as one step. */
    void paste(String text) {
        var block = Clip.read(text);
        if (block.isEmpty()) {
            return;
        }
        var cells = page.cursor().cells();
        if (block.size() == 1 && block.getFirst().size() == 1 && cells.size() > 1) {
            write(
                    page.cursor().rows(),
                    cells.getFirst().column(),
                    block.getFirst().getFirst());
            return;
        }
        int row = cells.stream()
                .mapToInt(Cursor.Cell::row)
                .min()
                .orElse(table().getItems().size());
        int column = cells.stream().mapToInt(Cursor.Cell::place).min().orElse(0);
        var sheet = new Filling.Sheet(
                page.index(),
                page.rows(),
                List.copyOf(table().getItems()),
                page.cursor().columns());
        var filling = Filling.of(sheet, row, column, block);
        var edit = filling.draft()
                .edit(Phrase.of("table.undo.paste", "n", filling.rows().size()));
        if (filling.problems().isEmpty()) {
            told.clear();
            edit.ifPresent(e -> paste(e, filling));
        } else {
            told.ask(filling.problems(), edit.isPresent(), () -> {
                edit.ifPresent(e -> paste(e, filling));
                table().requestFocus();
            });
        }
    }

    private void paste(Edit edit, Filling filling) {
        desk.refusal(edit).ifPresentOrElse(why -> told.tell(List.of(why)), () -> {
            desk.apply(edit);
            int n = filling.rows().size();
            int added = filling.draft().added();
            desk.say(
                    Notice.Kind.DONE,
                    added > 0
                            ? Phrase.of("table.pasted.new", "n", n, "added", added)
                            : Phrase.of("table.pasted", "n", n));
        });
    }

    private TableView<String> table() {
        return page.table();
    }
}
