package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Identified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "Nurse line,nurse_line",
        "  Q&A -- session! ,q_a_session",
        "Café Müller,cafe_muller",
        "Straße Łódź Æsop,strasse_lodz_aesop",
        "24h line,touchpoint_24h_line",
        "診察,touchpoint",
        "診察 room,room",
        "!!!,touchpoint",
        "taken,taken_3",
        "ＦＵＬＬ width,full_width",
        "İstanbul,istanbul"
    })
    void namesBecomeIds(String name, String id) {
        assertEquals(id, Ids.element(Element.Type.TOUCHPOINT, name, Set.of("taken", "taken_2")::contains));
    }

    @Test
    void anyNameBecomesAnId() {
        var random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            var name = random.ints(random.nextInt(80), 0, 0x3000)
                    .mapToObj(Character::toString)
                    .reduce("", String::concat);
            var id = Ids.fresh(name, "note", _ -> false);
            assertTrue(Identified.isId(id) && id.length() <= 50, id);
        }
    }

    @Test
    void manyMayShareAName() {
        var taken = new HashSet<String>();
        for (int i = 1; i <= 5000; i++) {
            var id = Ids.fresh("Visit", "touchpoint", taken::contains);
            assertEquals(i == 1 ? "visit" : "visit_" + i, id);
            taken.add(id);
        }
    }

    @Test
    void tagsAreFoundByTheirLabel() {
        var clinic = Clinic.environment();
        assertEquals("diet_help", Ids.tag(clinic, " Help with DIET "));
        assertEquals("company", Ids.tag(clinic, "Company"));
        assertEquals("not_look_ill", Ids.tag(clinic, "not look ill"));
        assertEquals("alma_2", Ids.persona(clinic, "Alma"));
        assertEquals("none_2", Ids.scenario(clinic, "None"));
        assertEquals("letter_2", Ids.element(clinic, Element.Type.NOTE, "Letter"));
    }
}
