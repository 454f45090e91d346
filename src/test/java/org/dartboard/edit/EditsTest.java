package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dartboard.model.Channel;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Goal;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Note;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Scenario;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.Test;

/** What each edit does, why it is refused and what it is called. */
class EditsTest {
    private static final Messages WORDS = Messages.strict();
    private final Environment clinic = Clinic.environment();

    @Test
    void anElementIsAdded() {
        var nurse = Touchpoint.named("nurse_line", "Nurse line");
        var edit = Add.at(nurse, 10, 20).with(Link.of(Link.Type.LEADS_TO, "letter", "nurse_line"));
        var after = done(edit, "addition of Nurse line");
        assertEquals(nurse, after.elements().getLast());
        assertEquals("nurse_line", after.links().getLast().to());
        assertEquals(10, after.layout().get("nurse_line").x());
        refused(
                "“letter” is taken, by “Letter”. Choose another one.",
                Add.of(Touchpoint.named("letter", "Another letter")));
        refused(
                "1 link would refer to “phone”, which is of another kind. It takes a touchpoint.",
                Add.of(nurse).with(Link.of(Link.Type.LEADS_TO, "nurse_line", "phone")));
        refused(
                "“ghost” is not on the map any more. Choose another element.",
                new Add(List.of(nurse), List.of(), new LinkedHashMap<>(Clinic.positions("ghost", 0, 0))));
        refused(
                "Diary by phone would refer to “diary”, which is not there. Choose something that is, or leave it out.",
                Environment.EMPTY,
                Add.of(clinic.element("c_diary")));
    }

    @Test
    void aPropertyIsSet() {
        var after = done(
                new SetProperty<>(List.of("consult", "diary"), Touchpoint.DURATION_MINUTES, 20),
                "change of the duration of 2 touchpoints");
        assertEquals(20, after.touchpoint("diary").durationMinutes());
        assertEquals(0, after.touchpoint("letter").durationMinutes());
        done(SetProperty.of("consult", Elements.NAME, "Visit"), "renaming of Consultation to Visit");
        done(SetProperty.of("note", Note.TEXT, "Who pays?"), "change of the text of unnamed note");
        refused(
                "This is no value for duration. Enter a number from 0 to 5270400.",
                SetProperty.of("consult", Touchpoint.DURATION_MINUTES, -1));
        refused("Without phase it cannot be. Enter a value.", SetProperty.of("consult", Touchpoint.PHASE, null));
        refused(
                "“Phone” has no duration, being a channel. Select elements of a kind that has.",
                new SetProperty<>(List.of("consult", "phone"), Touchpoint.DURATION_MINUTES, 1));
        refused(
                "Ids do not change like this, because others refer to them. Rename the element instead.",
                SetProperty.of("consult", Elements.ID, "x"));
        refused("Nothing is selected. Select what this is for first.", new SetProperty<>(List.of(), Elements.NAME, ""));
    }

    @Test
    void optionsThatAreGoneLeaveWhatWasPlayed() {
        assertEquals(5, clinic.played().getFirst().choices().size());
        var plain = SetProperty.of("consult", Touchpoint.DECISION, null);
        assertEquals(5, plain.apply(clinic).played().getFirst().choices().size(), "a control still adds both");
        var without = Delete.elements("c_diary").apply(clinic);
        assertEquals(4, without.played().getFirst().choices().size(), "nobody adds “own” any more");
        assertEquals(3, plain.apply(without).played().getFirst().choices().size());
    }

    @Test
    void anElementIsReplacedAlsoByOneOfAnotherType() {
        var note = Touchpoint.named("note", "Leaflet");
        var after = done(new Replace(note), "change of unnamed note");
        assertEquals(note, after.element("note"));
        assertEquals(clinic.elements().place("note"), after.elements().place("note"));
        refused(
                "“Keeps her diet” cannot become a touchpoint: it is needed as it is for 1 link and a goal of Alma. Delete"
                        + " those first.",
                new Replace(Touchpoint.named("diet", "Diet")));
        refused(
                "“nobody” is not on the map any more. Choose another element.",
                new Replace(Touchpoint.named("nobody", "Nobody")));
    }

    @Test
    void manyElementsAreReplacedAtOnce() {
        var letter = Touchpoint.named("letter", "Call");
        var consult = Touchpoint.named("consult", "Talk");
        var after = done(new Fill(List.of(consult, letter)), "change of 2 touchpoints");
        assertEquals(letter, after.element("letter"));
        assertEquals(consult, after.element("consult"));
        assertEquals(clinic.elements().place("letter"), after.elements().place("letter"));
        refused(
                "“nobody” is not on the map any more. Choose another element.",
                new Fill(List.of(letter, Touchpoint.named("nobody", "Nobody"))));
    }

    @Test
    void aLinkIsDrawn() {
        var after =
                done(AddLink.of(Link.Type.LEADS_TO, "letter", "diary"), "addition of the link from Letter to Diary");
        assertEquals(
                Link.of(Link.Type.LEADS_TO, "letter", "diary"), after.links().getLast());
        refused(
                "“Letter” and “Phone” cannot be joined like this. A way on leads from a touchpoint to a touchpoint.",
                AddLink.of(Link.Type.LEADS_TO, "letter", "phone"));
        refused(
                "“Letter” and “Consultation” are joined like this already. Change that link, or choose another element.",
                AddLink.of(Link.Type.LEADS_TO, "letter", "consult"));
        refused(
                "“Letter” would lead back to itself and take nobody anywhere. Choose another element.",
                AddLink.of(Link.Type.LEADS_TO, "letter", "letter"));
        for (var type : Link.Type.values()) {
            assertTrue(AddLink.of(type, "note", "note").refusal(clinic).isPresent());
            WORDS.format(AddLink.of(type, "note", "note").refusal(clinic).orElseThrow());
        }
    }

    @Test
    void linksAreSetMovedAndDeleted() {
        var link = clinic.links().getFirst();
        var slower = done(
                SetLinkProperty.of(link, Link.DELAY_MINUTES, 60),
                "change of the delay of the link from Letter to Consultation");
        assertEquals(60, slower.links().getFirst().delayMinutes());
        refused(
                "“the link from Letter to Consultation” has no lead time, being a link of the kind “leads to”. Select"
                        + " elements of a kind that has.",
                SetLinkProperty.of(link, Link.LEAD_MINUTES, 60));
        var moved = done(
                new Reconnect(link.key(), Reconnect.End.TO, "diary"),
                "move of the link from Letter to Consultation to Diary");
        assertEquals("diary", moved.links().getFirst().to());
        assertEquals(2880, moved.links().getFirst().delayMinutes());
        refused(
                "“Post” and “Consultation” cannot be joined like this. A way on leads from a touchpoint to a touchpoint.",
                new Reconnect(link.key(), Reconnect.End.FROM, "post"));
        var gone = done(
                new DeleteLinks(List.of(link.key(), clinic.links().getLast().key())), "deletion of 2 links");
        assertEquals(clinic.links().size() - 2, gone.links().size());
        refused(
                gone,
                "There is no longer the link from Letter to Consultation. Choose another link.",
                DeleteLinks.of(link));
    }

    @Test
    void peopleComeChangeAndGo() {
        var cleo = Clinic.persona("cleo", "Cleo");
        assertEquals(
                cleo, done(new AddPersona(cleo), "addition of Cleo").personas().getLast());
        refused("“alma” is taken, by “Alma”. Choose another one.", new AddPersona(clinic.persona("alma")));
        var lost = cleo.with(Persona.GOALS, List.of(new Goal("peace", 1)));
        refused(
                "Cleo would refer to “peace”, which is not there. Choose something that is, or leave it out.",
                new AddPersona(lost));

        var older = clinic.persona("ben").with(Persona.AGE, 70);
        assertEquals(
                70,
                done(new SetPersona(older), "change of the age of Ben")
                        .persona("ben")
                        .age());
        done(new SetPersona(older.with(Persona.HELPER, true)), "change of Ben");
        refused("“cleo” is not among the people any more. Choose somebody else.", new SetPersona(cleo));

        var without = done(new Delete(Sort.PERSONA, List.of("alma")), "deletion of Alma");
        assertEquals(2, without.register().size());
        assertEquals(1, without.talk().size() - 1);
        assertEquals(List.of("ben"), without.talk().getLast().lists());
        assertNull(without.views().getFirst().persona());
        assertEquals(0, Strings.count(without, "alma"));
    }

    @Test
    void scenariosComeChangeAndGo() {
        var all = new Scenario("all", "All", List.of("c_diary"), Extras.NONE);
        assertEquals(
                all,
                done(new AddScenario(all), "addition of the scenario All")
                        .scenarios()
                        .getLast());
        refused(
                "“none” is taken, by “Nothing”. Choose another one.",
                new AddScenario(clinic.scenarios().getLast()));
        var wrong = new Scenario("none", "None", List.of("letter"), Extras.NONE);
        refused("None would refer to “letter”, which is of another kind. It takes a control.", new SetScenario(wrong));
        done(new SetScenario(new Scenario("none", "Never", List.of(), Extras.NONE)), "change of the scenario Nothing");
        assertEquals("none", done(new Activate("none"), "switch to Nothing").activeScenario());
        assertNull(done(new Activate(null), "switch to what is in place").activeScenario());
        refused("There is no scenario “all” any more. Choose another one.", new Activate("all"));
        var without = done(new Delete(Sort.SCENARIO, List.of("to_be")), "deletion of Next year");
        assertNull(without.activeScenario());
        done(new Delete(Sort.SCENARIO, List.of("to_be", "none")), "deletion of 2 scenarios");
    }

    @Test
    void controlsAreSwitchedInTheActiveScenario() {
        var off = done(new SwitchControls(List.of("c_diary"), false, "Now"), "switching off of Diary by phone");
        assertEquals(List.of(), off.scenarios().find("to_be").controls());
        var none = new Activate(null).apply(clinic);
        assertEquals(none, new SwitchControls(List.of("c_diary"), true, "Now").apply(none), "it is on already");
        var made = new SwitchControls(List.of("c_diary"), false, "Now").apply(none);
        assertEquals("now", made.activeScenario());
        assertEquals(List.of(), made.scenarios().find("now").controls());
        done(new SwitchControls(List.of("c_diary"), true, ""), "switching on of Diary by phone", off);
        refused(
                "“Letter” is no control and cannot be switched. Select controls.",
                new SwitchControls(List.of("letter"), true, ""));
    }

    @Test
    void theEnvironmentItselfChanges() {
        assertEquals(
                "Riverside",
                done(new SetEnvironment<>(Environment.NAME, "Riverside"), "change of the name of the environment")
                        .name());
        var fewer = done(
                new SetEnvironment<>(Environment.VIEWS, clinic.views().subList(1, 2)),
                "change of the views of the environment");
        assertEquals(3, fewer.talk().size(), "the stop that showed the view is gone");
        refused(
                Environment.EMPTY,
                "played walks would refer to “alma”, which is not there. Choose something that is, or leave it out.",
                new SetEnvironment<>(Environment.PLAYED, clinic.played()));
        assertThrows(IllegalArgumentException.class, () -> new SetEnvironment<>(Environment.LINKS, List.of()));
    }

    @Test
    void elementsMoveUnlessTheyAreLocked() {
        var positions = new LinkedHashMap<String, Position>();
        positions.put("letter", new Position(1, 1, Extras.NONE));
        positions.put("diary", new Position(2, 2, Extras.NONE));
        positions.put("club", new Position(3, 3, Extras.NONE));
        var after = done(new Move(positions), "move of 3 elements");
        assertEquals(0, after.layout().get("letter").x());
        assertEquals(2, after.layout().get("diary").x());
        assertEquals(3, after.layout().get("club").y());
        refused("“Letter” is locked. Unlock it to move it.", Move.of("letter", 1, 1));
        var arranged = done(new Arrange(positions), "new layout");
        assertEquals(
                List.of("letter", "diary", "club"),
                List.copyOf(arranged.layout().keySet()));
        assertEquals(0, arranged.layout().get("letter").x());
        assertEquals(
                1, new Arrange(new LinkedHashMap<>()).apply(clinic).layout().size());
    }

    @Test
    void orderChanges() {
        var after = done(new Reorder(Sort.ELEMENT, List.of("note", "post"), "hospital"), "new order of 2 elements");
        assertEquals(
                List.of("note", "post", "hospital", "phone"),
                after.elements().stream().limit(4).map(Identified::id).toList());
        var last = done(new Reorder(Sort.PERSONA, List.of("alma"), null), "new order of Alma");
        assertEquals("alma", last.personas().getLast().id());
        refused(
                "“Alma” is no place to move to. Choose one that stays where it is.",
                new Reorder(Sort.PERSONA, List.of("alma"), "alma"));
    }

    @Test
    void severalAreOneAndAtomic() {
        var both = new Several(
                Phrase.of("edit.name.arrange"),
                List.of(Add.of(Touchpoint.named("nurse", "Nurse")), AddLink.of(Link.Type.LEADS_TO, "letter", "nurse")));
        var after = done(both, "new layout");
        assertEquals("nurse", after.links().getLast().to());
        refused("“nurse” is taken, by “Nurse”. Choose another one.", new Several(both.title(), List.of(both, both)));
        var gone = new Several(
                both.title(), List.of(Delete.elements("club"), new Become(both.title(), Environment.EMPTY)));
        assertEquals(Environment.EMPTY, gone.apply(clinic));
        assertEquals(
                List.of("2 links"),
                gone.consequences(clinic).stream().map(WORDS::format).toList());
    }

    @Test
    void copiesArePasted() {
        var fragment = Fragment.of(clinic, List.of("consult", "diary", "c_diary"));
        assertEquals(Set.of("phone", "hospital", "pills"), fragment.context());
        var paste = new Paste(fragment, 40, 40);
        var after = done(paste, "paste of 3 elements");
        assertEquals("consultation", paste.ids(clinic).get("consult"));
        assertEquals("diary_2", paste.ids(clinic).get("diary"));
        assertEquals(140, after.layout().get("consultation").x());
        var links = after.links().subList(clinic.links().size(), after.links().size());
        assertEquals(
                List.of(
                        Link.of(Link.Type.LEADS_TO, "consultation", "diary_2"),
                        Link.of(Link.Type.REACHED_THROUGH, "consultation", "phone"),
                        Link.of(Link.Type.HOSTED_BY, "consultation", "hospital"),
                        Link.of(Link.Type.GOVERNS, "diary_by_phone", "consultation"),
                        Link.of(Link.Type.USES, "consultation", "pills")),
                links);
        var control = (Control) after.element("diary_by_phone");
        assertEquals("diary_2", control.effect().addLinks().getFirst().from());

        var elsewhere = done(paste, "paste of 3 elements", Environment.EMPTY);
        assertEquals(3, elsewhere.elements().size());
        assertEquals(2, elsewhere.links().size());
        assertEquals("help with diet", elsewhere.label("diet_help"));
        refused(
                "There is nothing to paste. Copy something on a map first.",
                new Paste(Fragment.of(clinic, List.of()), 0, 0));
    }

    @Test
    void everyPropertyHasWords() {
        for (var type : Element.Type.values()) {
            Elements.schema(type).properties().forEach(p -> WORDS.format(What.property(p)));
        }
        for (var type : Link.Type.values()) {
            Link.schema(type).properties().stream().skip(2).forEach(p -> WORDS.format(What.property(p)));
        }
        Persona.SCHEMA.properties().forEach(p -> WORDS.format(What.property(p)));
        for (var property : Environment.SCHEMA.properties()) {
            if (WORDS.has("edit.property." + property.name())) {
                continue;
            }
            assertTrue(
                    List.of("elements", "links", "personas", "scenarios", "activeScenario", "layout")
                            .contains(property.name()),
                    property::name);
        }
    }

    @Test
    void namelessThingsAndManyHoldersAreSpokenOf() {
        assertEquals(
                "deletion of unnamed note", WORDS.format(Delete.elements("note").name(clinic)));
        var people = IntStream.range(0, 9)
                .mapToObj(i -> Clinic.persona("p" + i, "P" + i).with(Persona.CHANNELS, List.of("fax")))
                .toList();
        var fax = Channel.SCHEMA.make(
                new Values<Channel>().put(Elements.ID, "fax").put(Elements.NAME, "Fax"));
        var crowded = Environment.EMPTY.with(Environment.ELEMENTS, List.of(fax)).with(Environment.PERSONAS, people);
        assertEquals(
                List.of("9 channels of P0, P1, P2, P3 and 5 more"),
                Delete.elements("fax").consequences(crowded).stream()
                        .map(WORDS::format)
                        .toList());
    }

    private Environment done(Edit edit, String name) {
        return done(edit, name, clinic);
    }

    private static Environment done(Edit edit, String name, Environment before) {
        assertEquals("", edit.refusal(before).map(WORDS::format).orElse(""));
        assertEquals(name, WORDS.format(edit.name(before)));
        var after = edit.apply(before);
        assertFalse(after.equals(before));
        assertEquals(Set.of(), References.dangling(after));
        return after;
    }

    private void refused(String why, Edit edit) {
        refused(clinic, why, edit);
    }

    private void refused(String why, Environment before, Edit edit) {
        refused(before, why, edit);
    }

    private static void refused(Environment before, String why, Edit edit) {
        assertEquals(why, edit.refusal(before).map(WORDS::format).orElse("not refused"));
        WORDS.format(edit.name(before));
    }
}
