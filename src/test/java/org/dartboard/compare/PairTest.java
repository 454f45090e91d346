package org.dartboard.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.method.Data;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Need;
import org.dartboard.model.Offering;
import org.dartboard.model.Persona;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;

/** Two people side by side: rule G37, the three lists, varieties and what each side gives and gets. */
class PairTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");

    @Test
    void twoLivesOneTreatmentIsAGapOfThePair() {
        var alma = persona("alma");
        var twin = alma.with(Persona.ID, "other")
                .with(Persona.NAME, "Other")
                .with(Persona.NEEDS, List.of(new Need("quiet", 1, false)))
                .with(Persona.GOALS, alma.goals());
        var same = Comparison.of(findings(alma), findings(twin));
        assertEquals(.5, same.contextDistance(), 1e-12);
        assertEquals(0, same.distance(), 1e-12);
        var gap = same.sameTreatment().orElseThrow();
        assertEquals("G37@alma+other", gap.key().toString());
        assertEquals(3, gap.severity());
        assertEquals("gap.G37.fact", gap.fact().key());
        assertEquals(
                Optional.empty(),
                Comparison.of(findings(alma), findings(persona("ben"))).sameTreatment());
    }

    @Test
    void everyCauseOfTheTwoStandsInOneOfTheThreeLists() {
        var alma = Causes.of(findings(persona("alma")));
        var ben = Causes.of(findings(persona("ben")));
        var lists = CauseLists.of(alma, ben);
        assertEquals(
                List.of("G07@consult", "G10@consult", "G30@risk_for_me", "G33@night_symptom"),
                keys(lists.both()).stream().sorted().toList());
        assertTrue(keys(lists.onlyFirst()).contains("G01@diary"));
        assertTrue(keys(lists.onlySecond()).contains("G22@recovery"));
        assertEquals(alma.size(), lists.both().size() + lists.onlyFirst().size());
        assertEquals(ben.size(), lists.both().size() + lists.onlySecond().size());
    }

    @Test
    void varietiesOfExperienceAndOfProducts() {
        var elements = new ArrayList<Element>(HOSPITAL.elements());
        elements.add(new Offering("tablets", "Tablets", "", 3, Extras.NONE));
        elements.add(new Offering("leaflet", "Leaflet", "", 1, Extras.NONE));
        var scene = Scene.active(HOSPITAL.with(Environment.ELEMENTS, elements));
        var both = List.of(findings(persona("alma")), findings(persona("ben")));
        var variety = Variety.of(scene, both);
        assertEquals(.75, variety.product(), 1e-12);
        // two ordered pairs of different people, two of each with herself
        assertEquals(.688889 * 2 / 4, variety.experience(), 1e-6);
        assertEquals(new Variety(0, 0), Variety.of(Scene.active(HOSPITAL), List.of()));
    }

    @Test
    void whatBenGivesAndGets() {
        var ledger = Ledger.of(findings(persona("ben")).walk());
        assertEquals(new BigDecimal("20"), ledger.price());
        // letter 10, consultation 20 and 30 each way, pharmacy and review 15 each by phone
        assertEquals(10 + 20 + 60 + 15 + 15, ledger.minutes());
        assertEquals(20 + 15 + 15, ledger.peopleMinutes());
        assertEquals(List.of("consult"), ledger.data());
        assertEquals(List.of("game_day", "plan"), ledger.goals());
        assertEquals(List.of("not_look_sick", "peer_parents"), ledger.needs());
        assertEquals(0, ledger.workMinutes());
        assertEquals(0, ledger.workForFirm());
    }

    private static Persona persona(String id) {
        var persona = HOSPITAL.persona(id);
        if (persona == null) {
            throw new AssertionError(id);
        }
        return persona;
    }

    private static Findings findings(Persona persona) {
        return Findings.of(Walker.walk(Scene.active(HOSPITAL), persona));
    }

    private static List<String> keys(List<Cause> causes) {
        return causes.stream()
                .map(Cause::gap)
                .map(Gap::key)
                .map(Gap.Key::toString)
                .toList();
    }
}
