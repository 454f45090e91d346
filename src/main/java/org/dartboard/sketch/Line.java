package org.dartboard.sketch;

import java.util.List;
import java.util.regex.Pattern;
import org.dartboard.model.Elements;
import org.dartboard.text.Phrase;

/** A line of a sketch, and where its problems go. */
final class Line {

    private static final Pattern BULLET = Pattern.compile("\\s*+(?:[-*•–·‣]\\s++|\\d{1,3}+[.)]\\s++)?+");

    /** Not the heading of a table whose first column is "#". */
    private static final Pattern TITLE = Pattern.compile("\\s*+#(?![\\t,;])");

    private final String text;
    private final int number;
    private final List<Sketch.Problem> problems;

    Line(String text, int number, List<Sketch.Problem> problems) {
        this.text = text;
        this.number = number;
        this.problems = problems;
    }

    String text() {
        return text;
    }

    int number() {
        return number;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isTitle() {
        return TITLE.matcher(text).lookingAt();
    }

    /** Where it begins, after blanks and a bullet or number. */
    int start() {
        var bullet = BULLET.matcher(text);
        return bullet.lookingAt() ? bullet.end() : 0;
    }

    /** Reports a problem at an index of the text. */
    void problem(int at, Phrase what) {
        problems.add(new Sketch.Problem(number, Math.min(at, text.length()) + 1, what));
    }

    /** Whether a name is not too long for one; if it is, that is reported. */
    boolean isName(String name) {
        boolean fits = Elements.NAME.accepts(name);
        if (!fits) {
            problem(0, Phrase.of("sketch.name.long"));
        }
        return fits;
    }

    /** Whether text has to be quoted to be read back as one name. */
    static boolean needsQuotes(String name) {
        return name.chars().anyMatch(c -> ">(),;=@&#\"".indexOf(c) >= 0 || Character.isISOControl(c))
                || !name.equals(name.strip())
                || new Line(name + " ", 0, List.of()).start() > 0;
    }
}
