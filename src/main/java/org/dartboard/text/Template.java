package org.dartboard.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with places to fill in; the package says how it is written.
 *
 * @param parts in order
 */
record Template(List<Part> parts) {

    /** A piece of a template. */
    sealed interface Part {}

    /** Text as it is. */
    record Literal(String text) implements Part {}

    /** A place for an argument or a word. */
    record Place(String name) implements Part {}

    /** One of two, by whether a number is one. */
    record Choice(String name, List<Part> one, List<Part> many) implements Part {}

    Template {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException saying what is wrong, and where, if it is malformed
     */
    static Template parse(String text) {
        return new Template(new Parser(text).parts(""));
    }

    /** The name of the argument that a place fills that begins with a capital: {Place} is {place} at the start of a sentence. */
    static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The names of all places and choices. */
    Set<String> names() {
        var names = new TreeSet<String>();
        collect(parts, names);
        return names;
    }

    private static void collect(List<Part> parts, Set<String> names) {
        for (var part : parts) {
            switch (part) {
                case Literal _ -> {}
                case Place place -> names.add(place.name());
                case Choice choice -> {
                    names.add(choice.name());
                    collect(choice.one(), names);
                    collect(choice.many(), names);
                }
            }
        }
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        /** Parts up to one of the end characters, which inside a choice cannot be doubled to stand for themselves. */
        List<Part> parts(String ends) {
            var parts = new ArrayList<Part>();
            var literal = new StringBuilder();
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                char c = text.charAt(at++);
                boolean brace = c == '{' || c == '}';
                if (!brace) {
                    literal.append(c);
                } else if (ends.isEmpty() && at < text.length() && text.charAt(at) == c) {
                    literal.append(c);
                    at++;
                } else if (c == '{') {
                    flush(literal, parts);
                    parts.add(place());
                } else {
                    throw wrong("a single }");
                }
            }
            if (at == text.length() && !ends.isEmpty()) {
                throw wrong("an open {");
            }
            flush(literal, parts);
            return parts;
        }

        private Part place() {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            var name = text.substring(start, at);
            if (name.isEmpty()) {
                throw wrong("a { without a name");
            }
            if (accept('}')) {
                return new Place(name);
            }
            if (!accept('?')) {
                throw wrong("a name that ends neither in } nor in ?");
            }
            var one = parts("|}");
            if (!accept('|')) {
                throw wrong("a choice without |");
            }
            var many = parts("}");
            at++;
            return new Choice(name, one, many);
        }

        private boolean accept(char c) {
            boolean found = at < text.length() && text.charAt(at) == c;
            at += found ? 1 : 0;
            return found;
        }

        private static void flush(StringBuilder literal, List<Part> parts) {
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("%s at %d in \"%s\"".formatted(what, at, text));
        }
    }
}
