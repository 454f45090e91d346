package org.dartboard.ui.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.model.RegisterEntry;
import org.dartboard.report.Part;
import org.dartboard.report.Wanted;

/** What a report can tell of what is open, and what people chose of it. */
final class Choice {

    private final Editor editor;
    private final List<Part> offered;
    private final Set<Part> parts;
    private final List<String> people;

    /**
     * Everything that there is to tell.
     *
     * @param left what was left out the last time
     * @param shown the people whose walks are shown
     */
    Choice(Editor editor, Set<Part> left, List<String> shown) {
        this.editor = editor;
        var environment = editor.current();
        offered = List.of(Part.values()).stream().filter(this::isThere).toList();
        parts = EnumSet.allOf(Part.class);
        parts.removeAll(left);
        people = new ArrayList<>(shown.isEmpty() ? everybody(environment) : shown);
    }

    private static List<String> everybody(Environment environment) {
        return environment.personas().stream().map(p -> p.id()).toList();
    }

    private boolean isThere(Part part) {
        var environment = editor.current();
        return switch (part) {
            case ENVIRONMENT, SCORECARD -> true;
            case PEOPLE, STORIES, CAUSES -> environment.personas().size() > 0;
            case PARTING -> environment.personas().size() > 1;
            case REGISTER -> environment.register().stream().anyMatch(e -> e.decision() != RegisterEntry.Verdict.OPEN);
            case PREDICTIONS -> !environment.predictions().isEmpty();
            case PLAYED -> !environment.played().isEmpty();
            case CHANGES -> !editor.past().isEmpty();
        };
    }

    Environment environment() {
        return editor.current();
    }

    /** The parts that there is something to tell of. */
    List<Part> offered() {
        return offered;
    }

    /** Those that are left out. */
    Set<Part> left() {
        return List.of(Part.values()).stream().filter(p -> !parts.contains(p)).collect(Collectors.toSet());
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    void set(Part part, boolean told) {
        if (told) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
    }

    boolean has(String person) {
        return people.contains(person);
    }

    void set(String person, boolean told) {
        people.remove(person);
        if (told) {
            people.add(person);
        }
    }

    /** Whether all steps since it was opened are remembered. */
    boolean remembersAll() {
        return editor.past().size() < Editor.MEMORY;
    }

    /** What to tell, in the order of the file; changes are those since the first step that is remembered. */
    Wanted wanted() {
        var some = everybody(environment()).stream().filter(people::contains).toList();
        var since = editor.past().isEmpty()
                ? null
                : Scene.active(editor.past().getFirst().environment());
        return new Wanted(some, parts, since);
    }
}
