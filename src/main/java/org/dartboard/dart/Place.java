package org.dartboard.dart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;

/** A touchpoint as it stands in a scene: its properties with the controls applied, and what it is linked to. */
public final class Place {

    /**
     * A way on from a place.
     *
     * @param link the leadsTo
     * @param to where it goes
     */
    public record Way(Link link, Place to) {}

    private final int index;
    private final Touchpoint touchpoint;
    private final Touchpoint asDrawn;
    final List<Way> waysOn = new ArrayList<>();
    final List<Channel> channelList = new ArrayList<>();
    final List<Community> communityList = new ArrayList<>();
    final List<String> outcomeList = new ArrayList<>();
    boolean watched;
    final List<Place> fromList = new ArrayList<>();

    Place(int index, Touchpoint touchpoint, Touchpoint asDrawn) {
        this.index = index;
        this.touchpoint = touchpoint;
        this.asDrawn = asDrawn;
    }

    /** Its number in the scene, from 0, in file order. */
    public int index() {
        return index;
    }

    /** The touchpoint's id. */
    public String id() {
        return touchpoint.id();
    }

    /** The touchpoint with the controls applied. */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** The touchpoint as the file has it. */
    public Touchpoint asDrawn() {
        return asDrawn;
    }

    /** Where one can go on to, in file order. */
    public List<Way> ways() {
        return Collections.unmodifiableList(waysOn);
    }

    /** The channels through which it is reached. */
    public List<Channel> channels() {
        return Collections.unmodifiableList(channelList);
    }

    /** The communities that it connects to. */
    public List<Community> communities() {
        return Collections.unmodifiableList(communityList);
    }

    /** The ids of the outcomes that it yields. */
    public List<String> outcomes() {
        return Collections.unmodifiableList(outcomeList);
    }

    /** Whether a neutral party oversees it. */
    public boolean isOverseen() {
        return watched;
    }

    /** The places from which one can come here, in file order. */
    public List<Place> from() {
        return Collections.unmodifiableList(fromList);
    }

    @Override
    public String toString() {
        return id();
    }
}
