package org.dartboard.report;

import java.util.List;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Portrait;

/** What sections are made of. */
public sealed interface Block {

    /** How a paragraph speaks. */
    enum Tone {
        /** The one sentence that matters here. */
        LEAD,
        /** As usual. */
        PLAIN,
        /** Beside the point, or an explanation of it. */
        QUIET,
        /** Somebody's own words. */
        QUOTE
    }

    /** A paragraph. */
    record Paragraph(String text, Tone tone) implements Block {}

    /** A small heading that is in no table of contents. */
    record Heading(String text) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {

        /** Keeps its own copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Labels with what belongs to them. */
    record Pairs(List<Pair> pairs) implements Block {

        /** Keeps its own copy. */
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** A label with what belongs to it. */
    record Pair(String label, String text) {}

    /**
     * Somebody in a line.
     *
     * @param name what she is called
     * @param place hers in the file, from 0: her colour
     * @param line who she is, or what became of her
     * @param figures what counts, each with its label
     */
    record Person(Portrait portrait, String name, int place, String line, List<Figure> figures) implements Block {

        /** Keeps its own copy. */
        public Person {
            figures = List.copyOf(figures);
        }
    }

    /** A number that stands for itself. */
    record Figure(String value, String label) {}

    /**
     * A moment of a walk.
     *
     * @param when as in "Monday 9:00"
     * @param place that of the person whose it is in the file, from 0: her colour
     * @param ends whether a way ends here
     * @param marks what stands in her way here, in a few words each
     */
    record Moment(String when, String title, String text, int place, boolean ends, List<String> marks)
            implements Block {

        /** Keeps its own copy. */
        public Moment {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Something that stands in people's way, why, and what would close it.
     *
     * @param number among the others of its list, from 1
     * @param severity 1 to 4
     * @param severe the same in a word
     * @param sentences what the rule saw, for one person or for two
     * @param why what people said, the idea behind it, what would close it, what follows from it, what was decided
     */
    record Trouble(int number, String title, int severity, String severe, List<String> sentences, List<Pair> why)
            implements Block {

        /** Keeps its own copies. */
        public Trouble {
            sentences = List.copyOf(sentences);
            why = List.copyOf(why);
        }
    }

    /**
     * A needle between two poles.
     *
     * @param from the first pole; empty if the row is a sentence
     * @param to the second pole, or the sentence
     * @param score 0 to 1
     * @param evidence what moved it
     */
    record Needle(String from, String to, Cell.Figure score, List<String> evidence) implements Block {

        /** Keeps its own copy. */
        public Needle {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A table that stands where it is read.
     *
     * @param titled whether its title stands above it; not where the section's says the same
     */
    record Rows(Table table, boolean titled) implements Block {}

    /**
     * The map.
     *
     * @param title what it shows, in words
     */
    record Chart(Drawing drawing, String title) implements Block {}

    /** A paragraph as usual. */
    static Block plain(String text) {
        return new Paragraph(text, Tone.PLAIN);
    }

    /** A paragraph that explains. */
    static Block quiet(String text) {
        return new Paragraph(text, Tone.QUIET);
    }

    /** The sentence that matters. */
    static Block lead(String text) {
        return new Paragraph(text, Tone.LEAD);
    }
}
