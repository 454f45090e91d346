package org.dartboard.cli;

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
        out.repeat(' ', runs.length == 0 ? 0 : indent);
        return flow(indent, hanging, "", runs);
    }

    /** A paragraph that begins with a mark, such as a number or a time, and hangs behind it. */
    Page item(int indent, String mark, int column, Run... runs) {
        return keyed(indent, mark, column, "", runs);
    }

    /** A paragraph with a dim word at the right end of its last line, or of one more. */
    Page keyed(int indent, String mark, int column, String key, Run... runs) {
        int marked = indent + Safe.columns(mark);
        int begin = mark.isEmpty() ? indent : Math.max(marked + 1, column);
        out.repeat(' ', indent);
        show(mark, Style.PLAIN, out);
        out.repeat(' ', begin - marked);
        return flow(begin, column, key, runs);
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

    /** Writes runs as one text that is wrapped at its blanks, from a column on; further lines begin at another. */
    private Page flow(int begin, int hanging, String key, Run... runs) {
        var text = new StringBuilder();
        var ends = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            text.append(Safe.visible(Safe.onOneLine(runs[i].text())));
            ends[i] = text.length();
        }
        var all = text.toString().stripTrailing();
        int column = begin;
        for (int start = 0; start < all.length(); ) {
            int end = endOfLine(all, start, width - column);
            column += show(all, start, end, runs, ends);
            start = end;
            while (start < all.length() && all.charAt(start) == ' ') {
                start++;
            }
            if (start < all.length()) {
                out.append('\n').repeat(' ', hanging);
                column = hanging;
            }
        }
        if (!key.isEmpty()) {
            tail(Safe.visible(key), column);
        }
        out.append('\n');
        return this;
    }

    /** Where a line ends that has so many columns: at the last blank that fits, else after a word that is too long. */
    private static int endOfLine(String text, int start, int room) {
        int fitting = Safe.fitting(text, start, room);
        if (fitting == text.length()) {
            return fitting;
        }
        int blank = text.lastIndexOf(' ', fitting);
        if (blank <= start) {
            blank = text.indexOf(' ', fitting);
        }
        int end = blank < 0 ? text.length() : blank;
        while (end > start + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Writes a part of a text, each run of it in its style. */
    private int show(String text, int start, int end, Run[] runs, int[] ends) {
        int at = start;
        for (int i = 0; i < runs.length && at < end; i++) {
            int to = Math.min(end, ends[i]);
            if (to > at) {
                show(text.substring(at, to), runs[i].style(), out);
                at = to;
            }
        }
        return Safe.columns(text.substring(start, end));
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
