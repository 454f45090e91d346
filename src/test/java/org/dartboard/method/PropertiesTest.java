package org.dartboard.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.dartboard.Generated;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedies;
import org.dartboard.gap.Remedy;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.walk.OtherWays;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;

/** What must hold of every environment, shown on thousands of seeded random ones. */
class PropertiesTest {

    private static final long SEEDS = 2000;

    @Test
    void addingAControlNeverLowersARawScoreForNobody() {
        each(environment -> {
            var on = new ArrayList<String>();
            var before = Scene.of(environment, on);
            for (var control : environment.all(Control.class).toList()) {
                on.add(control.id());
                var after = Scene.of(environment, on);
                for (var place : before.places()) {
                    var was = Reading.forNobody(place).raw();
                    var is =
                            Reading.forNobody(after.places().get(place.index())).raw();
                    for (var block : BuildingBlock.values()) {
                        assertTrue(is.of(block) >= was.of(block) - Profile.TOLERANCE, control.id() + " " + place);
                    }
                }
                before = after;
            }
        });
    }

    @Test
    void theSameWalkOnEveryRunAndUnderAnyOrderOfWhatIsNoOrder() {
        each(environment -> assertEquals(results(environment), results(shuffled(environment))));
    }

    @Test
    void afterARemedyItsGapIsGoneAndItsEditSaysTheSame() {
        each(environment -> environment.personas().forEach(persona -> {
            var before = findings(environment, persona);
            for (var gap : before.gaps()) {
                Remedies.of(gap, before)
                        .filter(t -> t.remedy().nature() != Remedy.Nature.PROPOSED)
                        .ifPresent(trial -> holds(trial, before));
            }
        }));
    }

    private static void holds(Remedies.Trial trial, Findings before) {
        var environment = before.walk().scene().environment();
        assertTrue(
                trial.after().find(trial.gap().key()).isEmpty(),
                trial.gap().key().toString());
        // what it would open at its node just as badly is bundled, unless nothing closes that for this person
        trial.opened().stream()
                .filter(g -> g.node().equals(trial.gap().node()))
                .filter(g -> g.severity() >= trial.gap().severity())
                .forEach(g -> assertEquals(Optional.empty(), Remedies.of(g, trial.after()), g.key() + " opened"));
        var edit = trial.remedy().edit(environment, Phrase.of("gap.remedy"), Phrase::key);
        assertEquals(Optional.empty(), edit.refusal(environment));
        var after = findings(edit.apply(environment), before.walk().persona());
        assertEquals(gaps(trial.after()), gaps(after), trial.gap().key().toString());
        assertEquals(trial.after().walk().measures(), after.walk().measures());
    }

    @Test
    void everySeriousStatedGapIsACauseOrFollowsFromOne() {
        LongStream.range(0, 200)
                .mapToObj(Generated::environment)
                .forEach(environment -> environment.personas().forEach(persona -> {
                    var found = findings(environment, persona);
                    var causes = Causes.of(found);
                    var told = new ArrayList<Gap.Key>();
                    causes.forEach(c -> {
                        told.add(c.gap().key());
                        c.consequences().forEach(g -> told.add(g.key()));
                    });
                    found.gaps().stream()
                            .filter(g -> g.isStatedHere() && g.isSerious())
                            .forEach(g ->
                                    assertTrue(told.contains(g.key()), g.key().toString()));
                    for (int i = 1; i < causes.size(); i++) {
                        assertTrue(causes.get(i - 1).severityRemoved()
                                >= causes.get(i).severityRemoved());
                    }
                }));
    }

    @Test
    void otherWaysEndAtTheOutcomeAndAreNotHers() {
        each(environment -> environment.personas().forEach(persona -> {
            var walk = Walker.walk(Scene.active(environment), persona);
            for (var run : walk.goals()) {
                for (var way : OtherWays.of(walk, run)) {
                    assertTrue(way.path().getFirst().touchpoint().entry());
                    assertTrue(
                            way.path().getLast().outcomes().contains(run.goal().outcome()));
                    assertTrue(!way.path().equals(run.path()));
                }
            }
        }));
    }

    @Test
    void numbersStayWithinTheirRanges() {
        each(environment -> {
            var scene = Scene.active(environment);
            var all = environment.personas().stream()
                    .map(p -> findings(environment, p))
                    .toList();
            for (var found : all) {
                assertEquals(List.of(), found.faults());
                within(0, found.walk().measures().fit(), 100);
                within(0, found.walk().measures().index(), 100);
                within(0, Comparison.of(all.getFirst(), found).distance(), 1);
                within(0, Comparison.of(all.getFirst(), found).responsiveness(), 1);
            }
            assertEquals(0, Comparison.of(all.getFirst(), all.getFirst()).distance());
            within(0, Scorecard.of(scene, all).index(), 100);
        });
    }

    private static void within(double least, double value, double most) {
        assertTrue(value >= least - Profile.TOLERANCE && value <= most + Profile.TOLERANCE, "" + value);
    }

    private interface Check {
        void of(Environment environment);
    }

    private static void each(Check check) {
        for (long seed = 0; seed < SEEDS; seed++) {
            try {
                check.of(Generated.environment(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Findings findings(Environment environment, Persona persona) {
        return Findings.of(Walker.walk(Scene.active(environment), persona));
    }

    private static List<String> gaps(Findings findings) {
        return findings.gaps().stream()
                .map(g -> g.key() + " " + g.severity() + " " + g.open() + " " + g.ahead())
                .toList();
    }

    /** All that a walk comes to, by persona, in a form that can be compared across environments. */
    private static List<String> results(Environment environment) {
        var results = new ArrayList<String>();
        for (var persona : environment.personas()) {
            var found = findings(environment, persona);
            var walk = found.walk();
            var steps = walk.steps().stream()
                    .map(s -> s.place() + " " + s.use().channel() + " " + s.startsAt() + " " + s.option())
                    .toList();
            var goals = walk.goals().stream()
                    .map(r -> r.goal() + " " + r.path() + " " + r.minutes())
                    .toList();
            results.add(persona.id()
                    + goals
                    + steps
                    + walk.answering()
                    + walk.needsMet()
                    + gaps(found)
                    + walk.measures().fit());
        }
        Collections.sort(results);
        return results;
    }

    /**
     * The same environment with its lists in another order, but for those that are orders: controls and events among
     * themselves, answeredBy links among themselves, channels of a persona, options.
     */
    private static Environment shuffled(Environment environment) {
        var random = new Random(environment.elements().size());
        var ordered = environment.elements().stream()
                .filter(e -> e instanceof Control || e instanceof Event)
                .toList();
        var elements = new ArrayList<Element>(environment.elements());
        elements.removeAll(ordered);
        Collections.shuffle(elements, random);
        elements.addAll(ordered);
        var answers = environment.all(Link.Type.ANSWERED_BY).toList();
        var links = new ArrayList<>(environment.links().stream()
                .filter(l -> l.type() != Link.Type.ANSWERED_BY)
                .toList());
        Collections.shuffle(links, random);
        links.addAll(answers);
        var personas = new ArrayList<Persona>();
        for (var persona : environment.personas()) {
            var obligations = new ArrayList<>(persona.obligations());
            Collections.shuffle(obligations, random);
            var goals = new ArrayList<>(persona.goals());
            Collections.shuffle(goals, random);
            personas.add(persona.with(Persona.OBLIGATIONS, obligations).with(Persona.GOALS, goals));
        }
        Collections.shuffle(personas, random);
        return environment
                .with(Environment.ELEMENTS, elements)
                .with(Environment.LINKS, links)
                .with(Environment.PERSONAS, personas);
    }
}
