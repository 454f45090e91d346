package org.dartboard.ui.lens;

import java.util.Objects;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Vantage;
import org.jspecify.annotations.Nullable;

/** Chooses lenses, and opens views. */
public final class Looking {

    private final Desk desk;

    /** Whom a lens chose because it needs somebody; null: nobody, or a person did. */
    private @Nullable String chosen;

    /** At a desk. */
    public Looking(Desk desk) {
        this.desk = desk;
    }

    /** The lens at the moment; null: none. */
    public View.@Nullable Lens lens() {
        return desk.map().lookProperty().get().lens();
    }

    /** Looks through a lens, or through none. What somebody can reach needs somebody: the first who is shown. */
    public void choose(View.@Nullable Lens lens) {
        if (desk.veil().isDrawn() && (lens == View.Lens.GAPS || lens == View.Lens.REACH)) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("lens.veiled"));
            return;
        }
        var look = desk.map().lookProperty().get().through(lens);
        if (lens == View.Lens.REACH && look.persona() == null) {
            chosen = somebody();
            look = look.by(chosen);
        } else if (lens != View.Lens.REACH && chosen != null) {
            look = Objects.equals(chosen, look.persona()) ? look.by(null) : look;
            chosen = null;
        }
        desk.map().lookProperty().set(look);
    }

    private @Nullable String somebody() {
        var environment = desk.environment();
        var shown = desk.chosenProperty().get();
        if (!shown.isEmpty()) {
            return shown.getFirst();
        }
        return environment == null || environment.personas().isEmpty()
                ? null
                : environment.personas().getFirst().id();
    }

    /** Looks as a view does, from where it does. One can go back to where one looked before. */
    public static void open(Desk desk, View view) {
        var environment = desk.environment();
        var person = view.persona();
        boolean there = environment != null && person != null && environment.persona(person) != null;
        desk.map().lookProperty().set(new Look(view.lens(), there ? person : null));
        desk.wishes().look(new Vantage(view.x(), view.y(), view.zoom()));
    }

    /** What is seen, as a view. Without a lens it is one of the building blocks' strength, which rings show anyway. */
    public View seen(String name) {
        if (lens() == null) {
            choose(View.Lens.DART);
        }
        var look = desk.map().lookProperty().get();
        var from = desk.map().vantageProperty().get();
        return new View(
                name,
                Objects.requireNonNullElse(look.lens(), View.Lens.DART),
                look.persona(),
                rounded(from.x(), 10),
                rounded(from.y(), 10),
                Math.max(.001, rounded(from.zoom(), 1000)),
                Extras.NONE);
    }

    private static double rounded(double value, double parts) {
        return Math.rint(value * parts) / parts;
    }

    /** The environment; an empty one while nothing is open. */
    Environment environment() {
        return Objects.requireNonNullElse(desk.environment(), Environment.EMPTY);
    }

    /** What a view kept here keeps of one that was read: what others wrote into it. */
    static View with(View view, Extras extras) {
        return new View(view.name(), view.lens(), view.persona(), view.x(), view.y(), view.zoom(), extras);
    }
}
