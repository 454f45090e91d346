package org.dartboard.ui.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.dartboard.manual.Plain;

/** What stands within a line: words, emphasis, keys, code, links. */
final class Inlines extends AbstractVisitor {

    /** What is written as code and means keys: {@code Ctrl+Shift+P}, {@code F5}, {@code N}. */
    private static final Pattern KEYS = Pattern.compile(
            "(?:(?:Ctrl|Alt|Shift|⌘)\\+)*(?:F\\d{1,2}|[A-Z0-9]|(?<=\\+)[^\\s\\w]|Esc|Enter|Space|Tab|Home|End|Delete|Insert|PageUp|PageDown|Page Up|Page"
                    + " Down|Left|Right|Up|Down|Plus|Minus|Slash|Period|Comma|Ctrl|Alt|Shift)");

    private static final Pattern FOLDER_END = Pattern.compile("[/\\\\](?=\\w)");

    private final Prose prose;
    private final Consumer<String> follow;
    private final List<String> styles = new ArrayList<>();

    /**
     * Fills some prose.
     *
     * @param follow is told where a link leads
     */
    Inlines(Prose prose, Consumer<String> follow, String... styles) {
        this.prose = prose;
        this.follow = follow;
        this.styles.addAll(List.of(styles));
    }

    /** Adds all that stands in a block. */
    void addAll(Node block) {
        visitChildren(block);
    }

    @Override
    public void visit(Text text) {
        prose.add(text.getLiteral(), styles);
    }

    @Override
    public void visit(SoftLineBreak line) {
        prose.add(" ", styles);
    }

    @Override
    public void visit(HardLineBreak line) {
        prose.add("\n", styles);
    }

    @Override
    public void visit(Emphasis part) {
        within("manual-emphasis", part);
    }

    @Override
    public void visit(StrongEmphasis part) {
        within("manual-strong", part);
    }

    private void within(String style, Node part) {
        styles.add(style);
        visitChildren(part);
        styles.removeLast();
    }

    @Override
    public void visit(Code code) {
        var literal = code.getLiteral();
        if (KEYS.matcher(literal).matches()) {
            var cap = new Label(literal);
            cap.getStyleClass().setAll("manual-key");
            prose.add(cap);
        } else {
            styles.add("manual-literal");
            // Paths go on in the next line where a folder ends, not in the middle of a word
            prose.add(FOLDER_END.matcher(literal).replaceAll("$0" + Prose.MAY_BREAK), styles);
            styles.removeLast();
        }
    }

    @Override
    public void visit(Link link) {
        var words = new Hyperlink(Plain.of(link));
        words.getStyleClass().setAll("hyperlink", "db-link", "manual-link");
        words.setOnAction(_ -> follow.accept(link.getDestination()));
        prose.add(words);
    }
}
