package org.dartboard.ui.program;

import java.util.regex.Pattern;

/**
 * Text that was broken into short lines for a terminal, as paragraphs that a window can wrap. Nothing but blanks and ends of lines
 * changes.
 */
final class Reflow {

    /** Shorter lines end where their author ended them: titles, addresses, the last of a paragraph. */
    private static final int FULL = 50;

    /** What begins a line of its own. */
    private static final Pattern ITEM = Pattern.compile("(\\*|-|[0-9]+\\.|\\(?[a-zA-Z0-9]{1,3}\\)|[ivx]+\\)).*");

    private Reflow() {}

    static String of(String text) {
        var out = new StringBuilder();
        boolean full = false;
        for (var whole : text.lines().toList()) {
            var line = whole.strip();
            if (!out.isEmpty()) {
                out.append(full && !line.isEmpty() && !ITEM.matcher(line).matches() ? ' ' : '\n');
            }
            out.append(line);
            full = line.length() >= FULL;
        }
        return out.toString().replaceAll("\n{3,}", "\n\n").strip();
    }
}
