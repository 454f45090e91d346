package org.dartboard.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.walk.Walk;

/**
 * What tells one walk from another (method, section 7).
 *
 * @param sequence lived touchpoints, then answering ones in the order of the events, then used communities by id
 * @param channels pairs of a lived touchpoint and the channel used
 * @param choices pairs of a lived touchpoint and the option chosen
 * @param needsMet need tags met
 */
record Signature(List<String> sequence, Set<Pair> channels, Set<Pair> choices, Set<String> needsMet) {

    /** A touchpoint and what was taken there. */
    record Pair(String touchpoint, String taken) {}

    static Signature of(Walk walk) {
        var sequence = new ArrayList<String>();
        var channels = new HashSet<Pair>();
        var choices = new HashSet<Pair>();
        for (var step : walk.steps()) {
            sequence.add(step.place().id());
            if (step.use().channel() != null) {
                channels.add(new Pair(step.place().id(), step.use().channel().id()));
            }
            if (step.option() != null) {
                choices.add(new Pair(step.place().id(), step.option().id()));
            }
        }
        walk.answering().forEach(p -> sequence.add(p.id()));
        walk.usedCommunities().forEach(c -> sequence.add(c.id()));
        return new Signature(sequence, channels, choices, walk.needsMet());
    }
}
