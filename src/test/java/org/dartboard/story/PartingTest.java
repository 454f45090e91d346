package org.dartboard.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Day;
import org.dartboard.model.Environment;
import org.dartboard.model.Moment;
import org.dartboard.model.Persona;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

class PartingTest {

    private static final Messages TEXTS = Messages.strict();
    private static final Environment HOSPITAL = People.sample("hospital");

    @Test
    void sameLetter() {
        assertEquals(
                "Same invitation letter. Ben reads it; Alma cannot.",
                parting(walked("alma"), walked("ben")).text(TEXTS));
    }

    @Test
    void itDoesNotMatterWhoComesFirst() {
        assertEquals(
                parting(walked("alma"), walked("ben")).text(TEXTS),
                parting(walked("ben"), walked("alma")).text(TEXTS));
    }

    @Test
    void whoReadsJustAsWellPartsLater() {
        var reader = person("alma").with(Persona.LITERACY, 3).with(Persona.PRONOUNS, "");
        var ways = parting(People.walked(Scene.inPlace(HOSPITAL), reader), walked("ben"));
        assertEquals(Parting.Kind.GAP, ways.kind());
        assertEquals("Same consultation. The choice fits Alma; it clashes with his life.", ways.text(TEXTS));
    }

    @Test
    void daysApart() {
        var scene = Scene.inPlace(HOSPITAL);
        var early = person("ben").with(Persona.OBLIGATIONS, List.of());
        var late = early.with(Persona.STARTS_AT, new Moment(Day.SUN, 9 * 60));
        var parting = parting(People.walked(scene, late), People.walked(scene, early));
        assertEquals(Parting.Kind.TIME, parting.kind());
        assertEquals("Same invitation letter. Ben is there Monday 9:00; Ben only Sunday 9:00.", parting.text(TEXTS));
    }

    @Test
    void nobodyPartsFromThemself() {
        var parting = parting(walked("alma"), walked("alma"));
        assertEquals(Parting.Kind.NONE, parting.kind());
        assertEquals("They go the same way.", parting.text(TEXTS));
    }

    @Test
    void anyTwoCanBeTold() {
        Set<Parting.Kind> kinds = EnumSet.noneOf(Parting.Kind.class);
        People.environments().forEach(environment -> {
            var scene = Scene.inPlace(environment);
            var people = environment.personas().stream()
                    .map(p -> People.walked(scene, p.with(Persona.PRONOUNS, "they")))
                    .toList();
            for (var a : people) {
                for (var b : people) {
                    var parting = parting(a, b);
                    kinds.add(parting.kind());
                    var text = parting.text(TEXTS);
                    assertFalse(text.matches(".*(\\{|  |\\.\\.| [,.;]).*") || !text.endsWith("."), text);
                }
            }
        });
        assertEquals(EnumSet.allOf(Parting.Kind.class), kinds);
    }

    private static Parting parting(Findings a, Findings b) {
        return Parting.of(a, b);
    }

    private static Findings walked(String persona) {
        return People.walked(HOSPITAL, persona, false);
    }

    private static Persona person(String id) {
        var persona = HOSPITAL.persona(id);
        if (persona == null) {
            throw new AssertionError(id);
        }
        return persona;
    }
}
