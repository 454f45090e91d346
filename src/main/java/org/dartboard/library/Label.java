package org.dartboard.library;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people say of something they keep. Whatever is given is brought into shape: blanks at the ends go, a folder is written
 * {@code Hospital/Patients}, and too long a text is cut.
 *
 * @param name one line
 * @param note may have several lines
 * @param folder from the outermost in; empty for the top
 * @param tags distinct, sorted
 */
public record Label(String name, String note, String folder, List<String> tags) {

    /** The longest name, folder and tag, in UTF-16 units. */
    static final int LONGEST = 200;

    private static final int LONGEST_NOTE = 20_000;
    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final int MOST_TAGS = 50;

    /** Brings everything into shape. */
    public Label {
        name = line(name);
        note = cut(note.strip(), LONGEST_NOTE);
        folder = folder(folder);
        tags = tags.stream()
                .map(Label::line)
                .filter(t -> !t.isEmpty())
                .distinct()
                .sorted()
                .limit(MOST_TAGS)
                .toList();
    }

    /** Only a name. */
    public static Label of(String name) {
        return new Label(name, "", "", List.of());
    }

    /** A folder as it is written: {@code Hospital/Patients}. */
    public static String folder(String text) {
        return cut(
                Stream.of(text.split("/", -1))
                        .map(Label::line)
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining("/")),
                LONGEST);
    }

    /** On one line, without what a screen cannot show. */
    private static String line(String text) {
        return isLine(text)
                ? text
                : cut(
                        HALF.matcher(BLANK.matcher(text).replaceAll(" "))
                                .replaceAll("")
                                .strip(),
                        LONGEST);
    }

    /** Whether it is in shape as it is, as all are that come from the database. */
    private static boolean isLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7f) || (c > 0xa0 && c < 0x2000);
            if (!plain && (c != ' ' || blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return text.length() <= LONGEST && (!blank || text.isEmpty());
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }

    /** With another name. */
    public Label named(String other) {
        return new Label(other, note, folder, tags);
    }

    /** In another folder. */
    public Label in(String other) {
        return new Label(name, note, other, tags);
    }

    /** With other tags. */
    public Label tagged(List<String> others) {
        return new Label(name, note, folder, others);
    }

    /** With another note. */
    public Label noted(String other) {
        return new Label(name, other, folder, tags);
    }
}
