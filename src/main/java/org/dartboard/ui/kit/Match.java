package org.dartboard.ui.kit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well names answer what somebody types: beginnings of words first, in any order, then parts of words, then letters that
 * only follow one another. Case and accents do not matter. The same on every machine.
 */
public final class Match {

    private static final int WHOLE = 400;
    private static final int BEGINNING = 200;
    private static final int FIRST_WORD = 100;
    private static final int WORD = 80;
    private static final int SEVERAL_WORDS = 60;
    private static final int PART = 40;
    private static final int LETTERS = 10;

    /** Fewer letters that only follow one another say nothing. */
    private static final int FEWEST_LETTERS = 3;

    private final String typed;
    private final List<String> parts;

    /** What somebody typed; nothing answers to everything. */
    public Match(String typed) {
        this.typed = folded(typed.strip());
        parts = words(this.typed);
    }

    /** A name in the form in which it is compared; to be kept where many are compared again and again. */
    public static String folded(String name) {
        boolean plain = name.chars().allMatch(c -> c < 128);
        var letters =
                plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return letters.toLowerCase(Locale.ROOT);
    }

    /**
     * How well a name answers.
     *
     * @param folded the name, {@link #folded}
     * @return 0 for not at all; the more the better
     */
    public int score(String folded) {
        if (parts.isEmpty()) {
            return typed.isEmpty() ? 1 : 0;
        }
        var words = words(folded);
        int score = folded.equals(typed) ? WHOLE : folded.startsWith(typed) ? BEGINNING : 0;
        for (var part : parts) {
            int best = score(part, words, folded);
            if (best == 0) {
                return 0;
            }
            score += best;
        }
        return score;
    }

    private static int score(String part, List<String> words, String whole) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(part)) {
                return i == 0 ? FIRST_WORD : WORD;
            }
        }
        if (beginnings(part, words, 0)) {
            return SEVERAL_WORDS;
        }
        if (whole.contains(part)) {
            return PART;
        }
        return part.length() >= FEWEST_LETTERS && follow(part, whole) ? LETTERS : 0;
    }

    /** Whether it is made of beginnings of words, in their order: "zoin" of "Zoom in". */
    private static boolean beginnings(String part, List<String> words, int from) {
        if (part.isEmpty()) {
            return true;
        }
        for (int i = from; i < words.size(); i++) {
            int same = same(part, words.get(i));
            for (int n = same; n > 0; n--) {
                if (beginnings(part.substring(n), words, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int same(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static boolean follow(String part, String whole) {
        int at = -1;
        for (int i = 0; i < part.length(); i++) {
            at = whole.indexOf(part.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        // What consists of signs alone is compared as it is
        if (words.isEmpty() && !text.isBlank()) {
            words.add(text);
        }
        return words;
    }
}
