package org.dartboard.ui.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.gap.Gap;
import org.jspecify.annotations.Nullable;

/** What one view wishes that another shows. */
public final class Wishes {

    private final ReadOnlyObjectWrapper<@Nullable Reveal> reveal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Concern> concern = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private long numbers;

    /**
     * The wish that the map be looked at from somewhere.
     *
     * @param number tells it from an earlier wish for the same
     */
    public record Outlook(long number, Vantage from) {}

    Wishes() {}

    /** Shows an element in the middle of the map. */
    void reveal(String element) {
        reveal.set(new Reveal(++numbers, element, false));
    }

    /** Brings an element into sight, if it is not; nothing is selected. */
    public void glance(String element) {
        reveal.set(new Reveal(++numbers, element, true));
    }

    /** Looks at the map from there; one can go back to where one looked before. */
    public void look(Vantage from) {
        outlook.set(new Outlook(++numbers, from));
    }

    /** Tells what stands in people's way at an element. */
    public void troubles(String element) {
        concern.set(new Concern(++numbers, element, null, null));
    }

    /** Shows how somebody's gap could be closed. */
    public void remedy(String person, Gap.Key gap) {
        concern.set(new Concern(++numbers, null, person, gap));
    }

    /** The last wish to see something. */
    public ReadOnlyObjectProperty<@Nullable Reveal> revealProperty() {
        return reveal.getReadOnlyProperty();
    }

    /** The last wish to look from somewhere. */
    public ReadOnlyObjectProperty<@Nullable Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** The last wish to be told of gaps. */
    public ReadOnlyObjectProperty<@Nullable Concern> concernProperty() {
        return concern.getReadOnlyProperty();
    }
}
