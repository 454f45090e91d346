package org.dartboard.ui.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.model.Environment;
import org.dartboard.model.Family;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.predict.Predictions;
import org.dartboard.predict.Spots;
import org.dartboard.story.Voice;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** Which table predicts at the moment, about whom, and at which place. The place follows what is selected on the map. */
final class Sitting {

    /**
     * How it is now.
     *
     * @param table null while there is none
     * @param person null while there is nobody
     * @param place null while none is chosen
     */
    record Turn(
            @Nullable String table,
            @Nullable String person,
            @Nullable String place) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Turn> turn = new ReadOnlyObjectWrapper<>(new Turn(null, null, null));

    Sitting(Desk desk) {
        this.desk = desk;
        desk.editorProperty().subscribe(_ -> keepWhatIsThere());
        desk.selectionProperty().subscribe(this::follow);
    }

    /** How it is now. */
    ReadOnlyObjectProperty<Turn> turnProperty() {
        return turn.getReadOnlyProperty();
    }

    /** How it is now. */
    Turn turn() {
        return turn.get();
    }

    /** Another table's turn; its places are its own. */
    void table(@Nullable String by) {
        turn.set(new Turn(by, turn().person(), turn().place()));
    }

    /** It is about somebody else. */
    void person(@Nullable String id) {
        turn.set(new Turn(turn().table(), id, turn().place()));
    }

    /** Chooses a place, and shows it on the map if it is there. */
    void place(String node) {
        turn.set(new Turn(turn().table(), turn().person(), node));
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        int arrow = node.indexOf('>');
        if (arrow >= 0) {
            desk.selectionProperty()
                    .set(new Selection.OneLink(
                            new Link.Key(Link.Type.LEADS_TO, node.substring(0, arrow), node.substring(arrow + 1))));
        } else if (environment.element(node) != null) {
            desk.selectionProperty().set(Selection.of(node));
            desk.wishes().glance(node);
        } else {
            desk.selectionProperty().set(Selection.none());
        }
    }

    /** Expects a family of trouble there, or no more; nothing while something is not chosen. */
    void toggle(Family family) {
        var now = turn();
        var environment = desk.environment();
        if (environment != null && now.table() != null && now.person() != null && now.place() != null) {
            desk.apply(Predictions.toggle(environment, now.table(), now.person(), now.place(), family));
        }
    }

    /** Whether that is expected. */
    boolean has(Family family) {
        var now = turn();
        var environment = desk.environment();
        return environment != null
                && now.table() != null
                && now.person() != null
                && now.place() != null
                && Predictions.has(environment, now.table(), now.person(), now.place(), family);
    }

    /** Who it is about; null if it is nobody. */
    @Nullable
    Persona persona() {
        var environment = desk.environment();
        var id = turn().person();
        return environment == null || id == null ? null : environment.persona(id);
    }

    /** How the person is spoken of; null if it is nobody. */
    @Nullable
    Voice voice(Kit kit) {
        var environment = desk.environment();
        var persona = persona();
        return environment == null || persona == null ? null : Voice.of(persona, environment, kit.messages());
    }

    /** The places that can be chosen for the person, the one that is chosen among them. */
    List<String> places() {
        var environment = desk.environment();
        var persona = persona();
        if (environment == null || persona == null) {
            return List.of();
        }
        var places = new ArrayList<>(Spots.of(environment, persona));
        var place = turn().place();
        if (place != null && !places.contains(place)) {
            places.add(place);
        }
        return places;
    }

    /** The place before or after the one that is chosen. */
    void step(int by) {
        var places = places();
        if (!places.isEmpty()) {
            int at = turn().place() == null ? -1 : places.indexOf(turn().place());
            int next = at < 0 ? (by > 0 ? 0 : places.size() - 1) : Math.floorMod(at + by, places.size());
            place(places.get(next));
        }
    }

    private void follow(Selection selection) {
        var environment = desk.environment();
        var element = selection.element();
        var selected = element == null || environment == null ? null : environment.element(element);
        if (selected != null) {
            turn.set(new Turn(turn().table(), turn().person(), Spots.isOne(selected) ? element : null));
        } else if (selection instanceof Selection.OneLink(var key) && key.type() == Link.Type.LEADS_TO) {
            turn.set(new Turn(turn().table(), turn().person(), key.from() + ">" + key.to()));
        }
    }

    private void keepWhatIsThere() {
        var environment = desk.environment();
        if (environment == null) {
            turn.set(new Turn(null, null, null));
            return;
        }
        var tables = Predictions.tables(environment);
        var people = environment.personas().stream().map(Identified::id).toList();
        var now = turn();
        var next = new Turn(kept(now.table(), tables), kept(now.person(), people), there(environment, now.place()));
        if (!Objects.equals(next, now)) {
            turn.set(next);
        }
    }

    private static @Nullable String kept(@Nullable String one, List<String> among) {
        return one != null && among.contains(one) ? one : among.isEmpty() ? null : among.getFirst();
    }

    /** A place is there if all that it names is, or if it names no element. */
    private static @Nullable String there(Environment environment, @Nullable String place) {
        if (place == null || place.indexOf('>') < 0) {
            return place != null && isKnown(environment, place) ? place : null;
        }
        for (var end : place.split(">", 2)) {
            if (environment.element(end) == null) {
                return null;
            }
        }
        return place;
    }

    private static boolean isKnown(Environment environment, String place) {
        return environment.element(place) != null
                || environment.personas().stream()
                        .anyMatch(p -> Spots.of(environment, p).contains(place));
    }
}
