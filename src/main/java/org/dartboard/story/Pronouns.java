package org.dartboard.story;

import java.util.Locale;

/** How to speak of somebody. */
enum Pronouns {
    SHE,
    HE,
    THEY,
    /** No pronoun: the name each time. */
    NAME;

    /** What a persona's pronouns ask for: "she", "she/her", "He / him", "they"; anything else is the name alone. */
    static Pronouns of(String stated) {
        var first = stated.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return switch (first) {
            case "she" -> SHE;
            case "he" -> HE;
            case "they" -> THEY;
            default -> NAME;
        };
    }

    /** The key of one of the words for a person, such as {@code their}. */
    String key(String word) {
        return "words.person." + name().toLowerCase(Locale.ROOT) + "." + word;
    }
}
