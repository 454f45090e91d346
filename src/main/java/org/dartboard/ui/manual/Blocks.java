package org.dartboard.ui.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Page;
import org.dartboard.manual.Plain;
import org.dartboard.manual.Section;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Makes nodes of the blocks of a page, and remembers where its places are. */
final class Blocks {

    private final Kit kit;
    private final Consumer<String> follow;
    private final Consumer<String> copy;
    private final List<Prose> prose = new ArrayList<>();
    private final Map<String, javafx.scene.Node> places = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param follow is told where a link leads
     * @param copy is told what is to be copied
     */
    Blocks(Kit kit, Consumer<String> follow, Consumer<String> copy) {
        this.kit = kit;
        this.follow = follow;
        this.copy = copy;
    }

    /** All words of the page, in their order. */
    List<Prose> prose() {
        return prose;
    }

    /** The nodes of its places, by their names. */
    Map<String, javafx.scene.Node> places() {
        return places;
    }

    /** A page, each section of it under its heading. */
    VBox page(Page page) {
        var paper = new VBox();
        paper.getStyleClass().add("manual-page");
        for (var section : page.sections()) {
            paper.getChildren().add(section(section));
        }
        return paper;
    }

    private VBox section(Section section) {
        var box = new VBox();
        box.getStyleClass().add("manual-section");
        var head = prose("manual-heading", "manual-heading-" + Math.min(4, section.level()));
        head.add(section.title(), List.of("manual-heading-" + Math.min(4, section.level())));
        box.getChildren().add(head);
        places.put(section.anchor(), head);
        section.blocks().forEach(block -> add(box, block));
        return box;
    }

    private Prose prose(String... styles) {
        var words = new Prose(styles);
        prose.add(words);
        return words;
    }

    private void add(Pane into, Node block) {
        switch (block) {
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image -> picture(into, image);
            case Paragraph paragraph -> into.getChildren().add(words(paragraph, "manual-text"));
            case ListBlock list -> into.getChildren().add(list(list));
            case FencedCodeBlock code -> into.getChildren().add(code(code.getLiteral()));
            case IndentedCodeBlock code -> into.getChildren().add(code(code.getLiteral()));
            case TableBlock table -> into.getChildren().add(table(table));
            case BlockQuote quote -> children(into, quote);
            default -> {
                // Comments, and what the manual does not use
            }
        }
    }

    private void children(Pane into, Node block) {
        for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
            add(into, child);
        }
    }

    private Prose words(Node block, String style) {
        var words = prose(style);
        new Inlines(words, follow, style).addAll(block);
        return words;
    }

    private void picture(Pane into, Image image) {
        var alternative = Plain.of(image);
        var figure = Figure.of(image.getDestination(), alternative);
        if (figure != null) {
            into.getChildren().add(figure);
        }
        var caption = prose("manual-caption");
        caption.add(alternative, List.of("manual-caption"));
        into.getChildren().add(caption);
    }

    private VBox list(ListBlock list) {
        var items = new VBox();
        items.getStyleClass().add("manual-list");
        var start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        int number = start == null ? 1 : start;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = new Label(list instanceof BulletList ? "•" : number++ + ".");
            mark.getStyleClass().add("manual-bullet");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            var content = new VBox();
            content.getStyleClass().add("manual-item");
            HBox.setHgrow(content, Priority.ALWAYS);
            children(content, item);
            items.getChildren().add(new HBox(mark, content));
        }
        return items;
    }

    private StackPane code(String literal) {
        var text = literal.stripTrailing();
        var words = prose("manual-code-text");
        words.add(text, List.of("manual-code-text"));
        var button = new Button(null, Glyphs.of(Feather.COPY));
        button.getStyleClass().setAll("button", "db-icon-button");
        button.setAccessibleText(kit.text("manual.copy"));
        button.setTooltip(new Tooltip(kit.text("manual.copy")));
        button.setOnAction(_ -> copy.accept(text));
        StackPane.setAlignment(button, javafx.geometry.Pos.TOP_RIGHT);
        var box = new StackPane(words, button);
        box.getStyleClass().add("manual-code");
        return box;
    }

    private VBox table(TableBlock table) {
        var rows = new ArrayList<Node>();
        if (table.getFirstChild() instanceof TableHead head && head.getFirstChild() != null) {
            rows.add(head.getFirstChild());
        }
        boolean headed = !rows.isEmpty();
        rows.addAll(Manual.rows(table));
        var columns = new Columns(rows.stream().map(Blocks::lengths).toList());
        var box = new VBox();
        box.getStyleClass().add("manual-table");
        box.setFillWidth(true);
        for (int i = 0; i < rows.size(); i++) {
            boolean head = headed && i == 0;
            var cells = new ArrayList<Prose>();
            for (var cell = rows.get(i).getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    cells.add(words(cell, head ? "manual-cell-head" : "manual-cell"));
                }
            }
            var row = new Row(cells, columns);
            if (head && cells.stream().allMatch(Prose::isBlank)) {
                continue;
            }
            if (head) {
                row.getStyleClass().add("manual-row-head");
            } else {
                places.putIfAbsent(Manual.anchorOf(rows.get(i)), row);
            }
            box.getChildren().add(row);
        }
        return box;
    }

    private static int[] lengths(Node row) {
        var lengths = new ArrayList<Integer>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            lengths.add(Plain.of(cell).length());
        }
        return lengths.stream().mapToInt(n -> n).toArray();
    }
}
