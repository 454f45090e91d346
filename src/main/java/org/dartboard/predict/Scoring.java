package org.dartboard.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Family;
import org.dartboard.model.Finding;
import org.dartboard.model.Persona;
import org.dartboard.predict.TableScore.Hit;
import org.dartboard.predict.TableScore.Miss;
import org.dartboard.predict.TableScore.Surprise;

/**
 * All tables of a file, held against what the walks find <em>as the map stands</em>: a gap that was closed since is no hit any
 * more.
 *
 * <p>A <b>hit</b> is an expectation (person, place, family) for which that person's walk has a gap of that family, stated and
 * at a place that was got to, at that place or with its cause there ({@link Found#matches}). A <b>miss</b> is any other. A
 * <b>surprise</b> is a serious cause that nothing the table expected of that person foresees: an expectation foresees a cause
 * if it names its place, and the family of the cause or of something that follows from it. Of people of whom a table expects
 * nothing it is not scored.
 *
 * <p>A finding of the lesson is worth its points to a table that has a hit of the same person and family at the finding's own
 * place or on a gap that the finding means. The class can have the points of those findings that the walks do show; a
 * finding that they do not show is worth nothing until the map shows it.
 *
 * @param tables in the order of the file, each once
 * @param places who expected what, by person and place
 * @param findings the lesson's findings that the walks show
 * @param notShown its other findings
 */
public record Scoring(List<TableScore> tables, List<Expected> places, List<Finding> findings, List<Finding> notShown) {

    /** Keeps its own copies. */
    public Scoring {
        tables = List.copyOf(tables);
        places = List.copyOf(places);
        findings = List.copyOf(findings);
        notShown = List.copyOf(notShown);
    }

    /**
     * What was expected at a place, and by whom.
     *
     * @param by the tables, in the order of the file
     * @param hit whether it came true
     */
    public record Expected(String persona, String node, Family family, List<String> by, boolean hit) {

        /** Keeps its own copy. */
        public Expected {
            by = List.copyOf(by);
        }
    }

    /**
     * Scores all tables of an environment.
     *
     * @param found one for each person, of the same environment; expectations of people without one are not scored
     */
    public static Scoring of(Environment environment, List<Found> found) {
        var lesson = environment.lesson();
        var shown = new ArrayList<Finding>();
        var notShown = new ArrayList<Finding>();
        for (var finding : lesson == null ? List.<Finding>of() : lesson.findings()) {
            boolean is = found.stream()
                    .anyMatch(f -> f.persona().id().equals(finding.persona())
                            && !f.matches(finding.node(), finding.family()).isEmpty());
            (is ? shown : notShown).add(finding);
        }
        var tables = Predictions.tables(environment).stream()
                .map(by -> table(environment, by, found, shown))
                .toList();
        return new Scoring(tables, places(environment, found, tables), shown, notShown);
    }

    /** Walks everybody and scores all tables; on a large map this takes a while. */
    public static Scoring of(Scene scene) {
        return of(
                scene.environment(),
                scene.environment().personas().stream()
                        .map(p -> Found.of(scene, p))
                        .toList());
    }

    /** The most points that a table can have as the map stands. */
    public int possible() {
        return findings.stream().mapToInt(Finding::points).sum();
    }

    private static TableScore table(Environment environment, String by, List<Found> found, List<Finding> findings) {
        var hits = new ArrayList<Hit>();
        var misses = new ArrayList<Miss>();
        var surprises = new ArrayList<Surprise>();
        for (var person : found) {
            var id = person.persona().id();
            var expected = Predictions.of(environment, by, id);
            for (var gap : expected) {
                person.matches(gap.node(), gap.family()).stream()
                        .findFirst()
                        .ifPresentOrElse(
                                m -> hits.add(new Hit(id, gap, m.gap(), m.cause())),
                                () -> misses.add(new Miss(id, gap, person.undecided(gap.node(), gap.family()))));
            }
            if (!expected.isEmpty()) {
                person.causes().stream()
                        .filter(c -> expected.stream().noneMatch(g -> person.foresees(g.node(), g.family(), c)))
                        .forEach(c -> surprises.add(new Surprise(id, c)));
            }
        }
        var right = findings.stream()
                .filter(f -> found.stream()
                        .filter(p -> p.persona().id().equals(f.persona()))
                        .anyMatch(p -> Predictions.of(environment, by, f.persona()).stream()
                                .anyMatch(g -> finds(p, g, f))))
                .toList();
        return new TableScore(by, hits, misses, surprises, right);
    }

    private static boolean finds(Found person, ExpectedGap expected, Finding finding) {
        if (expected.family() != finding.family()) {
            return false;
        }
        var meant = person.matches(finding.node(), finding.family()).stream()
                .map(m -> m.gap().key())
                .toList();
        return expected.node().equals(finding.node())
                || person.matches(expected.node(), expected.family()).stream()
                        .anyMatch(m -> meant.contains(m.gap().key()));
    }

    private record Spot(String persona, String node, Family family) {}

    private static List<Expected> places(Environment environment, List<Found> found, List<TableScore> tables) {
        var by = new LinkedHashMap<Spot, List<String>>();
        for (var table : tables) {
            for (var person : found) {
                var id = person.persona().id();
                for (var gap : Predictions.of(environment, table.by(), id)) {
                    by.computeIfAbsent(new Spot(id, gap.node(), gap.family()), _ -> new ArrayList<>())
                            .add(table.by());
                }
            }
        }
        var expected = new ArrayList<Expected>();
        by.forEach((spot, who) -> {
            boolean hit = found.stream()
                    .anyMatch(p -> p.persona().id().equals(spot.persona())
                            && !p.matches(spot.node(), spot.family()).isEmpty());
            expected.add(new Expected(spot.persona(), spot.node(), spot.family(), who, hit));
        });
        var people = order(environment.personas().stream().map(Persona::id).toList());
        var nodes = order(environment.elements().stream().map(e -> e.id()).toList());
        expected.sort(Comparator.<Expected>comparingInt(e -> people.getOrDefault(e.persona(), people.size()))
                .thenComparingInt(e -> nodes.getOrDefault(e.node(), nodes.size()))
                .thenComparing(Expected::node)
                .thenComparing(Expected::family));
        return expected;
    }

    private static Map<String, Integer> order(List<String> ids) {
        var order = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> order.put(id, order.size()));
        return order;
    }
}
