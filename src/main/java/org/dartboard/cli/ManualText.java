package org.dartboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Plain;

/** Pages of the manual as text. Pictures are left out: their words speak of what cannot be seen here. */
final class ManualText {

    private static final int INDENT = 2;
    private static final int WIDEST_KEY = 30;

    private ManualText() {}

    /** Writes what stands below a heading. */
    static void write(Page page, List<Node> blocks) {
        blocks.forEach(block -> write(page, block, 0));
    }

    private static void write(Page page, Node block, int indent) {
        switch (block) {
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image -> {
                // Nothing to be seen
            }
            case Paragraph paragraph -> page.gap().paragraph(indent, indent, runs(paragraph));
            case ListBlock list -> list(page, list, indent);
            case FencedCodeBlock code -> code(page, code.getLiteral(), indent);
            case IndentedCodeBlock code -> code(page, code.getLiteral(), indent);
            case TableBlock table -> {
                page.gap();
                rows(page, table, _ -> true);
            }
            default -> {
                // Comments
            }
        }
    }

    private static void list(Page page, ListBlock list, int indent) {
        var first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = first == null ? 1 : first;
        page.gap();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = list instanceof BulletList ? "-" : number++ + ".";
            int column = indent + mark.length() + 1;
            for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child.equals(item.getFirstChild()) && child instanceof Paragraph paragraph) {
                    page.item(indent, mark, column, runs(paragraph));
                } else {
                    write(page, child, column);
                }
            }
        }
    }

    private static void code(Page page, String literal, int indent) {
        page.gap();
        for (var line : literal.stripTrailing().split("\n", -1)) {
            page.line(Page.plain(" ".repeat(indent + INDENT) + line));
        }
    }

    /** Writes the rows of a table that are asked for: the first cell beside the others. */
    static void rows(Page page, TableBlock table, Predicate<Node> which) {
        var heads = table.getFirstChild() instanceof TableHead head && head.getFirstChild() != null
                ? cells(head.getFirstChild())
                : List.<Node>of();
        var all = Manual.rows(table);
        int widest = all.stream()
                .mapToInt(row -> Safe.columns(Plain.of(row.getFirstChild())))
                .max()
                .orElse(0);
        int column = INDENT + Math.min(widest, WIDEST_KEY) + 2;
        for (var row : all) {
            if (which.test(row)) {
                var cells = cells(row);
                page.item(
                        INDENT,
                        Plain.of(cells.getFirst()),
                        column,
                        cells.size() > 2 ? strong(cells.get(1)) : runs(cells.getLast()));
                for (int i = 2; i < cells.size(); i++) {
                    var head = i < heads.size() ? Plain.of(heads.get(i)) : "";
                    var runs = new ArrayList<>(List.of(Page.dim(head + ": ")));
                    runs.addAll(List.of(runs(cells.get(i))));
                    page.paragraph(column, column, runs.toArray(Page.Run[]::new));
                }
            }
        }
    }

    private static List<Node> cells(Node row) {
        var cells = new ArrayList<Node>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell);
        }
        return cells;
    }

    private static Page.Run[] strong(Node cell) {
        return new Page.Run[] {Page.strong(Plain.of(cell))};
    }

    private static Page.Run[] runs(Node block) {
        var runs = new Runs();
        block.accept(runs);
        return runs.all.toArray(Page.Run[]::new);
    }

    private static final class Runs extends AbstractVisitor {

        private final List<Page.Run> all = new ArrayList<>();

        @Override
        public void visit(Text text) {
            all.add(Page.plain(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            all.add(Page.plain(code.getLiteral()));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            all.add(Page.strong(Plain.of(strong)));
        }

        @Override
        public void visit(SoftLineBreak line) {
            all.add(Page.plain(" "));
        }

        @Override
        public void visit(HardLineBreak line) {
            all.add(Page.plain(" "));
        }
    }
}
