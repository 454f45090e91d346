package org.dartboard.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dartboard.text.Phrase;

/**
 * The sentences of one card while they are collected: in the order in which they are said, each with how much it would be
 * missed, so that the least missed are left away when there are too many.
 */
final class Telling {

    private record Said(int weight, Phrase sentence) {}

    private final List<Said> all = new ArrayList<>();

    /** Adds a sentence at the end. */
    void say(int weight, Phrase sentence) {
        all.add(new Said(weight, sentence));
    }

    /** At most so many sentences, in their order. */
    List<Phrase> sentences(int most) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted((a, b) ->
                        Integer.compare(all.get(b).weight(), all.get(a).weight()))
                .limit(most)
                .sorted()
                .map(i -> all.get(i).sentence())
                .toList();
    }
}
