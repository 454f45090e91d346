package org.dartboard.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.text.Phrase;

/**
 * A sequence that guides through a workshop or a lesson.
 *
 * @param id in texts and actions
 * @param steps in their order, at least one
 */
public record Agenda(String id, List<Step> steps) {

    private static final String FILE = "agendas.txt";

    /**
     * A step.
     *
     * @param agenda the id of its agenda
     * @param id unique within the agenda
     * @param minutes how long it takes, > 0
     * @param opens what the program opens for it, by a name that the window knows
     */
    // texts: agenda.*.title
    // texts: agenda.*.*.title
    // texts: agenda.*.*.do
    // texts: agenda.*.*.ask
    public record Step(String agenda, String id, int minutes, String opens) {

        /** What it is called. */
        public Phrase title() {
            return Phrase.of(key("title"));
        }

        /** What to do, in a sentence or two, for somebody who never did it before. */
        public Phrase doing() {
            return Phrase.of(key("do"));
        }

        /** What to ask the room. */
        public Phrase ask() {
            return Phrase.of(key("ask"));
        }

        private String key(String part) {
            return "agenda." + agenda + "." + id + "." + part;
        }
    }

    /** Keeps its own copy. */
    public Agenda {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(id);
        }
    }

    /** What it is called. */
    public Phrase title() {
        return Phrase.of("agenda." + id + ".title");
    }

    /** How long it takes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** The 90-minute workshop. */
    public static Agenda workshop() {
        return named("workshop");
    }

    /** The 75-minute lesson. */
    public static Agenda lesson() {
        return named("lesson");
    }

    private static Agenda named(String id) {
        return ofTheProgram().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All that come with the program. */
    public static List<Agenda> ofTheProgram() {
        try (var in = Agenda.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static List<Agenda> read(String text) {
        var agendas = new ArrayList<Agenda>();
        var steps = new ArrayList<Step>();
        var id = "";
        for (var line : text.lines().toList()) {
            var words = line.strip().split("\\s+", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (words.length == 1) {
                if (!steps.isEmpty()) {
                    agendas.add(new Agenda(id, steps));
                }
                id = words[0];
                steps.clear();
            } else {
                steps.add(new Step(id, words[0], Integer.parseInt(words[1]), words[2]));
            }
        }
        agendas.add(new Agenda(id, steps));
        return List.copyOf(agendas);
    }
}
