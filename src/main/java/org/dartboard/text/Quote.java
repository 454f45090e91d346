package org.dartboard.text;

import java.util.List;

/**
 * People's own words inside a sentence: the label of a tag, an option, a goal. They may be a noun, a clause or a shout, so they
 * are set in quotation marks where no sentence can be built of them otherwise.
 *
 * @param words any text
 * @param noun whether the marks may be left away if the words read as a noun, as in "clashes with living alone"
 */
public record Quote(String words, boolean noun) {

    /** Always in quotation marks. */
    public Quote(String words) {
        this(words, false);
    }

    /** Each of these in quotation marks. */
    public static List<Quote> all(List<String> words) {
        return words.stream().map(Quote::new).toList();
    }

    /** Each of these, without marks if it reads as a noun. */
    public static List<Quote> nouns(List<String> words) {
        return words.stream().map(w -> new Quote(w, true)).toList();
    }
}
