package org.dartboard.compare;

import java.util.List;
import java.util.stream.Stream;
import org.dartboard.compare.Needle.Evidence;
import org.dartboard.dart.Scene;

/**
 * The four criteria of an experience environment (method, section 8), each 0 to 1.
 *
 * @param granularity share of touchpoints that are entries or can be come to in two ways or more
 * @param extensibility share with two channels or more
 * @param linkage share of the ways on that carry along what she said
 * @param evolvability mean of how they learn
 */
public record Criteria(Needle granularity, Needle extensibility, Needle linkage, Needle evolvability) {

    static Criteria of(Scene scene) {
        var places = scene.places();
        return new Criteria(
                Needle.mean(
                        "granularity",
                        places.stream()
                                .map(p -> new Evidence(
                                        p.id(),
                                        Scores.share(p.touchpoint().entry()
                                                || p.from().size() >= 2)))
                                .toList()),
                Needle.mean("extensibility", Scores.overPlaces(scene, Scores::manyChannels)),
                Needle.mean(
                        "linkage",
                        places.stream()
                                .flatMap(p -> p.ways().stream())
                                .map(w -> new Evidence(
                                        w.link().from() + ">" + w.link().to(),
                                        Scores.share(w.link().carriesContext())))
                                .toList()),
                Needle.mean("evolvability", Scores.overPlaces(scene, Scores::adapts)));
    }

    /** The four in this order. */
    public List<Needle> all() {
        return Stream.of(granularity, extensibility, linkage, evolvability).toList();
    }

    /** Their mean. */
    double mean() {
        return (granularity.score() + extensibility.score() + linkage.score() + evolvability.score()) / 4;
    }
}
