package org.dartboard.report.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dartboard.picture.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Pictures in the colours of whichever theme the reader's browser asks for: drawn twice, and where the two differ only in a
 * colour, that becomes a class with two values.
 */
final class Colours {

    private static final Pattern COLOUR =
            Pattern.compile(" (fill|stroke)=\"(#[0-9A-F]{6})\"(?: (?:fill|stroke)-opacity=\"([0-9.]+)\")?");

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final StringBuilder light = new StringBuilder();
    private final StringBuilder dark = new StringBuilder();
    private int pictures;

    /** A picture that follows the reader's theme; in the light one always if the two drawings are not alike. */
    String themed(Function<Theme, String> drawn) {
        var bright = drawn.apply(Theme.LIGHT);
        pictures++;
        return ownIds(coloured(bright, drawn.apply(Theme.DARK)));
    }

    /** Names of a picture's parts are its own; on a page there are several pictures. */
    private String ownIds(String picture) {
        var own = "v" + pictures + "-";
        return picture.replace(" id=\"", " id=\"" + own).replace("\"url(#", "\"url(#" + own);
    }

    private String coloured(String bright, String darker) {
        var first = COLOUR.matcher(bright);
        var second = COLOUR.matcher(darker);
        var both = new StringBuilder();
        while (first.find()) {
            if (!second.find() || !first.group(1).equals(second.group(1))) {
                return bright;
            }
            var name = name(
                    first.group(1), value(first.group(2), first.group(3)), value(second.group(2), second.group(3)));
            first.appendReplacement(both, " class=\"" + name + "\"");
        }
        return second.find() ? bright : first.appendTail(both).toString();
    }

    private static String value(String colour, @Nullable String opacity) {
        if (opacity == null) {
            return colour;
        }
        int alpha = (int) Math.round(Double.parseDouble(opacity) * 255);
        return colour + (alpha < 16 ? "0" : "") + Integer.toHexString(alpha).toUpperCase(Locale.ROOT);
    }

    private String name(String property, String bright, String darker) {
        return classes.computeIfAbsent(property + bright + darker, _ -> {
            var made = "m" + classes.size();
            light.append('.')
                    .append(made)
                    .append('{')
                    .append(property)
                    .append(':')
                    .append(bright)
                    .append('}');
            if (!bright.equals(darker)) {
                dark.append('.')
                        .append(made)
                        .append('{')
                        .append(property)
                        .append(':')
                        .append(darker)
                        .append('}');
            }
            return made;
        });
    }

    /** The rules for all pictures made so far, as they are in the light. */
    String light() {
        return light.toString();
    }

    /** What is otherwise in the dark. */
    String dark() {
        return dark.toString();
    }
}
