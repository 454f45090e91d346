package org.dartboard.gap;

import java.util.Collection;
import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Use;
import org.dartboard.model.Decision;
import org.dartboard.model.Indicator;
import org.dartboard.model.Need;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Name;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/** A place as one persona meets it: how she can use it and how DART reads there for her. */
public final class Visit {

    private final Walk walk;
    private final Place place;
    // Read when first asked for; threads that ask at once read the same
    private volatile @Nullable Reading reading;
    private volatile @Nullable Profile profile;
    private volatile @Nullable Visit ifAllAnsweredYes;

    /** The place as it is for her. */
    public Visit(Walk walk, Place place) {
        this(walk, place, null);
    }

    private Visit(Walk walk, Place place, @Nullable Reading reading) {
        this.walk = walk;
        this.place = place;
        this.reading = reading;
    }

    /** Whether nothing that a rule could see differs from another visit of the same person to the same touchpoint. */
    @SuppressWarnings("ReferenceEquality") // scenes share what no control has changed
    boolean isAs(Visit other) {
        return place.touchpoint() == other.place.touchpoint()
                && place.asDrawn() == other.place.asDrawn()
                && place.isOverseen() == other.place.isOverseen()
                && walk.lived(place) == other.walk.lived(other.place)
                && use().isAs(other.use())
                && same(place.channels(), other.place.channels())
                && same(place.communities(), other.place.communities())
                && place.communities().stream()
                        .allMatch(c -> same(
                                walk.scene().channels(c), other.walk.scene().channels(c)));
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private static boolean same(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    /** The same place if every indicator that nobody answered were a yes. */
    public Visit ifAllAnsweredYes() {
        var known = ifAllAnsweredYes;
        if (known == null) {
            known = new Visit(walk, place, Reading.ifAllAnsweredYes(walk.persona(), place, walk.scene()));
            ifAllAnsweredYes = known;
        }
        return known;
    }

    /** The same place if these indicators, as far as nobody answered them, were a yes. */
    Visit ifAnsweredYes(Collection<Indicator> indicators) {
        return new Visit(walk, place, Reading.ifAnsweredYes(walk.persona(), place, walk.scene(), indicators));
    }

    /** The place. */
    public Place place() {
        return place;
    }

    /** The touchpoint with the controls applied. */
    public Touchpoint touchpoint() {
        return place.touchpoint();
    }

    /** What the place is called. */
    public Name name() {
        return Name.of(touchpoint().name());
    }

    /** Who visits. */
    public Persona persona() {
        return walk.persona();
    }

    /** Her walk. */
    public Walk walk() {
        return walk;
    }

    /** How she can use it. */
    public Use use() {
        return walk.use(place);
    }

    /** Whether there is nothing of an indicator for her. */
    public boolean lacks(Indicator indicator) {
        return reading().lacks(indicator);
    }

    /** Her indicators here. */
    public Reading reading() {
        var known = reading;
        if (known == null) {
            known = Reading.forPersona(walk.persona(), place, walk.scene());
            reading = known;
        }
        return known;
    }

    /** Her raw profile here. */
    public Profile profile() {
        var known = profile;
        if (known == null) {
            known = reading().raw();
            profile = known;
        }
        return known;
    }

    /** The decision made here, or null. */
    public @Nullable Decision decision() {
        return place.touchpoint().decision();
    }

    /** The decision made here if it matters: stakes of MED or HIGH; else null. */
    public @Nullable Decision weightyDecision() {
        var decision = decision();
        return decision != null && decision.isWeighty() ? decision : null;
    }

    /** What is or would be chosen here; null without a decision. */
    public @Nullable Option choice() {
        return walk.choice(place);
    }

    /** Her need tags that stand in a list, in her order. */
    public List<String> herNeedsAmong(List<String> tags) {
        return persona().needs().stream().map(Need::tag).filter(tags::contains).toList();
    }

    /** Her tags that stand in a list. */
    public List<String> herTagsAmong(List<String> tags) {
        return persona().tags().stream().filter(tags::contains).toList();
    }
}
