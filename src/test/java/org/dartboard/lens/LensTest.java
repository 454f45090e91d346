package org.dartboard.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.View;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Ornament;
import org.dartboard.picture.Pictures;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Tint;
import org.dartboard.text.Messages;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each lens says of the samples, and that legends say what is painted. */
class LensTest {

    private static final FontMetrics METRICS = Pictures.METRICS;
    private static final Sizes SIZES = Pictures.SIZES;
    private static final Messages MESSAGES = Messages.strict();
    private static final Environment HOSPITAL = Pictures.sample("hospital");
    private static final Environment ONSTAR = Pictures.sample("onstar");

    private static Subject subject(Environment environment, @Nullable String her) {
        var scene = Scene.active(environment);
        var all = new ArrayList<Findings>();
        for (Persona persona : environment.personas()) {
            all.add(Findings.of(Walker.walk(scene, persona)));
        }
        var hers = all.stream()
                .filter(f -> f.walk().persona().id().equals(her))
                .findFirst()
                .orElse(null);
        return new Subject(scene, hers, all, SIZES);
    }

    private static Lit lit(View.Lens lens, Environment environment, @Nullable String her) {
        return Lenses.of(lens, subject(environment, her));
    }

    private static Map<String, Integer> legend(Lit lit) {
        var legend = new LinkedHashMap<String, Integer>();
        lit.legend().forEach(e -> legend.put(MESSAGES.format(e.words()), e.count()));
        return legend;
    }

    private static List<String> notes(Lit lit) {
        return lit.notes().stream().map(MESSAGES::format).toList();
    }

    private static String caption(Lit lit, String id) {
        var tint = Objects.requireNonNull(lit.scheme().elements().get(id), id);
        return MESSAGES.format(Objects.requireNonNull(tint.caption(), id));
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(
                        View.Lens.DART,
                        HOSPITAL,
                        null,
                        Map.of("Access is weakest", 4, "Dialogue is weakest", 2, "Risk and benefits is weakest", 3)),
                Arguments.of(
                        View.Lens.REACH, HOSPITAL, "alma", Map.of("Within reach", 7, "No way in, by no channel", 2)),
                Arguments.of(View.Lens.REACH, HOSPITAL, "ben", Map.of("Within reach", 9)),
                Arguments.of(
                        View.Lens.DIALOGUE,
                        HOSPITAL,
                        null,
                        Map.of(
                                "Firm starts, nobody can answer", 2,
                                "Firm starts, then both speak", 3,
                                "People start, nobody can answer", 1,
                                "People start, the firm does not answer", 1,
                                "People start, then both speak", 2)),
                Arguments.of(
                        View.Lens.HOSTS,
                        HOSPITAL,
                        null,
                        Map.of(
                                "Riverside Hospital", 4,
                                "Cardiology", 2,
                                "Dietetics", 1,
                                "Town pharmacy", 1,
                                "Web agency", 1)),
                Arguments.of(View.Lens.WORK, HOSPITAL, null, Map.of("105 minutes a week for the firm", 1)),
                Arguments.of(View.Lens.MONEY, HOSPITAL, null, Map.of("Price set by the firm", 1)),
                Arguments.of(View.Lens.MONEY, ONSTAR, null, Map.of("Price set by the firm", 1)),
                Arguments.of(
                        View.Lens.EXCHANGE,
                        HOSPITAL,
                        null,
                        Map.of("Something changes hands", 1, "What is sold", 1, "What is paid", 1)),
                Arguments.of(
                        View.Lens.BLOCKS,
                        HOSPITAL,
                        null,
                        Map.of("Access and transparency come first", 8, "Risk and benefits can be weighed now", 1)),
                Arguments.of(
                        View.Lens.FORUM,
                        HOSPITAL,
                        null,
                        Map.of(
                                "Firm starts", 5,
                                "People start", 4,
                                "In touch with a community", 1,
                                "The firm's network", 10)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatALensSaysIsCounted(
            View.Lens lens, Environment environment, @Nullable String her, Map<String, Integer> legend) {
        assertEquals(legend, legend(lit(lens, environment, her)));
    }

    @ParameterizedTest
    @EnumSource(View.Lens.class)
    void theLegendSaysWhatIsPainted(View.Lens lens) {
        for (var environment : List.of(HOSPITAL, ONSTAR)) {
            for (var her : Stream.concat(
                            Stream.of((String) null),
                            environment.personas().stream().map(Persona::id))
                    .toList()) {
                var subject = subject(environment, her);
                var lit = Lenses.of(lens, subject);
                var drawing = lit.draw(subject.scene(), Request.PLAIN, SIZES, null);
                for (var entry : lit.legend()) {
                    long painted = entry.line()
                            ? drawing.ornaments().stream()
                                    .filter(o -> o instanceof Ornament.Spoke s
                                            && s.tone() == entry.tint().tone())
                                    .count()
                            : drawing.nodes().stream()
                                    .filter(n ->
                                            n.tint() != null && look(n.tint()).equals(look(entry.tint())))
                                    .filter(n -> lens == View.Lens.GAPS || n.element() instanceof Touchpoint)
                                    .count();
                    // A thing that is sold goes from the firm to the exchange, and from there to people
                    long each = lens == View.Lens.EXCHANGE && entry.line() ? 2 : 1;
                    assertEquals(entry.count() * each, painted, lens + " " + her + " " + entry.words());
                }
                assertEquals(
                        lit.legend().stream()
                                .map(e -> look(e.tint()))
                                .distinct()
                                .count(),
                        lit.legend().size(),
                        "each line of a legend has a sign of its own");
            }
        }
    }

    private static List<Object> look(Tint tint) {
        return List.of(tint.tone(), tint.edge(), tint.mark());
    }

    @Test
    void withoutColourLinesOfALegendAreToldApart() {
        for (var lens : View.Lens.values()) {
            var cards = lit(lens, HOSPITAL, "alma").legend().stream()
                    .filter(e -> !e.line())
                    .map(e -> List.of(e.tint().edge(), e.tint().mark()))
                    .toList();
            assertEquals(cards.size(), cards.stream().distinct().count(), lens.toString());
        }
    }

    @Test
    void everyMarkIsALetterOfTheBundledFont() {
        for (var lens : View.Lens.values()) {
            for (var environment : List.of(HOSPITAL, ONSTAR)) {
                for (var entry : lit(
                                lens,
                                environment,
                                environment.personas().getFirst().id())
                        .legend()) {
                    assertTrue(
                            entry.tint().mark().codePoints().allMatch(METRICS::has),
                            entry.tint().mark());
                }
            }
        }
    }

    @Test
    void aCardSaysWhyAndHowMuch() {
        assertEquals("Only: Patient portal", caption(lit(View.Lens.REACH, HOSPITAL, "alma"), "diary"));
        assertEquals("105 min · the firm", caption(lit(View.Lens.WORK, HOSPITAL, null), "diary"));
        assertEquals("$20 · fixed", caption(lit(View.Lens.MONEY, HOSPITAL, null), "pharmacy"));
        assertEquals("Up to $550 · fixed", caption(lit(View.Lens.MONEY, ONSTAR, null), "dealer_setup"));
        assertEquals("Overseen · Town pharmacy", caption(lit(View.Lens.HOSTS, HOSPITAL, null), "pharmacy"));
        assertEquals("People start · no reply", caption(lit(View.Lens.DIALOGUE, HOSPITAL, null), "diary"));
        assertTrue(notes(lit(View.Lens.MONEY, HOSPITAL, null)).contains("Ben pays $20 in all."));
    }

    @Test
    void withNobodyThereIsNothingToReach() {
        var lit = lit(View.Lens.REACH, HOSPITAL, null);
        assertEquals(List.of(), lit.legend());
        assertEquals(List.of("Choose somebody to see what is within reach."), notes(lit));
    }

    @Test
    void theExchangeCountsWhatDisappears() {
        var notes = notes(lit(View.Lens.EXCHANGE, HOSPITAL, null));
        assertEquals("What you see: 1 of 9 touchpoints.", notes.getFirst());
        assertEquals(
                "Not seen: 8 touchpoints, 1 community, 4 outcomes, 1 event, 5 controls, 4 channels, 5 actors and 35"
                        + " links.",
                notes.getLast());
        var layout =
                Objects.requireNonNull(lit(View.Lens.EXCHANGE, HOSPITAL, null).layout());
        assertEquals(java.util.Set.of("pharmacy", "hospital"), layout.keySet());
    }

    @ParameterizedTest
    @EnumSource(
            value = View.Lens.class,
            names = {"EXCHANGE", "BLOCKS", "FORUM"})
    void picturesLeaveTheFileAloneAndNothingCoversAnything(View.Lens lens) {
        for (var environment : List.of(HOSPITAL, ONSTAR)) {
            var subject = subject(environment, null);
            var lit = Lenses.of(lens, subject);
            assertTrue(lit.isPicture());
            var layout = environment.layout();
            var drawing = lit.draw(subject.scene(), Request.PLAIN, SIZES, null);
            assertEquals(layout, subject.scene().environment().layout());
            assertFalse(drawing.nodes().isEmpty());
            var map = Drawing.of(subject.scene(), Request.PLAIN, SIZES).bounds().centre();
            assertTrue(map.distance(drawing.bounds().centre()) < 60, "it stands where the map does");
            for (var one : drawing.nodes()) {
                for (var other : drawing.nodes()) {
                    assertTrue(one.equals(other) || !one.box().overlaps(other.box()), one.id() + " " + other.id());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(View.Lens.class)
    void everyLensIsThereForAnyMapWithAnyNumberOfPeople(View.Lens lens) {
        for (long seed = 0; seed < 12; seed++) {
            var environment = Generated.environment(seed, 1 + (int) seed, 4);
            for (int people = 0; people <= 4; people++) {
                var some = environment.with(
                        Environment.PERSONAS,
                        environment.personas().stream().limit(people).toList());
                var subject = subject(some, seed % 2 == 0 ? "p0" : null);
                var drawing = Lenses.of(lens, subject).draw(subject.scene(), Request.PLAIN, SIZES, null);
                assertTrue(Double.isFinite(drawing.bounds().width()), lens + " of " + seed);
            }
        }
    }

    @Test
    void aScenarioThatAddsACommunityPutsItInTheMiddle() {
        var scenario = HOSPITAL.scenarios().getFirst();
        var on = HOSPITAL.with(Environment.ACTIVE_SCENARIO, scenario.id());
        var before = legend(lit(View.Lens.FORUM, HOSPITAL, null)).get("In touch with a community");
        var after = legend(lit(View.Lens.FORUM, on, null)).get("In touch with a community");
        assertNotNull(before);
        assertNotNull(after);
        assertTrue(after > before, before + " and " + after);
    }
}
