package org.dartboard.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.dartboard.compare.Causes;
import org.dartboard.dart.Scene;
import org.dartboard.gallery.Draft;
import org.dartboard.gallery.Gallery;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.sketch.Sketch;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;

/** Whoever follows the manual's first chapter finds what it promises. */
class FirstMapTest {

    @Test
    void whatItPromisesIsFound() {
        var sketch = Sketch.of(FirstMap.sketch(), Environment.EMPTY);
        assertEquals(List.of(), sketch.problems());
        var environment = sketch.edit().apply(Environment.EMPTY);
        assertEquals("A heat pump for every house", environment.name());
        environment = with(environment, "Thandi");
        environment = with(environment, "Jo");
        var drawn = environment;
        assertTrue(reaches(drawn, "Thandi"));
        assertTrue(!reaches(drawn, "Jo"));
        var cause = Causes.of(findings(drawn, "Jo")).getFirst();
        var voice = Voice.of(persona(drawn, "Jo"), drawn, Messages.strict());
        assertEquals("No way in for them", voice.say(GapText.title(cause.gap())));
        assertEquals(
                "At the fault report, Jo finds no way in, because it is reached only through the portal, and that is no way"
                        + " for them.",
                voice.say(GapText.sentence(cause.gap())));
        for (var said : List.of("Thandi", "Jo", "No way in for them", "fault report", "only through the portal")) {
            assertTrue(FirstMap.chapter().text().contains(said), said);
        }
        var trial = Objects.requireNonNull(cause.trial());
        var fixed = trial.remedy()
                .edit(drawn, GapText.title(cause.gap()), voice::say)
                .apply(drawn);
        assertTrue(reaches(fixed, "Jo"), "what Fix applies lets them in");
        assertTrue(reaches(fixed, "Thandi"));
    }

    private static Environment with(Environment environment, String name) {
        var gallery = Gallery.ofTheProgram();
        var guest = gallery.guests().stream()
                .filter(g -> g.persona().name().equals(name))
                .findFirst()
                .orElseThrow();
        return Draft.of(guest, gallery, environment).edit(environment).apply(environment);
    }

    private static Persona persona(Environment environment, String name) {
        return environment.personas().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Findings findings(Environment environment, String name) {
        return Findings.of(Walker.walk(Scene.active(environment), persona(environment, name)));
    }

    private static boolean reaches(Environment environment, String name) {
        var wanted = environment.all(Outcome.class).count();
        assertEquals(1, wanted);
        return findings(environment, name).walk().goals().stream().allMatch(g -> g.reached());
    }
}
