package org.dartboard.sketch;

import static org.dartboard.sketch.SketchTest.drawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final Messages WORDS = Messages.strict();

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void rowsWithHeadingsAreTouchpoints(String separator) {
        var drawn = drawn("""
                # Clinic
                Name|Phase|Channel|Hosted by|Minutes|Price|Collects data|Outcome|Next|Favourite
                Letter|search||Hospital|10||no||Consultation|
                Consultation|CONFIGURE|"visit; phone"|Hospital|45|12.50|yes|plan|Diary|

                "Diary, by ""portal\"""|||||||diet
                """.replace("|Favourite", "").replace("|", separator));
        assertEquals("Clinic", drawn.name());
        var consult = drawn.touchpoint("consultation");
        assertEquals(45, consult.durationMinutes());
        assertEquals(Touchpoint.Phase.CONFIGURE, consult.phase());
        assertEquals(new BigDecimal("12.5"), consult.price());
        assertTrue(consult.collectsData());
        assertEquals("Diary, by \"portal\"", drawn.touchpoint("diary_by_portal").name());
        assertEquals(2, drawn.all(Link.Type.LEADS_TO).count());
        assertEquals(2, drawn.all(Link.Type.REACHED_THROUGH).count());
        assertEquals(2, drawn.all(Link.Type.HOSTED_BY).count());
        assertEquals(2, drawn.all(Link.Type.YIELDS).count());
        assertTrue(drawn.touchpoint("letter").entry());
    }

    @Test
    void rowsWithoutHeadingsAreGuessed() {
        var drawn = drawn("Letter\tpost\tSEARCH\tHospital\t10\nConsultation\tvisit\t\t\t45\nLeaflet\nDiary\t20");
        assertEquals(10, drawn.touchpoint("letter").durationMinutes());
        assertEquals(Touchpoint.Phase.SEARCH, drawn.touchpoint("letter").phase());
        assertEquals(20, drawn.touchpoint("diary").durationMinutes());
        assertEquals(Touchpoint.named("leaflet", "Leaflet").with(Touchpoint.ENTRY, true), drawn.element("leaflet"));
        assertEquals(2, drawn.all(Link.Type.REACHED_THROUGH).count());
        assertEquals(
                2,
                drawn("Letter, post\nVisit, branch")
                        .all(Link.Type.REACHED_THROUGH)
                        .count());
        assertEquals(
                1,
                drawn("- Letter; post, e-mail")
                        .all(Link.Type.REACHED_THROUGH)
                        .skip(1)
                        .count());
        assertEquals(0, drawn("Letter, by post").links().size(), "one line with a comma is a name");
        assertEquals(0, drawn("Letter, by post\nVisit").links().size());
    }

    @Test
    void aFirstColumnOfNumbersIsNoTitle() {
        var sketch = Sketch.of("#\tName\tChannel\n1\tLetter\tpost", Environment.EMPTY);
        assertEquals(1, sketch.problems().size());
        assertEquals(
                "Letter (post)\n",
                Sketch.write(Editor.of(Environment.EMPTY).apply(sketch.edit()).current()));
    }

    @Test
    void aListIsNoTable() {
        var drawn = drawn("1. Letter\n2. Consultation (visit)\n- Diary\n");
        assertEquals(3, drawn.all(Touchpoint.class).count());
        assertEquals(3, drawn.all(Touchpoint.class).filter(Touchpoint::entry).count());
    }

    @Test
    void rowsOfWhatIsThereChangeIt() {
        var before = drawn("Letter (post)");
        var after = Editor.of(before)
                .apply(Sketch.of("name;minutes;channel\nletter;15;phone", before)
                        .edit())
                .current();
        assertEquals(15, after.touchpoint("letter").durationMinutes());
        assertEquals("Letter", after.touchpoint("letter").name());
        assertEquals(2, after.links().size());
    }

    @Test
    void problemsAreLocated() {
        assertEquals(
                List.of(
                        "1:12 The heading “Favourite” is not understood, so its column was left out. Use one of name,"
                                + " channel, phase, host, minutes, outcome, community, next, description.",
                        "2:1 This row has no name. Write one in the column of the names.",
                        "3:4 “lunch” is not among the values of this column. Write one of SEARCH, CONFIGURE, FULFIL,"
                                + " CONSUME and SUPPORT.",
                        "4:5 There are more cells here than the 3 columns that are understood. Name the columns in the"
                                + " first row."),
                problems("Name;Phase;Favourite\n;search\nA ;lunch\nB;;;x"));
        assertEquals(
                List.of(
                        "2:3 “1000000000” is no number for this column. Write a whole number from 0 to 5270400.",
                        "3:4 This quote is not closed. Write a second quotation mark after the name."),
                problems("name;minutes;notes\nA;1000000000\nB;;\""));
        assertEquals(
                List.of("1:1 No column says what the touchpoints are called. Head one with “name”."),
                problems("channel;phase\npost;search"));
        assertEquals(
                List.of("2:3 “soon” is no value for this column. Write one that is, or leave it empty."),
                problems("name;entry\nA;soon"));
    }

    private static List<String> problems(String text) {
        var sketch = Sketch.of(text, Environment.EMPTY);
        Editor.of(Environment.EMPTY).apply(sketch.edit());
        return sketch.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + WORDS.format(p.text()))
                .toList();
    }
}
