package org.dartboard.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dartboard.manual.Hit.Mark;
import org.dartboard.manual.Plain.Word;

/**
 * What somebody asks for: words, or beginnings of words, in any order. A section answers if it has each of them in its text or
 * its titles; titles count more than text, whole words more than beginnings, many places a little more than one.
 */
public final class Search {

    private static final int MOST_HITS = 30;
    private static final int TITLE = 40;
    private static final int PAGE_TITLE = 15;
    private static final int TEXT = 5;
    private static final int WHOLE = 2;
    private static final int MOST_TIMES = 6;

    /** How long an excerpt is, in characters, and how many of them stand before what was found. */
    private static final int LENGTH = 110;

    private static final int BEFORE = 36;

    private final List<String> asked;

    /** Asks for words; for none, nothing is found. */
    public Search(String words) {
        asked = Plain.words(words).stream().map(Word::folded).distinct().toList();
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return asked.isEmpty();
    }

    private record Scored(Hit hit, int score) {}

    /** Where that is told; the best first, of equals the earlier. */
    List<Hit> in(Manual manual) {
        var all = new ArrayList<Scored>();
        for (var page : isEmpty() ? List.<Page>of() : manual.pages()) {
            for (var section : page.sections()) {
                int score = score(page, section);
                if (score > 0) {
                    all.add(new Scored(hit(new Place(page, section, section.anchor())), score));
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST_HITS)
                .map(Scored::hit)
                .toList();
    }

    private int score(Page page, Section section) {
        var titles = Plain.words(section.title());
        var over = Plain.words(page.title());
        var text = Plain.words(section.text());
        int score = 0;
        for (var word : asked) {
            int here = TITLE * best(word, titles)
                    + PAGE_TITLE * best(word, over)
                    + TEXT * best(word, text)
                    + Math.min(MOST_TIMES, times(word, text));
            if (here == 0) {
                return 0;
            }
            score += here;
        }
        return score;
    }

    private static int best(String word, List<Word> among) {
        int best = 0;
        for (var one : among) {
            best = Math.max(
                    best, one.folded().equals(word) ? WHOLE : one.folded().startsWith(word) ? 1 : 0);
        }
        return best;
    }

    private static int times(String word, List<Word> among) {
        return (int) among.stream().filter(w -> w.folded().startsWith(word)).count();
    }

    /** What is asked for in a text. */
    public List<Mark> marks(String text) {
        return Plain.words(text).stream()
                .filter(w -> asked.stream().anyMatch(w.folded()::startsWith))
                .map(w -> new Mark(w.start(), w.end()))
                .toList();
    }

    private Hit hit(Place place) {
        String best = "";
        long most = 0;
        for (var line : place.section().text().split("\n", -1)) {
            var words = Plain.words(line);
            long here = asked.stream().filter(w -> best(w, words) > 0).count();
            if (here > most) {
                most = here;
                best = line;
            }
        }
        if (most == 0) {
            return new Hit(place, "", List.of());
        }
        int first = marks(best).getFirst().start();
        int from = best.length() <= LENGTH ? 0 : Math.max(0, Math.min(first - BEFORE, best.length() - LENGTH));
        while (from > 0 && best.charAt(from - 1) != ' ' && from < first) {
            from++;
        }
        int to = Math.min(best.length(), from + LENGTH);
        while (to < best.length() && to > from + 1 && best.charAt(to) != ' ') {
            to--;
        }
        var excerpt = (from > 0 ? "… " : "") + best.substring(from, to) + (to < best.length() ? " …" : "");
        return new Hit(place, excerpt, marks(excerpt));
    }
}
