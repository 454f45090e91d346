package org.dartboard.ui.state;

import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Request;
import org.jspecify.annotations.Nullable;

/** How a window's map is seen, and the map drawn that way: again whenever one of them changes. */
public final class MapState {

    private final Background.Line line;
    private final Computing computing;
    private final Supplier<@Nullable Environment> environment;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.PLAIN);
    private final ObjectProperty<@Nullable String> lens = new SimpleObjectProperty<>();
    private final ObjectProperty<Vantage> vantage = new SimpleObjectProperty<>(Vantage.START);
    private final ObjectProperty<Set<Link.Type>> hidden = new SimpleObjectProperty<>(Request.USUALLY_HIDDEN);
    private final BooleanProperty phases = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Drawing> drawing = new ReadOnlyObjectWrapper<>();

    MapState(Background.Line line, Computing computing, Supplier<@Nullable Environment> environment) {
        this.line = line;
        this.computing = computing;
        this.environment = environment;
        look.subscribe(now -> {
            lens.set(now.persona());
            draw();
        });
        lens.subscribe(person -> look.set(look.get().of(person)));
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

    /** Whether phases are marked as columns. */
    public BooleanProperty phasesProperty() {
        return phases;
    }

    /** The map, as far as it is drawn. */
    public ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Who is gone is looked through no more. */
    void keepWhatIsThere(Environment now) {
        var through = lens.get();
        if (through != null && now.persona(through) == null) {
            lens.set(null);
        }
    }

    /** Another environment is opened. */
    void restart() {
        look.set(Look.PLAIN);
    }

    void draw() {
        var now = environment.get();
        if (now == null) {
            return;
        }
        var through = lens.get();
        var request = Request.PLAIN.hiding(hidden.get()).withPhases(phases.get());
        var known = drawing.get();
        line.ask(_ -> computing.drawing(now, request, through, known), drawing::set);
    }
}
