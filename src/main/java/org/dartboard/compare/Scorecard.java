package org.dartboard.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dartboard.compare.Needle.Evidence;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Decision;
import org.dartboard.model.Indicator;
import org.dartboard.model.Touchpoint.Phase;
import org.dartboard.model.Touchpoint.WorkBenefit;

/**
 * The co-creation scorecard of a scene (method, section 8): a mirror, not a target.
 *
 * @param table1 rows 1a to 1i: from the firm's view of value to joint creation
 * @param table2 rows 2a to 2c: from the firm's view of interaction to hers
 * @param table3 rows 3a to 3g: from fixed roles and chains to many points
 * @param criteria of an experience environment
 * @param raw mean raw profile of all touchpoints, for nobody in particular
 * @param effective mean effective profile of all touchpoints
 */
public record Scorecard(
        List<Needle> table1,
        List<Needle> table2,
        List<Needle> table3,
        Criteria criteria,
        Profile raw,
        Profile effective) {

    /** The scorecard of a scene and the walks of all its personas through it. */
    public static Scorecard of(Scene scene, List<Findings> walks) {
        return new Maker(scene, walks).scorecard();
    }

    /** A hundred times the mean of a table's rows. */
    public static double mean(List<Needle> table) {
        return 100 * table.stream().mapToDouble(Needle::score).average().orElse(0);
    }

    /** The mean of the three tables' means, 0 to 100. */
    public double index() {
        return (mean(table1) + mean(table2) + mean(table3)) / 3;
    }

    private record Maker(Scene scene, List<Findings> walks, List<Reading> readings) {

        Maker(Scene scene, List<Findings> walks) {
            this(scene, walks, scene.places().stream().map(Reading::forNobody).toList());
        }

        Scorecard scorecard() {
            var criteria = Criteria.of(scene);
            var raw = readings.stream().map(Reading::raw).toList();
            var context = Needle.mean(
                    "1b",
                    walks.stream()
                            .map(w -> new Evidence(
                                    w.walk().persona().id(), w.walk().measures().needScore()))
                            .toList());
            var staging = Needle.mean("1h", Scores.overPlaces(scene, Scores::orchestration));
            var table1 = List.of(
                    Needle.mean("1a", overDecisions(Scores::joint)),
                    context,
                    Needle.mean("1c", Scores.overPlaces(scene, p -> reading(p).of(Indicator.D4))),
                    work(),
                    responsiveness(),
                    Needle.mean("1f", Scores.overPlaces(scene, Scores::personalized)),
                    Needle.mean("1g", Scores.overPlaces(scene, Scores::adapts)),
                    staging,
                    Needle.of("1i", criteria.mean()));
            var table2 = List.of(
                    communication(),
                    Needle.mean("2b", overDecisions(Scores::herViewOfChoice)),
                    Needle.of("2c", staging.score(), context.score()));
            var table3 = List.of(
                    Needle.mean("3a", Scores.overPlaces(scene, Scores::eitherStarts)),
                    Needle.mean("3b", Scores.overPlaces(scene, Scores::elastic)),
                    phases(),
                    Needle.mean("3d", Scores.overPlaces(scene, Scores::nearCommunity)),
                    Needle.mean("3e", Scores.overPlaces(scene, Scores::manyChannels)),
                    openness(),
                    Needle.mean("3g", Scores.overPlaces(scene, Scores::adapts)));
            return new Scorecard(
                    table1,
                    table2,
                    table3,
                    criteria,
                    Profile.mean(raw),
                    Profile.mean(raw.stream().map(Profile::effective).toList()));
        }

        private Reading reading(Place place) {
            return readings.get(place.index());
        }

        private List<Evidence> overDecisions(ToDoubleFunction<Decision> score) {
            var evidence = new ArrayList<Evidence>();
            for (var place : scene.places()) {
                var decision = place.touchpoint().decision();
                if (decision != null) {
                    evidence.add(new Evidence(place.id(), score.applyAsDouble(decision)));
                }
            }
            return evidence;
        }

        /** Row 1d: her work that is not for the firm's benefit, over all of it; 1 if there is none. */
        private Needle work() {
            long all = 0;
            long forFirm = 0;
            var evidence = new ArrayList<Evidence>();
            for (var place : scene.places()) {
                var t = place.touchpoint();
                long weekly = (long) t.workMinutes() * t.timesPerWeek();
                if (weekly > 0) {
                    boolean firm = t.workBenefit() == WorkBenefit.FIRM;
                    all += weekly;
                    forFirm += firm ? weekly : 0;
                    evidence.add(new Evidence(place.id(), Scores.share(!firm)));
                }
            }
            return new Needle("1d", all == 0 ? 1 : 1 - (double) forFirm / all, evidence);
        }

        /** Row 1e: how well the environment answered the differences of each two of its people. */
        private Needle responsiveness() {
            var evidence = new ArrayList<Evidence>();
            for (int i = 0; i < walks.size(); i++) {
                for (int j = i + 1; j < walks.size(); j++) {
                    var comparison = Comparison.of(walks.get(i), walks.get(j));
                    var pair = walks.get(i).walk().persona().id() + "+"
                            + walks.get(j).walk().persona().id();
                    evidence.add(new Evidence(pair, comparison.responsiveness()));
                }
            }
            return Needle.mean("1e", evidence);
        }

        /** Row 2a: the mean of three shares, both ways, hers to start, among consumers. */
        private Needle communication() {
            return Needle.mean(
                    "2a",
                    Scores.overPlaces(scene, p -> (Scores.twoWay(p) + Scores.hersToStart(p) + Scores.connects(p)) / 3));
        }

        /** Row 3c: the phases that have a touchpoint at which dialogue counts. */
        private Needle phases() {
            return Needle.mean(
                    "3c",
                    Arrays.stream(Phase.values())
                            .map(phase -> new Evidence(phase.name(), Scores.share(hasDialogue(phase))))
                            .toList());
        }

        private boolean hasDialogue(Phase phase) {
            return scene.places().stream()
                    .filter(p -> p.touchpoint().phase() == phase)
                    .anyMatch(p -> reading(p).raw().effective().isThere(BuildingBlock.DIALOGUE));
        }

        /** Row 3f: mean transparency, and where there are prices, as much for those that are not the firm's alone. */
        private Needle openness() {
            var transparency = Scores.overPlaces(scene, p -> reading(p).raw().transparency());
            var priced = scene.places().stream().filter(Maker::isPriced).toList();
            double open = Needle.mean("3f", transparency).score();
            if (!priced.isEmpty()) {
                double hers =
                        priced.stream().mapToDouble(Scores::herPrice).average().orElse(0);
                open = (open + hers) / 2;
            }
            return new Needle("3f", open, transparency);
        }

        private static boolean isPriced(Place place) {
            return place.touchpoint().price().signum() > 0;
        }
    }
}
