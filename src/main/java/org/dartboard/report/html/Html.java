package org.dartboard.report.html;

/** Puts a page together. What people wrote goes only through {@link #escaped}. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element that holds text and nothing else, with a class if that is not empty. */
    Html element(String name, String style, String text) {
        return open(name, style, text).text(text).raw("</" + name + ">\n");
    }

    /** The beginning of an element, which runs in the direction of the text that it will hold. */
    private Html open(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        return raw(runsLeft(text) ? " dir=\"auto\">" : ">");
    }

    private static boolean runsLeft(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    /**
     * Text that no browser takes for anything else, in an element and between the quotation marks of an attribute alike. What
     * no page may hold, and what would turn around the text after it, is left out; what stands for no character is replaced.
     */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '`' -> safe.append("&#96;");
                case '\n', '\t' -> safe.appendCodePoint(c);
                default -> {
                    if (c >= 0xD800 && c <= 0xDFFF) {
                        safe.append('\uFFFD');
                    } else if (isAllowed(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean turns = c >= 0x202A && c <= 0x202E;
        return !control && !none && !turns;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
