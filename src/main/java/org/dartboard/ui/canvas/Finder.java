package org.dartboard.ui.canvas;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;

/** Finds elements by their names: all words, in any order, whatever the case and the accents. */
final class Finder {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Finder() {}

    /** Those that fit, as one reads; none for a blank text. */
    static List<Node> find(Drawing drawing, String text) {
        var plain = plain(text).strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        var words = List.of(BLANKS.split(plain));
        return Neighbours.inOrder(drawing).stream()
                .filter(n -> {
                    var name = plain(n.element().name());
                    return words.stream().allMatch(name::contains);
                })
                .toList();
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
