package org.dartboard.picture;

import java.util.Locale;
import org.dartboard.model.Note;

/** The papers that notes are made of. A colour says whatever people agree on, so that each has a word that is shown too. */
public enum Paper {
    /** The usual one. */
    YELLOW(Tone.PAPER),
    /** Orange. */
    ORANGE(Tone.PAPER_ORANGE),
    /** Pink. */
    PINK(Tone.PAPER_PINK),
    /** Purple. */
    PURPLE(Tone.PAPER_PURPLE),
    /** Blue. */
    BLUE(Tone.PAPER_BLUE),
    /** Green. */
    GREEN(Tone.PAPER_GREEN),
    /** White. */
    WHITE(Tone.PAPER_WHITE);

    private final Tone tone;

    Paper(Tone tone) {
        this.tone = tone;
    }

    /** The paper of a note; a colour that nobody knows is the usual one. */
    public static Paper of(Note note) {
        return switch (note.color().strip().toLowerCase(Locale.ROOT)) {
            case "orange" -> ORANGE;
            case "pink", "rose", "red" -> PINK;
            case "purple", "violet" -> PURPLE;
            case "blue" -> BLUE;
            case "green" -> GREEN;
            case "white", "grey", "gray" -> WHITE;
            default -> YELLOW;
        };
    }

    /** How a note of a file names it: empty for the usual one. */
    public String inFile() {
        return this == YELLOW ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Its ground. */
    public Tone tone() {
        return tone;
    }

    /** Its edge and its folded corner. */
    Color edge(Theme theme) {
        return this == YELLOW || theme == Theme.CONTRAST
                ? theme.of(Tone.PAPER_EDGE)
                : theme.of(Tone.INK).over(theme.of(tone), theme == Theme.DARK ? .24 : .2);
    }
}
