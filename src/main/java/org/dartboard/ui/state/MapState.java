package org.dartboard.ui.state;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dartboard.lens.Lit;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Request;
import org.dartboard.register.Sieve;
import org.jspecify.annotations.Nullable;

/** How a window's map is seen, and the map drawn that way: again whenever one of them changes. */
public final class MapState {

    private final Background.Line line;
    private final Computing computing;
    private final Supplier<@Nullable Environment> environment;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.PLAIN);
    private final ObjectProperty<@Nullable String> lens = new SimpleObjectProperty<>();
    private final ObjectProperty<Vantage> vantage = new SimpleObjectProperty<>(Vantage.START);
    private final ObjectProperty<List<Expectation>> expected = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<Link.Type>> hidden = new SimpleObjectProperty<>(Request.USUALLY_HIDDEN);
    private final BooleanProperty phases = new SimpleBooleanProperty();
    private final ObjectProperty<Receiver> receiver = new SimpleObjectProperty<>(Receiver.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Drawing> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Lit> lit = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<List<String>> people;
    private final ObservableValue<Sieve> sieve;
    private boolean keptBack;

    /**
     * A map of an environment.
     *
     * @param people who is shown, by id
     * @param sieve leaves out gaps that are not looked at
     */
    MapState(
            Background.Line line,
            Computing computing,
            Supplier<@Nullable Environment> environment,
            ObservableValue<List<String>> people,
            ObservableValue<Sieve> sieve) {
        this.line = line;
        this.people = people;
        this.sieve = sieve;
        this.computing = computing;
        this.environment = environment;
        look.subscribe(now -> {
            lens.set(now.persona());
            draw();
        });
        lens.subscribe(person -> look.set(look.get().by(person)));
        people.subscribe(_ -> drawLens());
        sieve.subscribe(_ -> drawLens());
        hidden.subscribe(_ -> draw());
        phases.subscribe(_ -> draw());
    }

    /** How the map is looked at: through which lens, and with whose eyes. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** From where the map is looked at; whoever shows the map says it. To look from elsewhere, wish it: {@link Wishes#look}. */
    public ObjectProperty<Vantage> vantageProperty() {
        return vantage;
    }

    /** Through whose eyes the map is seen, by id; null: nobody's in particular. */
    public ObjectProperty<@Nullable String> lensProperty() {
        return lens;
    }

    /** The kinds of links that are not drawn. */
    public ObjectProperty<Set<Link.Type>> hiddenProperty() {
        return hidden;
    }

    /** What people expect and marked on the map; nothing unless they predict, or look at what came of it. */
    public ObjectProperty<List<Expectation>> expectedProperty() {
        return expected;
    }

    /** Whether phases are marked as columns. */
    public BooleanProperty phasesProperty() {
        return phases;
    }

    /** What takes elements that are carried out of the map. */
    public ObjectProperty<Receiver> receiverProperty() {
        return receiver;
    }

    /** The map, as far as it is drawn. */
    public ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** What the lens says of the map that is drawn; null: it is drawn as it is. */
    public ReadOnlyObjectProperty<@Nullable Lit> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /** Whether what is drawn is a picture with an arrangement of its own: it is looked at, not drawn on. */
    public boolean isPicture() {
        var now = lit.get();
        return now != null && now.isPicture();
    }

    /** Who is gone is looked through no more. */
    void keepWhatIsThere(Environment now) {
        var through = lens.get();
        if (through != null && now.persona(through) == null) {
            lens.set(null);
        }
    }

    /** Whether lenses say nothing of what people find when they walk. */
    void keepBack(boolean is) {
        if (is != keptBack) {
            keptBack = is;
            draw();
        }
    }

    /** Another environment is opened. */
    void restart() {
        look.set(Look.PLAIN);
    }

    private void drawLens() {
        if (look.get().lens() != null) {
            draw();
        }
    }

    void draw() {
        var now = environment.get();
        if (now == null) {
            return;
        }
        var seen = look.get();
        var shown = keptBack ? List.<String>of() : people.getValue();
        var through = sieve.getValue();
        var request = Request.PLAIN.hiding(hidden.get()).withPhases(phases.get());
        var known = drawing.get();
        line.ask(_ -> computing.drawing(now, request, seen, shown, through, known), drawn -> {
            lit.set(drawn.lit());
            drawing.set(drawn.drawing());
        });
    }
}
