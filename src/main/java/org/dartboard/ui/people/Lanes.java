package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dartboard.story.Card;
import org.dartboard.story.Story;

/**
 * In which column each card of several stories stands, so that what people share stands in one column.
 *
 * <p>The order of every story is kept. Of two stories as many shared moments as possible stand in one column; each further one
 * is fitted to those before it in the same way. What is not shared moves as far to the left as it can.
 *
 * @param columns how many columns there are
 * @param places of every story, the column of each of its cards, from 0, rising
 */
record Lanes(int columns, List<List<Integer>> places) {

    /** Keeps its own copies. */
    Lanes {
        places = places.stream().map(List::copyOf).toList();
    }

    /** The lanes of stories. */
    static Lanes of(List<Story> stories) {
        return aligned(stories.stream()
                .map(s -> s.cards().stream().map(Lanes::key).toList())
                .toList());
    }

    /** What makes moments of different people the same: the touchpoint, what befell them, or the goal. */
    private static Object key(Card card) {
        var event = card.event();
        var place = card.place();
        if (card.kind() == Card.Kind.EVENT && event != null) {
            return event.id();
        }
        return place == null ? card.title() : place.id();
    }

    /** The lanes of sequences of anything; what is equal is shared. */
    static Lanes aligned(List<? extends List<?>> sequences) {
        var order = new ArrayList<Object>();
        var uses = new ArrayList<int[]>();
        for (var sequence : sequences) {
            merge(order, uses, sequence);
        }
        return packed(order.size(), uses);
    }

    /**
     * Works a sequence into the order, where nothing of both is in it yet.
     *
     * @param order what stands behind one another so far
     * @param uses of each sequence so far, where in the order its entries stand
     */
    private static void merge(List<Object> order, List<int[]> uses, List<?> sequence) {
        var common = common(order, sequence);
        var merged = new ArrayList<Object>();
        var moved = new int[order.size()];
        var mine = new int[sequence.size()];
        int i = 0;
        int j = 0;
        for (var pair : common) {
            while (i < pair[0]) {
                moved[i] = merged.size();
                merged.add(order.get(i++));
            }
            while (j < pair[1]) {
                mine[j] = merged.size();
                merged.add(sequence.get(j++));
            }
            moved[i++] = merged.size();
            mine[j] = merged.size();
            merged.add(sequence.get(j++));
        }
        while (i < order.size()) {
            moved[i] = merged.size();
            merged.add(order.get(i++));
        }
        while (j < sequence.size()) {
            mine[j] = merged.size();
            merged.add(sequence.get(j++));
        }
        uses.forEach(use -> Arrays.setAll(use, k -> moved[use[k]]));
        uses.add(mine);
        order.clear();
        order.addAll(merged);
    }

    /** A longest common subsequence, as pairs of places in both. */
    private static List<int[]> common(List<?> a, List<?> b) {
        var longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var pairs = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Every entry of the order as far left as those before it in some sequence allow. */
    private static Lanes packed(int entries, List<int[]> uses) {
        var column = new int[entries];
        var next = new int[uses.size()];
        int columns = 0;
        for (int entry = 0; entry < entries; entry++) {
            for (int lane = 0; lane < uses.size(); lane++) {
                var use = uses.get(lane);
                int at = next[lane];
                if (at < use.length && use[at] == entry) {
                    column[entry] = Math.max(column[entry], at == 0 ? 0 : column[use[at - 1]] + 1);
                    next[lane]++;
                }
            }
            columns = Math.max(columns, column[entry] + 1);
        }
        return new Lanes(
                columns,
                uses.stream()
                        .map(use -> Arrays.stream(use).mapToObj(e -> column[e]).toList())
                        .toList());
    }

    /** The column of a card. */
    int column(int lane, int card) {
        return places.get(lane).get(card);
    }
}
