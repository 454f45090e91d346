package org.dartboard.ui.manual;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dartboard.manual.Hit.Mark;
import org.dartboard.manual.Search;

/** Words that flow in lines. What was searched for is marked behind them, and so is what is selected. */
final class Prose extends TextFlow {

    /** Where a line may end within a word; nothing of it is seen or copied. */
    static final char MAY_BREAK = '\u200B';

    private static final char NODE = '\uFFFC';

    private final Path marked = path("manual-mark");
    private final Path selected = path("manual-selection");
    private final StringBuilder words = new StringBuilder();
    private final List<Node> embedded = new ArrayList<>();
    private List<Mark> marks = List.of();
    private int from;
    private int to;

    Prose(String... styles) {
        getStyleClass().addAll(styles);
        getChildren().addAll(marked, selected);
    }

    private static Path path(String style) {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(style);
        return path;
    }

    /** Adds words. */
    void add(String text, List<String> styles) {
        var node = new Text(text);
        node.getStyleClass().add("text");
        node.getStyleClass().addAll(styles);
        words.append(text);
        getChildren().add(node);
    }

    /** Adds something that stands among the words, such as a key or a link. */
    void add(Labeled node) {
        words.append(NODE);
        embedded.add(node);
        getChildren().add(node);
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
        return words.isEmpty();
    }

    /** Marks what is searched for. */
    void mark(Search search) {
        var before = marks;
        marks = search.isEmpty() ? List.of() : search.marks(words.toString());
        for (var node : embedded) {
            boolean found = node instanceof Labeled labeled
                    && !search.marks(labeled.getText()).isEmpty();
            node.pseudoClassStateChanged(PageView.FOUND, found);
        }
        if (!marks.equals(before)) {
            requestLayout();
        }
    }

    /** Whether something that is searched for stands in it. */
    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** How many characters there are; something that stands among them counts as one. */
    int length() {
        return words.length();
    }

    /** Selects a part of it. */
    void select(int start, int end) {
        from = Math.clamp(start, 0, words.length());
        to = Math.clamp(end, from, words.length());
        shape();
    }

    /** What is selected of it. */
    String selection() {
        var out = new StringBuilder();
        int node = (int) words.chars().limit(from).filter(c -> c == NODE).count();
        for (int i = from; i < to; i++) {
            if (words.charAt(i) == NODE && embedded.get(node++) instanceof Labeled labeled) {
                out.append(labeled.getText());
            } else if (words.charAt(i) != MAY_BREAK) {
                out.append(words.charAt(i));
            }
        }
        return out.toString();
    }

    /** The word at a character: where it begins, and where it ends. */
    Mark word(int at) {
        int start = Math.clamp(at, 0, words.length());
        int end = start;
        while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
            start--;
        }
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return new Mark(start, end);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        shape();
    }

    private void shape() {
        var found = new ArrayList<PathElement>();
        for (var mark : marks) {
            found.addAll(List.of(getRangeShape(mark.start(), mark.end(), false)));
        }
        marked.getElements().setAll(found);
        selected.getElements().setAll(to > from ? getRangeShape(from, to, false) : new PathElement[0]);
    }
}
