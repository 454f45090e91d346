package org.dartboard.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.compare.Comparison;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Editor;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.SampleFiles;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.dartboard.picture.Portrait;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The people of the gallery are individuals, and at home in any environment. */
class GalleryTest {

    private static final Gallery GALLERY = Gallery.ofTheProgram();

    static List<Environment> environments() {
        return SampleFiles.ofTheProgram().files().stream()
                .map(f -> ((ReadResult.Read) new DartboardFile().read(f)).environment())
                .toList();
    }

    static List<Guest> guests() {
        return GALLERY.guests();
    }

    @Test
    void theFileIsCanonical() throws IOException {
        try (var in = Gallery.class.getResourceAsStream("people.dartboard")) {
            assertNotNull(in);
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(text, new DartboardFile().write(GALLERY.home()));
        }
        assertTrue(GALLERY.guests().size() >= 12);
    }

    @ParameterizedTest
    @MethodSource("guests")
    void eachIsComplete(Guest guest) {
        var persona = guest.persona();
        assertNotNull(Portrait.named(persona.portrait()), persona.portrait());
        assertNotNull(persona.age());
        int sentences = persona.story().split("\\. ", -1).length;
        assertTrue(sentences == 2 || sentences == 3, persona.story());
        assertFalse(guest.quote().isBlank());
        assertFalse(guest.money().isBlank());
        assertTrue(guest.marks().size() >= 2);
        assertFalse(persona.needs().isEmpty());
        assertTrue(persona.obligations().stream().anyMatch(o -> o.hard()));
        // Every kind of channel is either used or declined, with the reason
        var kinds = new HashSet<>(persona.channels());
        guest.avoids().forEach((kind, why) -> {
            assertTrue(kinds.add(kind), kind);
            assertFalse(why.isBlank());
        });
        assertFalse(guest.avoids().isEmpty());
        assertTrue(persona.extras().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("guests")
    void whoeverIsRenamedIsCalledSoInHerStory(Guest guest) {
        var draft = Draft.of(guest, GALLERY, environments().getFirst());
        var own = guest.persona().name();
        assertTrue(draft.persona().story().startsWith(guest.persona().story()));
        var renamed = draft.called("Zo", guest).called("", guest).called("Zoë $1", guest);
        assertEquals(
                draft.persona().story().replace(own, "Zoë $1"),
                renamed.persona().story());
        assertFalse(renamed.persona().story().contains(own));
        assertEquals(draft.persona(), renamed.called(own, guest).persona());
    }

    @Test
    void portraitsAndNamesAreTheirOwn() {
        var portraits = new HashSet<String>();
        var names = new HashSet<String>();
        for (var guest : GALLERY.guests()) {
            assertTrue(
                    portraits.add(guest.persona().portrait()), guest.persona().portrait());
            assertTrue(names.add(guest.persona().name()), guest.persona().name());
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void eachDiffersFromAllOthersInTwoThingsAtLeast(Guest guest) {
        var one = guest.persona();
        for (var other : GALLERY.guests()) {
            var two = other.persona();
            if (!one.equals(two)) {
                int differs = 0;
                differs += one.obligations().equals(two.obligations()) ? 0 : 1;
                differs += one.abilities().equals(two.abilities()) ? 0 : 1;
                differs += Set.copyOf(one.channels()).equals(Set.copyOf(two.channels())) ? 0 : 1;
                differs += one.needs().equals(two.needs()) ? 0 : 1;
                assertTrue(differs >= 2, one.name() + " is like " + two.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void eachWalksThroughEveryEnvironment(Environment environment) {
        var editor = Editor.of(environment);
        for (var guest : GALLERY.guests()) {
            var draft = Draft.of(guest, GALLERY, environment);
            var edit = draft.edit(environment);
            assertTrue(edit.refusal(environment).isEmpty(), guest.persona().name());
            var after = editor.apply(edit);
            assertEquals(1, after.past().size());
            var persona = after.current().persona(draft.id(environment));
            assertNotNull(persona);
            assertEquals(guest.persona().needs().size(), persona.needs().size());
            assertFalse(persona.goals().isEmpty());
            assertFalse(persona.channels().isEmpty());
            var findings = Findings.of(Walker.walk(Scene.active(after.current()), persona));
            assertEquals(persona.goals().size(), findings.walk().goals().size());
            assertFalse(findings.gaps().isEmpty(), "nothing is missing for " + persona.name());
        }
    }

    @Test
    void whatSheDeclinesStaysUnusedHereUnderWhateverName() {
        var hospital = environments().getFirst();
        var edith = guest("Edith");
        assertEquals(
                List.of("phone", "visit"),
                Draft.of(edith, GALLERY, hospital).persona().channels());
        var ways = Ways.of(guest("Harjit"), GALLERY, hospital);
        var portal = ways.stream()
                .filter(w -> w.channel().id().equals("portal"))
                .findFirst()
                .orElseThrow();
        assertEquals("web", portal.kind());
        assertNotNull(portal.why());
    }

    @Test
    void aChannelThatNobodyKnowsIsAssumedToBeUsed() {
        var onstar = environments().stream()
                .filter(e -> e.element("car_voice") != null)
                .findFirst()
                .orElseThrow();
        var ways = Ways.of(guest("Nadia"), GALLERY, onstar);
        var voice = ways.stream()
                .filter(w -> w.channel().id().equals("car_voice"))
                .findFirst()
                .orElseThrow();
        assertTrue(voice.isAssumed());
        assertTrue(
                Draft.of(guest("Nadia"), GALLERY, onstar).persona().channels().contains("car_voice"));
    }

    @Test
    void needsThatAreSaidAreTagsWithTheirWords() {
        var hospital = environments().getFirst();
        var draft = Draft.blank(hospital)
                .with(Persona.NAME, "Ada")
                .needing("Help with the diet", hospital)
                .needing("a quiet room", hospital)
                .needing("a quiet room", hospital);
        assertEquals(
                List.of("help_with_diet", "a_quiet_room"),
                draft.persona().needs().stream().map(Need::tag).toList());
        var after = draft.edit(hospital).apply(hospital);
        assertEquals("a quiet room", after.label("a_quiet_room"));
        assertEquals("help with the diet", after.label("help_with_diet"));
        assertEquals(
                List.of("plan", "diet_kept", "game_day", "recovery"),
                after.persona("ada").goals().stream().map(Goal::outcome).toList());
    }

    @Test
    void aCounterpartKeepsConditionAndGoalsAndDiffersInWhatIsSaid() {
        var hospital = environments().getFirst();
        var alma = hospital.persona("alma");
        assertNotNull(alma);
        var draft = Draft.counterpart(alma)
                .with(Persona.NAME, "Bruno")
                .with(Persona.NEEDS, List.of())
                .needing("a time after work", hospital)
                .with(Persona.CHANNELS, List.of("portal"))
                .bound(Busy.WORKDAYS.obligation("work"), true);
        var editor = Editor.of(hospital).apply(draft.edit(hospital));
        assertEquals(1, editor.past().size());
        var bruno = editor.current().persona("bruno");
        assertNotNull(bruno);
        assertEquals(alma.goals(), bruno.goals());
        assertEquals(alma.facts(), bruno.facts());
        assertEquals(alma.riskFacts(), bruno.riskFacts());
        assertEquals(
                List.of("a_time_after_work"),
                bruno.needs().stream().map(Need::tag).toList());
        assertEquals(alma, editor.current().persona("alma"));
        var scene = Scene.active(editor.current());
        var pair = Comparison.of(Findings.of(Walker.walk(scene, alma)), Findings.of(Walker.walk(scene, bruno)));
        assertTrue(pair.contextDistance() >= .5);
    }

    private static Guest guest(String name) {
        return GALLERY.guests().stream()
                .filter(g -> g.persona().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
