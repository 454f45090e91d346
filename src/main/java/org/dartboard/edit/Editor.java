package org.dartboard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * An environment and its history, as a value: every operation returns another editor and leaves this one as it was.
 *
 * @param current the environment now
 * @param past steps that can be undone, the latest last, each with the environment before it
 * @param future steps that can be redone, the next one last, each with the environment after it
 * @param saved what the file holds; null if there is none
 * @param gesture the gesture that the last step belongs to, while it may still go on
 */
public record Editor(
        Environment current,
        List<Step> past,
        List<Step> future,
        @Nullable Environment saved,
        @Nullable String gesture) {

    /** How many steps are remembered; older ones are forgotten. */
    public static final int MEMORY = 500;

    /**
     * A step of the history.
     *
     * @param name as it stands after "Undo"
     */
    public record Step(Phrase name, Environment environment) {}

    /** Keeps its own copies. */
    public Editor {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** An environment as a file holds it. */
    public static Editor of(Environment saved) {
        return new Editor(saved, List.of(), List.of(), saved, null);
    }

    /** An environment that no file holds, such as a new one, one made of a template, or one that was recovered. */
    public static Editor unsaved(Environment current) {
        return new Editor(current, List.of(), List.of(), null, null);
    }

    /**
     * Work that was recovered, as one step from what the file holds.
     *
     * @param step as it stands after "Undo"
     */
    public static Editor recovered(Environment saved, Environment work, Phrase step) {
        return new Editor(work, List.of(new Step(step, saved)), List.of(), saved, null);
    }

    /** Why an edit cannot be done now; empty if it can. */
    public Optional<Phrase> refusal(Edit edit) {
        return edit.refusal(current);
    }

    /**
     * Does an edit as a step of its own. One that changes nothing leaves no step.
     *
     * @throws Refused if the edit is refused
     */
    public Editor apply(Edit edit) {
        return apply(edit, null, current);
    }

    /**
     * Does an edit of a gesture such as typing a word or nudging with a key: consecutive edits of the same gesture are one
     * step.
     *
     * @param gesture tells gestures apart, such as {@code name of letter}; {@link #rest} ends one
     * @throws Refused if the edit is refused
     */
    public Editor apply(Edit edit, String gesture) {
        return apply(edit, gesture, current);
    }

    /**
     * Does an edit in place of what its gesture has done so far, such as a sketch that is drawn anew with each letter.
     *
     * @throws Refused if the edit is refused where the gesture began
     */
    public Editor amend(Edit edit, String gesture) {
        return apply(edit, gesture, beginning(gesture));
    }

    /** The environment in which a gesture began: what {@link #amend} will edit. */
    public Environment beginning(String goingOn) {
        return goingOn.equals(gesture) ? past.getLast().environment() : current;
    }

    private Editor apply(Edit edit, @Nullable String by, Environment on) {
        edit.refusal(on).ifPresent(why -> {
            throw new Refused(why);
        });
        boolean goesOn = by != null && by.equals(gesture);
        var before = goesOn ? past.getLast().environment() : current;
        var after = edit.apply(on);
        if (after.equals(current)) {
            return this;
        }
        var steps = new ArrayList<>(goesOn ? past.subList(0, past.size() - 1) : past);
        if (after.equals(before)) {
            return new Editor(before, steps, List.of(), saved, null);
        }
        steps.add(new Step(edit.name(before), before));
        var remembered = steps.subList(Math.max(0, steps.size() - MEMORY), steps.size());
        return new Editor(after, remembered, List.of(), saved, by);
    }

    /** Ends a gesture: the next edit is a step of its own. */
    public Editor rest() {
        return gesture == null ? this : new Editor(current, past, future, saved, null);
    }

    /** Takes the last step back; the same editor if there is none. */
    public Editor undo() {
        if (past.isEmpty()) {
            return this;
        }
        var step = past.getLast();
        var redo = new ArrayList<>(future);
        redo.add(new Step(step.name(), current));
        return new Editor(step.environment(), past.subList(0, past.size() - 1), redo, saved, null);
    }

    /** Does the step again that was undone last; the same editor if there is none. */
    public Editor redo() {
        if (future.isEmpty()) {
            return this;
        }
        var step = future.getLast();
        var undo = new ArrayList<>(past);
        undo.add(new Step(step.name(), current));
        return new Editor(step.environment(), undo, future.subList(0, future.size() - 1), saved, null);
    }

    /** What undo would take back. */
    public Optional<Phrase> undoable() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().name());
    }

    /** What redo would do again. */
    public Optional<Phrase> redoable() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().name());
    }

    /** The current environment has been written to the file. */
    public Editor markSaved() {
        return new Editor(current, past, future, current, null);
    }

    /**
     * The file was read again: what it holds now is the current environment, as a step that can be taken back.
     *
     * @param step as it stands after "Undo"
     */
    public Editor reread(Environment read, Phrase step) {
        if (read.equals(current)) {
            return new Editor(current, past, future, read, null);
        }
        var steps = new ArrayList<>(past);
        steps.add(new Step(step, current));
        return new Editor(read, steps.subList(Math.max(0, steps.size() - MEMORY), steps.size()), List.of(), read, null);
    }

    /** No file holds what it held: somebody else has written to it, or it is gone. */
    public Editor disowned() {
        return new Editor(current, past, future, null, null);
    }

    /** Whether the file holds the current environment; also when edits and their undoing lead back to it. */
    public boolean isSaved() {
        return current.equals(saved);
    }
}
