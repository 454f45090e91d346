package org.dartboard.story;

import java.util.List;
import java.util.regex.Pattern;
import org.dartboard.text.Name;

/**
 * Fits what people wrote into English sentences.
 *
 * <p>People label their maps "Diary", "The nurse line", "OnStar button" or "Ask the expert". Mid-sentence the first should read
 * "the diary", the second "the nurse line", and the others as they are. A label is taken for a common noun if it is written
 * in small letters after its first one and does not begin like an order or a question; in doubt it stays as it is.
 */
final class Naming {

    private static final Pattern NOUN =
            Pattern.compile("(not )?[a-z]*[aeiouy][a-z]*(ing|ty|tion|ment|ness|ance|ence|ship|dom)( .*)?");
    private static final Pattern HELP =
            Pattern.compile("(help|support|care|company) (with|for|after|from|of|on|in|at) .*");

    private static final Pattern FIRST = Pattern.compile("[A-Za-z][a-z'’/-]*[a-z]");
    /** "Room 214" is what a room is called. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern LATER = Pattern.compile("[a-z0-9'’/&()+.,-]+|[A-Z0-9]{2,}");

    private Naming() {}

    /** A name that is not blank, as it stands within a sentence. */
    static String inSentence(Name name) {
        var text = Plain.words(name.name());
        var words = List.of(text.split(" "));
        boolean article = words.size() > 1 && Lexicon.ARTICLES.contains(small(words.getFirst()));
        return switch (name.form()) {
            case FULL -> article || !isCommon(words) ? smallArticle(text, article) : "the " + small(text);
            case BARE -> article || isCommon(words) ? small(text) : text;
            case STEM -> article ? text.substring(words.getFirst().length() + 1) : isCommon(words) ? small(text) : text;
            case PERSON -> Plain.shortName(name.name());
            case MEANS ->
                !article && isCommon(words) && Lexicon.MEDIA.contains(small(words.getLast()))
                        ? "by " + small(text)
                        : "through " + inSentence(Name.of(name.name()));
            case PROPER ->
                article || !isFirm(words) ? smallArticle(text, article) : "the " + (isKind(words) ? small(text) : text);
        };
    }

    /** Whether people's own words read as a noun, so that "about" or "with" can stand before them. In doubt they do not. */
    static boolean isNoun(String words) {
        return Lexicon.BEFORE_NOUNS.contains(words.split(" ", 2)[0])
                || NOUN.matcher(words).matches()
                || HELP.matcher(words).matches();
    }

    private static String smallArticle(String text, boolean article) {
        return article ? small(text) : text;
    }

    private static boolean isKind(List<String> words) {
        return words.size() == 1 || Lexicon.KINDS.contains(small(words.getFirst()));
    }

    private static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static boolean isCommon(List<String> words) {
        var first = words.getFirst();
        var later = words.subList(1, words.size());
        return FIRST.matcher(first).matches()
                && later.stream().allMatch(w -> LATER.matcher(w).matches())
                && !Lexicon.NO_NOUNS.contains(small(first))
                && !Lexicon.SOMEBODYS.contains(first)
                && (later.isEmpty() || !Lexicon.AFTER_ORDERS.contains(later.getFirst()))
                && (later.isEmpty() || !later.getLast().equals("in"))
                && !NUMBER.matcher(words.getLast()).matches();
    }

    private static boolean isFirm(List<String> words) {
        return isCommon(words) && Lexicon.FIRMS.contains(small(words.getLast()));
    }
}
