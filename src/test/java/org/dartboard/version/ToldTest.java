package org.dartboard.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dartboard.Generated;
import org.dartboard.edit.Activate;
import org.dartboard.edit.Add;
import org.dartboard.edit.DeleteLinks;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Move;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.SetProperty;
import org.dartboard.method.Data;
import org.dartboard.model.Day;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Hours;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Scenario;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.model.Window;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** What changed, in a sentence. */
class ToldTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final Messages MESSAGES = Messages.strict();

    private static String told(Environment before, Environment after) {
        var told = Told.of(before, after);
        var text = MESSAGES.format(told);
        // It is kept as a line, and says the same when it is read
        var kept = ToldLine.read(ToldLine.write(told), MESSAGES);
        assertEquals(text, kept == null ? null : MESSAGES.format(kept));
        return text;
    }

    private static String told(Edit... edits) {
        var now = HOSPITAL;
        for (var edit : edits) {
            assertEquals("", edit.refusal(now).map(MESSAGES::format).orElse(""));
            now = edit.apply(now);
        }
        return told(HOSPITAL, now);
    }

    private static Touchpoint touchpoint(String id, String name) {
        return Touchpoint.SCHEMA.make(
                new Values<Touchpoint>().put(Elements.ID, id).put(Elements.NAME, name));
    }

    private static Link leadsTo(String from, String to) {
        return Link.of(Link.Type.LEADS_TO, from, to);
    }

    @Test
    void namesWhatIsFew() {
        assertEquals("Nothing changed", told());
        assertEquals(
                "Added Ward round and 2 links",
                told(Add.at(touchpoint("ward", "Ward round"), 5, 5)
                        .with(leadsTo("consult", "ward"), leadsTo("ward", "rehab"))));
        assertEquals("Moved " + name("diary"), told(Move.of("diary", 4000, 4000)));
        assertEquals(
                name("letter") + " is now called Invitation",
                told(SetProperty.of("letter", Elements.NAME, "Invitation")));
    }

    @Test
    void countsWhatIsMany() {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < 4; i++) {
            edits.add(Add.at(touchpoint("t" + i, "Talk " + i), i, 0));
        }
        assertEquals("Added 4 touchpoints", told(edits.toArray(Edit[]::new)));
        var moves = HOSPITAL.elements().stream()
                .limit(12)
                .map(e -> (Edit) Move.of(e.id(), 5000, 5000))
                .toArray(Edit[]::new);
        assertEquals("Moved 12 elements", told(moves));
    }

    @Test
    void saysWhichPropertiesOfWhatChanged() {
        var night = Hours.of(List.of(new Window(List.of(Day.MON), 0, 60, Extras.NONE)));
        assertEquals(
                "Added Pharmacy desk; " + name("consult") + ": opening hours changed",
                told(Add.of(touchpoint("desk", "Pharmacy desk")), SetProperty.of("consult", Touchpoint.HOURS, night)));
        var all = List.of("letter", "consult", "diary", "rehab");
        assertEquals(
                "Times per week changed at 4 elements", told(new SetProperty<>(all, Touchpoint.TIMES_PER_WEEK, 9)));
    }

    @Test
    void peopleScenariosAndDecisionsAreTold() {
        assertEquals(
                "Removed Alma",
                told(
                                HOSPITAL,
                                HOSPITAL.with(
                                        Environment.PERSONAS,
                                        HOSPITAL.personas().without("alma")))
                        .replaceFirst(";.*", ""));
        var scenario = new Scenario("later", "Next year", List.of(), Extras.NONE);
        var planned = HOSPITAL.with(Environment.SCENARIOS, List.of(scenario));
        assertEquals("Added the scenario Next year", told(HOSPITAL, planned));
        assertEquals("Switched to Next year", told(planned, new Activate("later").apply(planned)));
        assertEquals(
                "Called Our clinic; description changed",
                told(
                        new SetEnvironment<>(Environment.NAME, "Our clinic"),
                        new SetEnvironment<>(Environment.DESCRIPTION, "Another one")));
        var letter = HOSPITAL.links().getFirst();
        assertEquals(
                "Removed the link from " + name(letter.from()) + " to " + name(letter.to()),
                told(DeleteLinks.of(letter)));
    }

    @Test
    void theFirstVersionSaysWhatThereIs() {
        assertEquals("The beginning: an empty map", MESSAGES.format(Told.first(Environment.EMPTY)));
        assertEquals(
                "The beginning: " + HOSPITAL.elements().size() + " elements and 2 people",
                MESSAGES.format(Told.first(HOSPITAL)));
    }

    @Test
    void aLineThatNobodyUnderstandsIsNothing() {
        var line = ToldLine.write(Told.first(HOSPITAL));
        for (int end = 0; end < line.length(); end++) {
            assertNull(ToldLine.read(line.substring(0, end), MESSAGES), "cut at " + end);
        }
        for (var odd : List.of("x", "p0:t3:odd", "p-1:t1:a", "l99999999999:", "p1:t12:version.nonen1:", line + " ")) {
            assertNull(ToldLine.read(odd, MESSAGES), odd);
        }
        assertNull(ToldLine.read("l1:".repeat(100_000), MESSAGES), "too deep");
    }

    @Test
    void longNamesAndManyPartsStayShort() {
        var long_ = "Word ".repeat(60);
        assertEquals(
                "Added " + "Word ".repeat(10).substring(0, 48).strip() + "…", told(Add.of(touchpoint("desk", long_))));
        var sentence = told(Environment.EMPTY, HOSPITAL);
        assertTrue(sentence.length() < 200, sentence);
    }

    @Test
    void everyDifferenceHasWords() {
        for (int seed = 0; seed < 60; seed++) {
            var one = Generated.environment(seed);
            var other = Generated.environment(seed + 1);
            var sentence = told(one, other);
            assertTrue(sentence.length() < 400, sentence);
        }
        var properties = Stream.of(Element.Type.values())
                .flatMap(t -> Elements.schema(t).properties().stream())
                .map(p -> p.name());
        var others = Stream.of(Persona.SCHEMA, Scenario.SCHEMA, Environment.SCHEMA)
                .flatMap(s -> s.properties().stream())
                .map(p -> p.name());
        Stream.concat(Stream.concat(properties, others), Stream.of("type"))
                .filter(p -> !List.of("elements", "links", "personas", "scenarios", "activeScenario", "layout")
                        .contains(p))
                .forEach(p -> assertTrue(MESSAGES.has("edit.property." + p), p));
    }

    private static String name(String id) {
        return Objects.requireNonNull(HOSPITAL.element(id)).name();
    }
}
