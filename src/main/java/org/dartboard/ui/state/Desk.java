package org.dartboard.ui.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of one window. Everything that is computed follows by itself when something that it depends on changes:
 * first the drawing, then walks and gaps, then causes.
 *
 * <p>To be used on the window's thread.
 */
public final class Desk {

    /** How many people are shown unless others are chosen. */
    private static final int USUALLY_SHOWN = 2;

    private final Background background;
    private final Computing computing;
    private final Background.Line opening;
    private final Background.Line walking;
    private final Background.Line causing;

    private final ReadOnlyObjectWrapper<@Nullable Editor> editor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.PEOPLE);
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.none());
    private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final MapState map;
    private final ReadOnlyObjectWrapper<@Nullable Results> results = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Results> before = new ReadOnlyObjectWrapper<>();
    private final Wishes wishes = new Wishes();
    private final Decided decided = new Decided(editor.getReadOnlyProperty());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final Playback playback = new Playback();
    private final Veil veil;
    private long numbers;
    private boolean held;

    /**
     * A desk with nothing on it.
     *
     * @param sizes by the font in which the map is painted
     */
    public Desk(Background background, Messages messages, Sizes sizes) {
        this.background = background;
        computing = new Computing(messages, sizes);
        opening = background.line();
        map = new MapState(background.line(), computing, this::environment, chosen, decided.sieveProperty());
        veil = new Veil(playback, map);
        walking = background.line();
        causing = background.line();
    }

    /**
     * Opens an environment; what was open is given up. Elements without a position are given one first, which is no change
     * of the file's.
     *
     * @param from the file that holds it; null if none does
     */
    public void open(Environment environment, @Nullable Path from) {
        // Of an empty map there is nothing to lose
        boolean unsaved = from == null && !environment.equals(Environment.EMPTY);
        opening.ask(
                _ -> computing.arranged(environment),
                arranged -> start(unsaved ? Editor.unsaved(arranged) : Editor.of(arranged), from));
    }

    /**
     * Opens work that was recovered, unsaved, as one step from what its file holds.
     *
     * @param step what undoing it is called
     */
    public void recover(Environment work, Environment saved, Path from, Phrase step) {
        opening.ask(
                _ -> Editor.recovered(computing.arranged(saved), computing.arranged(work), step),
                recovered -> start(recovered, from));
    }

    private void start(Editor first, @Nullable Path from) {
        selection.set(Selection.none());
        map.restart();
        before.set(null);
        results.set(null);
        file.set(from);
        playback.become(Course.NONE, false);
        veil.begin();
        chosen.set(first.current().personas().stream()
                .limit(USUALLY_SHOWN)
                .map(Identified::id)
                .toList());
        become(first);
    }

    /**
     * Takes over what the file holds now, as a step that can be taken back.
     *
     * @param step what undoing it is called
     */
    public void reread(Environment read, Phrase step) {
        opening.ask(_ -> computing.arranged(read), arranged -> revise(now -> now.reread(arranged, step)));
    }

    /** The file does not hold any more what was saved in it. */
    public void disown() {
        revise(Editor::disowned);
    }

    /** The one question, "may this be done?": why an edit cannot be done now; empty if it can. */
    public Optional<Phrase> refusal(Edit edit) {
        var now = editor.get();
        return now == null ? Optional.empty() : now.refusal(edit);
    }

    /** Does an edit; if it is refused, says why. */
    public void apply(Edit edit) {
        change(edit, now -> now.apply(edit));
    }

    /** Does an edit of a gesture: until {@link #rest}, all of the same gesture are one step of the history. */
    public void apply(Edit edit, String gesture) {
        change(edit, now -> now.apply(edit, gesture));
    }

    private void change(Edit edit, UnaryOperator<Editor> change) {
        var now = editor.get();
        if (now != null) {
            now.refusal(edit).ifPresentOrElse(why -> say(Notice.Kind.REFUSED, why), () -> become(change.apply(now)));
        }
    }

    /**
     * Does an edit in place of what its gesture has done so far, such as a sketch that is drawn anew with each letter; if it
     * is refused where the gesture began, says why.
     */
    public void amend(Edit edit, String gesture) {
        var now = editor.get();
        if (now != null) {
            edit.refusal(now.beginning(gesture))
                    .ifPresentOrElse(why -> say(Notice.Kind.REFUSED, why), () -> become(now.amend(edit, gesture)));
        }
    }

    /** Ends a gesture: the next edit is a step of its own. */
    public void rest() {
        revise(Editor::rest);
    }

    /** Takes the last step back. */
    public void undo() {
        revise(Editor::undo);
    }

    /** Does again what was undone last. */
    public void redo() {
        revise(Editor::redo);
    }

    private void revise(UnaryOperator<Editor> change) {
        var now = editor.get();
        if (now != null) {
            become(change.apply(now));
        }
    }

    /** The environment as it is now has been written to a file. */
    public void savedTo(Path where, Environment written) {
        var now = editor.get();
        file.set(where);
        if (now != null) {
            editor.set(new Editor(now.current(), now.past(), now.future(), written, null));
        }
    }

    @SuppressWarnings("ReferenceEquality") // a value that is the same object needs no new results
    private void become(Editor next) {
        var known = editor.get();
        editor.set(next);
        if (known == null || known.current() != next.current()) {
            keepWhatIsThere(next.current());
            map.draw();
            if (known == null || results.get() == null || !Meaning.isSame(known.current(), next.current())) {
                walk();
            }
        }
    }

    /** What was chosen or selected and is gone is chosen or selected no more. */
    private void keepWhatIsThere(Environment environment) {
        selection.set(selection.get().within(environment));
        var there = chosen.get().stream()
                .filter(id -> environment.persona(id) != null)
                .toList();
        if (there.size() < chosen.get().size()) {
            chosen.set(there);
        }
        map.keepWhatIsThere(environment);
    }

    /** Whether people wait before they walk, because something else is more urgent. */
    public void hold(boolean waiting) {
        held = waiting;
        walk();
    }

    private void walk() {
        var now = editor.get();
        if (now == null || held) {
            return;
        }
        var people = chosen.get();
        causing.drop();
        walking.ask(asked -> computing.results(now.current(), people, asked), this::show);
    }

    private void show(Results next) {
        var known = results.get();
        // Lanes in another order are the same walks
        boolean same = known != null && Set.copyOf(known.chosen()).equals(Set.copyOf(next.chosen()));
        if (known != null && known.isComplete() && !known.scene().equals(next.scene())) {
            before.set(same ? known : null);
        }
        results.set(next);
        playback.become(Course.of(next.shown()), same);
        findCauses();
    }

    /** One person after the other: those that are known are shown while others are searched for. */
    private void findCauses() {
        var now = results.get();
        if (now == null) {
            return;
        }
        now.shown().stream()
                .filter(w -> w.causes() == null)
                .findFirst()
                .ifPresent(w -> causing.ask(asked -> computing.caused(w, asked), caused -> {
                    var still = results.get();
                    if (still != null) {
                        results.set(still.with(caused));
                        findCauses();
                    }
                }));
    }

    /** Chooses who is shown, by id, in the order of their lanes. */
    public void choose(List<String> people) {
        if (!people.equals(chosen.get())) {
            chosen.set(List.copyOf(people));
            walk();
        }
    }

    /** Shows somebody, or no more. */
    public void toggle(String person) {
        var people = new java.util.ArrayList<>(chosen.get());
        if (!people.remove(person)) {
            people.add(person);
        }
        choose(people);
    }

    /** Shows an element in the middle of the map, and selects it. */
    public void reveal(String element) {
        selection.set(Selection.of(element));
        wishes.reveal(element);
    }

    /** Says something in passing. */
    public void say(Notice.Kind kind, Phrase phrase) {
        notice.set(new Notice(++numbers, kind, phrase));
    }

    /** The environment and its history; null while nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Editor> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /** The environment; null while nothing is open. */
    public @Nullable Environment environment() {
        var now = editor.get();
        return now == null ? null : now.current();
    }

    /** The file that holds it; null if none does. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the window is for at the moment. */
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** What is selected. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** Who is shown, by id, in the order of their lanes. */
    public ReadOnlyObjectProperty<List<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How the map is seen. */
    public MapState map() {
        return map;
    }

    /** The latest results; they may be of an earlier version of the environment for a moment. */
    public ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** The complete results of the same people before the last change that mattered; null if there are none. */
    public ReadOnlyObjectProperty<@Nullable Results> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /** What was decided about gaps, and whether one looks at it. */
    public Decided decided() {
        return decided;
    }

    /** What one view wishes that another shows. */
    public Wishes wishes() {
        return wishes;
    }

    /** What was said last. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Computes beside the window's thread. */
    public Background background() {
        return background;
    }

    /** How far the walks were played. */
    public Playback playback() {
        return playback;
    }

    /** Keeps back what walks find from those who predict. */
    public Veil veil() {
        return veil;
    }

    /** How large elements are drawn. */
    public Sizes sizes() {
        return computing.sizes();
    }

    /** How many answers are being waited for. */
    public ReadOnlyIntegerProperty runningProperty() {
        return background.runningProperty();
    }

    /** Whether somebody is shown. */
    public boolean isShown(String person) {
        return chosen.get().stream().anyMatch(id -> Objects.equals(id, person));
    }
}
