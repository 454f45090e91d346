package org.dartboard.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

    private static final Messages TEXTS = Messages.strict();

    /** What no text may look like, whoever it is about. */
    private static final Pattern BROKEN =
            Pattern.compile("\\{|\\}|  | [,.;:]|\\.\\.|,,|\\b(they (has|is|does)|(she|he) (have|are|do))\\b|null");

    @ParameterizedTest
    @CsvSource({
        "hospital, alma, false, hospital-alma",
        "hospital, ben, false, hospital-ben",
        "hospital, alma, true, hospital-next-year-alma",
        "hospital, ben, true, hospital-next-year-ben",
        "onstar, dana, false, onstar-dana",
        "onstar, walter, false, onstar-walter"
    })
    void theSamplesAreToldLikeThis(String sample, String persona, boolean everythingOn, String golden)
            throws IOException {
        var environment = People.sample(sample);
        var findings = People.walked(environment, persona, everythingOn);
        var voice = voice(findings);
        var text = new StringBuilder(Story.of(findings).text(voice)).append('\n');
        for (var gap : findings.gaps()) {
            text.append(voice.say(GapText.named(gap, environment)))
                    .append('\n')
                    .append("    ")
                    .append(voice.say(GapText.sentence(gap)))
                    .append('\n');
        }
        assertEquals(golden(golden), text.toString());
    }

    @Test
    void everythingCanBeSaidOfEverybody() {
        People.all().forEach(findings -> {
            var environment = findings.walk().scene().environment();
            var story = Story.of(findings);
            for (var pronouns : People.PRONOUNS) {
                var voice = Voice.of(findings.walk().persona().with(Persona.PRONOUNS, pronouns), environment, TEXTS);
                assertSound(story.text(voice));
                findings.gaps().stream()
                        .flatMap(g -> Stream.concat(said(g, environment), GapText.evidence(g, findings).stream()))
                        .forEach(phrase -> assertSound(voice.say(phrase)));
                assertSound(voice.say(Headline.of(findings.walk(), 3).phrase()));
            }
        });
    }

    private static Stream<Phrase> said(Gap gap, Environment environment) {
        return Stream.of(
                GapText.title(gap),
                GapText.named(gap, environment),
                GapText.fact(gap),
                GapText.sentence(gap),
                GapText.principle(gap.code()));
    }

    private static void assertSound(String text) {
        assertFalse(BROKEN.matcher(text.replace("\n", "")).find(), text);
    }

    @Test
    void cardsHoldTogether() {
        People.all().forEach(findings -> {
            var walk = findings.walk();
            var story = Story.of(findings);
            var lived = story.cards().stream()
                    .filter(c -> c.kind() == Card.Kind.STEP)
                    .map(Card::place)
                    .toList();
            assertEquals(walk.steps().stream().map(s -> s.place()).toList(), lived);
            assertEquals(walk.occasions().size(), count(story, Card.Kind.EVENT));
            assertEquals(
                    walk.goals().stream().filter(g -> !g.reached()).count(),
                    story.ends().size());
            var times =
                    story.cards().stream().map(Card::at).filter(t -> t != null).toList();
            assertEquals(times.stream().sorted().toList(), times);
            story.cards().forEach(c -> assertTrue(c.sentences().size() <= 7, c::toString));
            assertEveryGapOnce(findings, story);
        });
    }

    private static long count(Story story, Card.Kind kind) {
        return story.cards().stream().filter(c -> c.kind() == kind).count();
    }

    private static void assertEveryGapOnce(Findings findings, Story story) {
        var gaps = new ArrayList<>(story.gaps());
        story.cards().forEach(c -> gaps.addAll(c.gaps()));
        gaps.sort(Gap.ORDER);
        assertEquals(findings.gaps(), gaps);
    }

    @Test
    void theSameWalkIsToldInTheSameWords() {
        var findings = People.walked(People.sample("hospital"), "alma", false);
        assertEquals(Story.of(findings), Story.of(findings));
    }

    @Test
    void whyShowsWhatPeopleSaid() {
        var findings = People.walked(People.sample("hospital"), "alma", false);
        var voice = voice(findings);
        var gap = findings.find(new Gap.Key("G10", "consult")).orElseThrow();
        assertEquals(
                List.of(
                        "The risk is read off a chart by age and sex; who lives alone or drives children is not asked."),
                GapText.evidence(gap, findings).stream().map(voice::say).toList());
        var goal = findings.find(new Gap.Key("G22", "diet_kept")).orElseThrow();
        assertEquals(List.of(), GapText.evidence(goal, findings));
    }

    @Test
    void headlines() {
        var findings = People.walked(People.sample("hospital"), "alma", false);
        var voice = voice(findings);
        assertEquals(
                "2 of 3 goals reached, 0 of 4 needs met, 3 causes left",
                voice.say(Headline.of(findings.walk(), 3).phrase()));
        assertEquals("1 of 1 goal reached, no causes left", voice.say(new Headline(1, 1, 0, 0, 0).phrase()));
        assertEquals("0 of 1 need met, 1 cause left", voice.say(new Headline(0, 0, 0, 1, 1).phrase()));
    }

    @Test
    void somebodyWithoutGoalsHasAStoryToo() {
        var environment = People.sample("hospital");
        var alma = environment.persona("alma");
        assertTrue(alma != null);
        var nobody = alma.with(Persona.GOALS, List.of())
                .with(Persona.NEEDS, List.of())
                .with(Persona.NAME, "")
                .with(Persona.HEADLINE, "");
        var findings = People.walked(org.dartboard.dart.Scene.inPlace(environment), nobody);
        var story = Story.of(findings).text(voice(findings));
        assertTrue(story.startsWith("This is Alma. Nobody has said yet what Alma wants from this.\n"), story);
    }

    private static Voice voice(Findings findings) {
        return Voice.of(findings.walk().persona(), findings.walk().scene().environment(), TEXTS);
    }

    private static String golden(String name) throws IOException {
        try (var in = StoryTest.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
