package org.dartboard.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text for people, laid out for a terminal: paragraphs wrapped to its width with hanging indents, bold and dim only where
 * there is colour. Whatever it is given is made harmless on the way (see {@link Safe}).
 */
final class Page {

    /** How a piece of text looks. */
    enum Style {
        /** As it is. */
        PLAIN(""),
        /** A heading, or what matters in a sentence. */
        STRONG("1"),
        /** What only some readers want, such as the keys of gaps. */
        DIM("2"),
        /** Better than before. */
        GOOD("32"),
        /** Something is wrong. */
        BAD("31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** A piece of text in one style. */
    record Run(String text, Style style) {}

    private static final String ESCAPE = "\u001b[";
    private static final int NARROWEST = 20;

    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    /**
     * An empty page.
     *
     * @param width columns of the terminal
     * @param colour whether styles are shown
     */
    Page(int width, boolean colour) {
        this.width = Math.max(width, NARROWEST);
        this.colour = colour;
    }

    /** How many columns there are. */
    int width() {
        return width;
    }

    /** A plain piece of text. */
    static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }

    /** A piece of text that stands out. */
    static Run strong(String text) {
        return new Run(text, Style.STRONG);
    }

    /** A piece of text that stands back. */
    static Run dim(String text) {
        return new Run(text, Style.DIM);
    }

    /** An empty line, unless the page is empty or has one there. */
    Page gap() {
        if (!out.isEmpty() && !endsWith("\n\n")) {
            out.append('\n');
        }
        return this;
    }

    private boolean endsWith(String end) {
        return out.length() >= end.length()
                && out.substring(out.length() - end.length()).equals(end);
    }

    /** What another page has, after an empty line. */
    Page add(Page other) {
        gap().out.append(other.out);
        return this;
    }

    /** A heading after an empty line. */
    Page heading(String text) {
        return gap().paragraph(0, 0, strong(text));
    }

    /** A paragraph. */
    Page text(int indent, String text) {
        return paragraph(indent, indent, plain(text));
    }

    /** A paragraph whose first line is indented otherwise than the others. */
    Page paragraph(int indent, int hanging, Run... runs) {
        return block(indent, hanging, Arrays.asList(runs), "");
    }

    /** A paragraph that begins with a mark, such as a number or a time, and hangs behind it. */
    Page item(int indent, String mark, int column, Run... runs) {
        return keyed(indent, mark, column, "", runs);
    }

    /** A paragraph with a dim word at the right end of its last line, or of one more. */
    Page keyed(int indent, String mark, int column, String key, Run... runs) {
        var all = new ArrayList<Run>();
        int pad = Math.max(1, column - indent - Safe.columns(mark));
        all.add(plain(mark.isEmpty() ? "" : mark + "\u00a0".repeat(pad)));
        all.addAll(Arrays.asList(runs));
        return block(indent, column, all, key);
    }

    /** A line as it is, wrapped nowhere; its blanks are kept. */
    Page line(Run... runs) {
        var line = new StringBuilder();
        for (var run : runs) {
            show(Safe.visible(run.text()), run.style(), line);
        }
        out.append(line).append('\n');
        return this;
    }

    private Page block(int indent, int hanging, List<Run> runs, String key) {
        var words = words(runs);
        var lines = words.isEmpty() ? List.<List<Run>>of() : lines(words, indent, hanging);
        for (int i = 0; i < lines.size(); i++) {
            int used = i == 0 ? indent : hanging;
            boolean last = i == lines.size() - 1;
            out.repeat(' ', used);
            for (var run : lines.get(i)) {
                show(run.text(), run.style(), out);
                used += Safe.columns(run.text());
            }
            if (last && !key.isEmpty()) {
                tail(Safe.visible(key), used);
            }
            out.append('\n');
        }
        return this;
    }

    private void tail(String key, int used) {
        int room = width - Safe.columns(key);
        if (used + 2 > room) {
            out.append('\n');
            out.repeat(' ', Math.max(0, room));
        } else {
            out.repeat(' ', room - used);
        }
        show(key, Style.DIM, out);
    }

    /** Words are runs of pieces between which no line may break. */
    private static List<List<Run>> words(List<Run> runs) {
        var words = new ArrayList<List<Run>>();
        var word = new ArrayList<Run>();
        for (var run : runs) {
            int start = 0;
            var text = run.text();
            for (int i = 0; i <= text.length(); i++) {
                boolean blank = i < text.length() && Character.isWhitespace(text.charAt(i));
                if (i == text.length() || blank) {
                    if (i > start) {
                        word.add(new Run(Safe.visible(text.substring(start, i)), run.style()));
                    }
                    start = i + 1;
                }
                if (blank && !word.isEmpty()) {
                    words.add(List.copyOf(word));
                    word.clear();
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private List<List<Run>> lines(List<List<Run>> words, int indent, int hanging) {
        var lines = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        int used = indent;
        for (var word : words) {
            int columns = word.stream().mapToInt(r -> Safe.columns(r.text())).sum();
            if (!line.isEmpty() && used + 1 + columns > width) {
                lines.add(joined(line));
                line = new ArrayList<>();
                used = hanging;
            }
            if (!line.isEmpty()) {
                var before = line.getLast().style();
                line.add(new Run(" ", before == word.getFirst().style() ? before : Style.PLAIN));
                used++;
            }
            line.addAll(word);
            used += columns;
        }
        lines.add(joined(line));
        return lines;
    }

    /** Neighbours of one style as one, so that what runs from right to left is isolated as a whole. */
    private static List<Run> joined(List<Run> line) {
        var joined = new ArrayList<Run>();
        for (var run : line) {
            if (!joined.isEmpty() && joined.getLast().style() == run.style()) {
                joined.set(joined.size() - 1, new Run(joined.getLast().text() + run.text(), run.style()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private void show(String text, Style style, StringBuilder into) {
        var shown = Safe.isolated(text).replace('\u00a0', ' ');
        if (!colour || style == Style.PLAIN || text.isEmpty()) {
            into.append(shown);
        } else {
            into.append(ESCAPE)
                    .append(style.code)
                    .append('m')
                    .append(shown)
                    .append(ESCAPE)
                    .append("0m");
        }
    }

    /** All that was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
