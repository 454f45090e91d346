package org.dartboard.sketch;

import java.util.function.Consumer;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A line read as a path, in one pass from left to right; after a problem it goes on with the next mark. */
final class Path {

    private static final String MARKS = "=@&";
    private static final String STOPS = ">()" + MARKS;

    private final Line line;
    private final String text;
    private final Drawing drawing;
    private int at;

    /** The touchpoint that marks belong to; null before the first name and after an arrow. */
    private @Nullable String touchpoint;

    /** The touchpoint before the last arrow. */
    private @Nullable String previous;

    /** Whether a name stood since the last arrow, good or bad. */
    private boolean named;

    /** Where the last arrow is, or -1. */
    private int arrow = -1;

    Path(Line line, Drawing drawing) {
        this.line = line;
        this.text = line.text();
        this.drawing = drawing;
        at = line.start();
    }

    void draw() {
        for (skipBlanks(); at < text.length(); skipBlanks()) {
            switch (text.charAt(at)) {
                case '>' -> arrow();
                case '(' -> brackets(touchpoint);
                case ')' -> line.problem(at++, Phrase.of("sketch.bracket.stray"));
                case '=' -> names(at++, n -> mark(Link.Type.YIELDS, n));
                case '@' -> names(at++, n -> mark(Link.Type.HOSTED_BY, n));
                case '&' -> names(at++, this::community);
                default -> touchpoint();
            }
        }
        if (arrow >= 0 && !named) {
            line.problem(arrow, Phrase.of("sketch.arrow.last"));
        }
    }

    private void arrow() {
        if (!named) {
            line.problem(at, arrow < 0 ? Phrase.of("sketch.arrow.first") : Phrase.of("sketch.arrow.twice"));
        }
        previous = touchpoint == null ? previous : touchpoint;
        touchpoint = null;
        named = false;
        arrow = at++;
    }

    private void touchpoint() {
        int start = at;
        var name = name(false);
        if (named) {
            line.problem(start, Phrase.of("sketch.stray"));
            return;
        }
        named = true;
        if (name == null) {
            return;
        }
        var id = drawing.element(Element.Type.TOUCHPOINT, name);
        if (previous != null) {
            drawing.link(Link.Type.LEADS_TO, previous, id);
        } else {
            drawing.begins(id);
        }
        touchpoint = id;
    }

    private void mark(Link.Type type, String name) {
        var id = drawing.element(type.to(), name);
        if (touchpoint != null) {
            drawing.link(type, touchpoint, id);
        }
    }

    private void community(String name) {
        mark(Link.Type.CONNECTS, name);
        skipBlanks();
        if (isNext('(')) {
            brackets(drawing.element(Element.Type.COMMUNITY, name));
        }
    }

    private void brackets(@Nullable String owner) {
        int open = at++;
        names(open, name -> {
            var channel = drawing.element(Element.Type.CHANNEL, name);
            if (owner != null) {
                drawing.link(Link.Type.REACHED_THROUGH, owner, channel);
            }
        });
        if (isNext(')')) {
            at++;
        } else {
            line.problem(open, Phrase.of("sketch.bracket.open"));
        }
    }

    /** Names separated by commas, up to the next mark. */
    private void names(int opened, Consumer<String> each) {
        int separator = opened;
        boolean more = true;
        while (more) {
            skipBlanks();
            if (isStop() || isNext(',')) {
                line.problem(separator, Phrase.of("sketch.name.missing"));
            } else {
                var name = name(true);
                if (name != null) {
                    each.accept(name);
                }
                skipBlanks();
                if (!isStop() && !isNext(',')) {
                    line.problem(at, Phrase.of("sketch.stray"));
                    name(true);
                }
            }
            more = isNext(',');
            separator = more ? at++ : at;
        }
    }

    /** Reads a name and passes over it; null if it is empty or too long, which is reported. */
    private @Nullable String name(boolean inList) {
        int start = at;
        var name = isNext('"') ? quoted() : plain(inList);
        if (name.isBlank()) {
            line.problem(start, Phrase.of("sketch.name.missing"));
            return null;
        }
        return line.isName(name) ? name : null;
    }

    private String plain(boolean inList) {
        int start = at;
        while (at < text.length() && !ends(inList)) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private boolean ends(boolean inList) {
        char c = text.charAt(at);
        return c == '>'
                || c == '('
                || c == ')'
                || (inList && c == ',')
                || (MARKS.indexOf(c) >= 0 && Character.isWhitespace(text.charAt(at - 1)));
    }

    private String quoted() {
        int open = at++;
        var name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                name.append(c);
            } else if (isNext('"')) {
                name.append(c);
                at++;
            } else {
                return name.toString();
            }
        }
        line.problem(open, Phrase.of("sketch.quote.open"));
        return name.toString().strip();
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isStop() {
        return at == text.length() || STOPS.indexOf(text.charAt(at)) >= 0;
    }
}
