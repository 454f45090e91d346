package org.dartboard.compare;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.Generated;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.compare.Difference.Change;
import org.dartboard.compare.Difference.Status;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Gap;
import org.dartboard.method.Data;
import org.dartboard.model.Channel;
import org.dartboard.model.Decision;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Note;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Property;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.Schema;
import org.dartboard.model.Table;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two versions of an environment: what differs, and for whom it matters. */
class DifferenceTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");

    private static Difference difference(Environment before, Environment after) {
        return Difference.of(Scene.active(before), Scene.active(after));
    }

    /** Changes as short lines. */
    private static List<String> lines(Environment before, Environment after) {
        var lines = new ArrayList<String>();
        for (var change : Differ.changes(before, after)) {
            lines.add(change.status() + " " + change.property() + (change.key() == null ? "" : " " + change.key()));
            change.details()
                    .forEach(d -> lines.add("  " + d.status() + " " + String.join(".", d.path())
                            + (d.status() == Status.MOVED ? "" : " " + d.before() + " -> " + d.after())));
        }
        return lines;
    }

    private static Environment with(Touchpoint touchpoint) {
        return with(HOSPITAL, touchpoint);
    }

    private static Environment with(Environment environment, Element element) {
        return environment.with(Environment.ELEMENTS, environment.elements().with(element));
    }

    private static Touchpoint touchpoint(String id) {
        return (Touchpoint) requireNonNull(HOSPITAL.element(id));
    }

    @Test
    void theSameIsNoDifference() {
        for (int seed = 0; seed < 50; seed++) {
            var environment = Generated.environment(seed);
            var difference = difference(environment, environment);
            assertTrue(difference.isNone());
            assertTrue(difference.people().stream().allMatch(PersonaEffect::isNone));
        }
    }

    @Test
    void whatIsNotEqualDiffers() {
        for (int seed = 0; seed < 200; seed++) {
            assertTrue(!Differ.changes(Generated.environment(seed), Generated.environment(seed + 1))
                    .isEmpty());
        }
    }

    @Test
    void backwardsComesIsGoes() {
        for (int seed = 0; seed < 100; seed++) {
            var there = Differ.changes(Generated.environment(seed), Generated.environment(seed + 1));
            var back = Differ.changes(Generated.environment(seed + 1), Generated.environment(seed));
            for (var status : List.of(Status.ADDED, Status.REMOVED)) {
                var opposite = status == Status.ADDED ? Status.REMOVED : Status.ADDED;
                assertEquals(keys(there, status), keys(back, opposite));
            }
        }
    }

    private static List<String> keys(List<Change> changes, Status status) {
        return changes.stream()
                .filter(c -> c.status() == status && c.key() != null && !"0123456789".contains(c.key()))
                .map(c -> c.property() + " " + c.key())
                .sorted()
                .toList();
    }

    @Test
    void propertiesAreNamedOneByOne() {
        var consult = touchpoint("consult");
        var decision = requireNonNull(consult.decision());
        var values = Touchpoint.SCHEMA.values(consult).put(Touchpoint.DURATION_MINUTES, 45);
        values.put(Touchpoint.DECISION, Decision.SCHEMA.with(decision, Decision.OPEN_OPTION, true));
        var lines = lines(HOSPITAL, with(Touchpoint.SCHEMA.make(values)));
        assertEquals(
                List.of(
                        "CHANGED elements consult",
                        "  CHANGED durationMinutes 20 -> 45",
                        "  CHANGED decision.openOption false -> true"),
                lines);
    }

    @Test
    void elementsAndLinksComeAndGo() {
        var fax = Channel.SCHEMA.make(
                new Values<Channel>().put(Elements.ID, "fax").put(Elements.NAME, "Fax"));
        var links = new ArrayList<>(HOSPITAL.links());
        var gone = links.removeFirst();
        links.add(Link.of(Link.Type.REACHED_THROUGH, "consult", "fax"));
        var after = with(HOSPITAL, fax).with(Environment.LINKS, links);
        assertEquals(
                List.of(
                        "ADDED elements fax",
                        "REMOVED links " + gone.type().fileName() + " " + gone.from() + ">" + gone.to(),
                        "ADDED links reachedThrough consult>fax"),
                lines(HOSPITAL, after));
    }

    @Test
    void anotherOrderMovesAsFewAsPossible() {
        var elements = new ArrayList<>(HOSPITAL.elements());
        elements.addLast(elements.removeFirst());
        var after = HOSPITAL.with(Environment.ELEMENTS, Table.of(elements));
        assertEquals(List.of("MOVED elements " + elements.getLast().id()), lines(HOSPITAL, after));
    }

    @Test
    void anotherTypeIsAChange() {
        Element phone = HOSPITAL.element("phone");
        var note = make(Note.SCHEMA, phone);
        var alone = Environment.EMPTY.with(Environment.ELEMENTS, List.of(phone));
        var lines = lines(alone, with(alone, note));
        assertEquals(List.of("CHANGED elements phone", "  CHANGED type channel -> note"), lines);
    }

    private static <E extends Element> E make(Schema<E> schema, Element like) {
        return schema.make(new Values<E>().put(Elements.ID, like.id()).put(Elements.NAME, like.name()));
    }

    @Test
    void entriesWithoutIdsAreTheMostAlike() {
        var alma = requireNonNull(HOSPITAL.persona("alma"));
        var church = alma.obligations().getFirst();
        var longer = Obligation.SCHEMA.with(church, property(Obligation.SCHEMA, "hard"), !church.hard());
        var obligations = new ArrayList<>(alma.obligations());
        obligations.set(0, longer);
        var after = HOSPITAL.with(
                Environment.PERSONAS, HOSPITAL.personas().with(alma.with(Persona.OBLIGATIONS, obligations)));
        assertEquals(
                List.of(
                        "CHANGED personas alma",
                        "  CHANGED obligations.1.hard " + church.hard() + " -> " + longer.hard()),
                lines(HOSPITAL, after));
    }

    @SuppressWarnings("unchecked") // the test knows the property's type
    private static <R, T> Property<? super R, T> property(Schema<R> schema, String name) {
        return (Property<? super R, T>) requireNonNull(schema.property(name));
    }

    @Test
    void theRestOfTheFileCounts() {
        var entry = new RegisterEntry(
                "G10", "consult", "alma", RegisterEntry.Verdict.ACCEPTED, "Ruth", "", "", Extras.NONE);
        var decided = new RegisterEntry(
                "G10", "consult", "alma", RegisterEntry.Verdict.FIXED, "Ruth", "", "done", Extras.NONE);
        var unknown = new LinkedHashMap<String, @Nullable Object>();
        unknown.put("later", "soon");
        var values = Environment.SCHEMA
                .values(HOSPITAL)
                .put(Environment.NAME, "Another hospital")
                .put(Environment.LAYOUT, Map.of("consult", new Position(1, 2, Extras.NONE)))
                .put(Environment.REGISTER, List.of(entry))
                .putExtras(new Extras(unknown));
        var after = Environment.SCHEMA.make(values);
        assertEquals(
                List.of("CHANGED name", "ADDED layout consult", "ADDED register 1", "ADDED later"),
                lines(HOSPITAL, after));
        assertEquals(
                List.of("CHANGED register 1", "  CHANGED decision ACCEPTED -> FIXED", "  CHANGED note  -> done"),
                lines(after, after.with(Environment.REGISTER, List.of(decided))));
    }

    @Test
    void whatItMeansForPeople() {
        var diary = Scene.of(HOSPITAL, List.of("c_diary"));
        var difference = Difference.of(Scene.active(HOSPITAL), diary);
        assertTrue(difference.isNone());
        var alma = difference.people().getFirst();
        assertEquals("alma", alma.persona());
        assertEquals(List.of("diet_kept"), alma.goalsGained());
        assertEquals(List.of(), alma.goalsLost());
        assertEquals(List.of("help_with_diet"), alma.needsGained());
        assertEquals(
                List.of("G01@diary", "G16@diary", "G18@diary", "G22@diet_kept", "G30@help_with_diet"),
                keys(alma.closed()));
        assertEquals(List.of(), keys(alma.opened()));
        assertEquals(List.of("G02@diary", "G29@diet_session>diary"), keys(alma.shifted()));
        assertEquals(28.333333, alma.fitGained(), 1e-6);
        assertEquals(
                keys(Causes.of(alma.after()).stream().map(Cause::gap).toList()),
                keys(alma.causesAfter().stream().map(Cause::gap).toList()));
        assertEquals(21.916887, difference.before().index(), 1e-6);

        var back = Difference.of(diary, Scene.active(HOSPITAL)).people().getFirst();
        assertEquals(List.of("diet_kept"), back.goalsLost());
        assertEquals(keys(alma.closed()), keys(back.opened()));
    }

    private static List<String> keys(Iterable<Gap> gaps) {
        var keys = new ArrayList<String>();
        gaps.forEach(g -> keys.add(g.key().toString()));
        return keys;
    }
}
