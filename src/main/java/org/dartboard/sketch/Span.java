package org.dartboard.sketch;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Element;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line of a sketch, for whoever shows or completes it. Lines are read here as paths, whatever the others are.
 *
 * @param from where it begins in the line, from 0, in UTF-16 units
 * @param to where it ends
 * @param names what is named there; null for a mark, a blank or the name of the environment
 */
public record Span(int from, int to, Element.@Nullable Type names) {

    /** The parts of a line, in their order, without gaps from its beginning to its end. */
    public static List<Span> of(String line) {
        var spans = new ArrayList<Span>();
        var read = new Line(line, 0, new ArrayList<>());
        int at = read.start();
        if (at > 0) {
            spans.add(new Span(0, at, null));
        }
        if (read.isTitle()) {
            spans.add(new Span(at, line.length(), null));
            return List.copyOf(spans);
        }
        var outside = Element.Type.TOUCHPOINT;
        var now = outside;
        int begun = at;
        boolean quoted = false;
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            quoted = (c == '"') != quoted;
            var next = quoted ? null : after(c, at == 0 || Character.isWhitespace(line.charAt(at - 1)), now, outside);
            if (next != null) {
                add(spans, begun, at, now);
                spans.add(new Span(at, at + 1, null));
                outside = c == '(' ? now : next;
                now = next;
                begun = at + 1;
            }
        }
        add(spans, begun, line.length(), now);
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, int from, int to, Element.Type names) {
        if (to > from) {
            spans.add(new Span(from, to, names));
        }
    }

    /** What is named after a character, if it is a mark; null if it is none. */
    private static Element.@Nullable Type after(char c, boolean apart, Element.Type now, Element.Type outside) {
        return switch (c) {
            case '>' -> Element.Type.TOUCHPOINT;
            case '(' -> Element.Type.CHANNEL;
            case ')' -> outside;
            case ',' -> now == Element.Type.TOUCHPOINT ? null : now;
            case '=' -> apart ? Element.Type.OUTCOME : null;
            case '@' -> apart ? Element.Type.ACTOR : null;
            case '&' -> apart ? Element.Type.COMMUNITY : null;
            default -> null;
        };
    }
}
