package org.dartboard.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.edit.Sort;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Persona;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.TalkStep;
import org.dartboard.model.View;
import org.dartboard.register.Decisions;
import org.dartboard.register.Filter;
import org.dartboard.register.Sieve;
import org.dartboard.story.Card;
import org.dartboard.story.Parting;
import org.dartboard.text.Messages;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;

/** A talk is made of what the file says, or of what there is to tell; what cannot be shown is told. */
class TalkTest {

    private static final Environment HOSPITAL = sample();
    private static final Messages MESSAGES = Messages.strict();

    private static Environment sample() {
        return switch (new DartboardFile().read(Path.of("samples/hospital.dartboard"))) {
            case ReadResult.Read read -> read.environment().with(Environment.TALK, List.of());
            case ReadResult.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Findings walked(Scene scene, Persona persona) {
        return Findings.of(Walker.walk(scene, persona));
    }

    private static Sieve sieve(Environment environment) {
        return new Sieve(Decisions.of(environment), Filter.DONE);
    }

    private static Talk talk(Environment environment) {
        var scene = Scene.active(environment);
        var everybody =
                environment.personas().stream().map(p -> walked(scene, p)).toList();
        var cast = Talk.cast(environment, List.of("alma", "ben")).stream()
                .map(id -> Lived.of(walked(scene, Objects.requireNonNull(environment.persona(id))), sieve(environment)))
                .toList();
        return Talk.of(environment, cast, Scorecard.of(scene, everybody));
    }

    private static Environment with(TalkStep... stops) {
        return HOSPITAL.with(Environment.TALK, List.of(stops));
    }

    private static Lived alma() {
        return Lived.of(walked(Scene.active(HOSPITAL), Objects.requireNonNull(HOSPITAL.persona("alma"))), Sieve.OPEN);
    }

    @Test
    void withoutATalkOneIsSuggestedThatTellsTheWholeStory() {
        var talk = talk(HOSPITAL);
        assertTrue(talk.suggested());
        assertEquals(List.of(), talk.missing());
        var slides = talk.slides();
        assertTrue(slides.getFirst() instanceof Slide.Opening);
        assertTrue(slides.getLast() instanceof Slide.Closing);
        assertEquals(2, count(talk, Slide.Person.class));
        assertEquals(1, count(talk, Slide.Lists.class));

        // Where their ways part both are shown there, with the sentence about it
        var moments = slides.stream()
                .filter(Slide.Moment.class::isInstance)
                .map(Slide.Moment.class::cast)
                .toList();
        var parting = Objects.requireNonNull(moments.getFirst().parting());
        assertEquals(
                List.of("alma", "ben"),
                moments.stream()
                        .filter(m -> m.parting() != null)
                        .map(m -> m.lived().id())
                        .toList());
        var found = Parting.of(alma().findings(), moments.get(1).lived().findings());
        assertEquals(found.text(MESSAGES), parting.text(MESSAGES));

        // And for each the moment of a cause
        for (var id : List.of("alma", "ben")) {
            assertTrue(moments.stream()
                    .filter(m -> m.lived().id().equals(id))
                    .anyMatch(m -> m.troubles().stream()
                            .anyMatch(g -> m.lived().causes().stream()
                                    .anyMatch(c -> c.gap().equals(g)))));
        }
    }

    private static long count(Talk talk, Class<? extends Slide> type) {
        return talk.slides().stream().filter(type::isInstance).count();
    }

    @Test
    void beforePeopleHaveWalkedNothingIsGivenAway() {
        var talk = talk(HOSPITAL);
        var before = talk.beforeWalks();
        assertTrue(before.slides().getFirst() instanceof Slide.Opening);
        assertEquals(1 + 2, before.slides().size(), "what it is about, and who they are");
        assertEquals(talk.stops(), before.stops());
        assertEquals(talk.stops().size() - 2, before.missing().size());
        before.missing().forEach(m -> assertNotNull(MESSAGES.format(m.why())));
    }

    @Test
    void theNumberOfAStopCountsWhatSheLived() {
        var alma = alma();
        var steps = alma.findings().walk().steps();
        var stops = new ArrayList<TalkStep>();
        for (int i = 0; i < steps.size(); i++) {
            stops.add(new TalkStep("alma", i, null, List.of(), Extras.NONE));
        }
        var talk = talk(HOSPITAL.with(Environment.TALK, stops));
        for (int i = 0; i < steps.size(); i++) {
            var slide = (Slide.Moment) talk.slides().get(1 + i);
            assertEquals(steps.get(i).place().id(), slide.place());
            assertEquals(i, slide.stop());
        }
        // Then come events and where ways end; beyond them there is nothing
        int cards = alma.story().cards().size();
        assertEquals(-1, alma.card(cards));
        for (int card = 0; card < cards; card++) {
            assertEquals(card, alma.card(alma.number(card)));
        }
        assertTrue(
                alma.story().cards().get(alma.card(cards - 1)).kind() != Card.Kind.STEP,
                "the sample has a moment that is no step");
    }

    @Test
    void stopsThatCannotBeShownAreTold() {
        var environment = with(
                Stops.person("alma"),
                Stops.person("nobody"),
                new TalkStep("alma", 5000, null, List.of(), Extras.NONE),
                Stops.view("Gone"),
                Stops.lists(List.of("nobody")),
                new TalkStep(null, null, null, List.of(), Extras.NONE),
                Stops.lists(List.of("alma", "nobody")));
        var talk = talk(environment);
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                talk.missing().stream().map(Talk.Missing::stop).toList());
        talk.missing().forEach(m -> assertNotNull(MESSAGES.format(m.why())));
        assertEquals(
                List.of(-1, 0, 6, -1), talk.slides().stream().map(Slide::stop).toList());
        assertEquals(2, talk.slide(3), "the next that can be shown");
        assertEquals(3, talk.slide(7));
    }

    @Test
    void listsOfTwoAreThreeAndOthersOneEach() {
        var two = talk(with(Stops.lists(List.of("ben", "alma"))));
        var lists = (Slide.Lists) two.slides().get(1);
        assertEquals(3, lists.columns().size());
        assertEquals("ben", lists.columns().get(1).people().getFirst().id());
        var alone =
                (Slide.Lists) talk(with(Stops.lists(List.of("alma")))).slides().get(1);
        assertEquals(1, alone.columns().size());
        assertEquals(
                alma().causes().stream().map(c -> c.gap().key()).toList(),
                alone.columns().getFirst().causes().stream()
                        .map(c -> c.gap().key())
                        .toList());
    }

    @Test
    void whatWasDismissedIsNotTalkedAbout() {
        var cause = alma().causes().getFirst().gap();
        var dismissed = new RegisterEntry(
                cause.code(), cause.node(), "alma", RegisterEntry.Verdict.DISMISSED, "", "", "no case", Extras.NONE);
        var environment = with(Stops.lists(List.of("alma"))).with(Environment.REGISTER, List.of(dismissed));
        var list = (Slide.Lists) talk(environment).slides().get(1);
        assertEquals(
                alma().causes().size() - 1, list.columns().getFirst().causes().size());
        var closing = (Slide.Closing) talk(environment).slides().getLast();
        assertEquals(
                alma().causes().size() - 1,
                closing.people().getFirst().headline().causes());
    }

    @Test
    void everySlideHasWords() {
        var view = new View("All", View.Lens.DART, null, 0, 0, 1, Extras.NONE);
        var environment = HOSPITAL.with(Environment.VIEWS, List.of(view));
        var saying = new Saying(environment, MESSAGES);
        var talk = talk(environment);
        assertEquals(1, count(talk, Slide.Seen.class));
        for (var slide : talk.slides()) {
            assertTrue(!saying.say(slide.title()).isBlank());
            slide.lines().forEach(l -> assertTrue(!saying.say(l).isBlank()));
        }
        var closing = (Slide.Closing) talk.slides().getLast();
        assertTrue(saying.say(closing.lines().getFirst()).startsWith("Alma: "));
    }

    @Test
    void aTalkIsArrangedByNamedStepsOfTheHistory() {
        var editor = Editor.of(HOSPITAL);
        editor = editor.apply(Stops.add(HOSPITAL, HOSPITAL.talk(), 0, Stops.person("alma")));
        assertEquals("adding Alma to the talk", undone(editor));
        editor = editor.apply(Stops.add(editor.current(), editor.current().talk(), 9, Stops.moment(alma(), 0)));
        assertEquals("adding moment 1 of Alma's walk to the talk", undone(editor));
        editor = editor.apply(Stops.move(editor.current(), editor.current().talk(), 1, 0));
        assertEquals(0, editor.current().talk().getFirst().step());
        assertEquals("moving moment 1 of Alma's walk within the talk", undone(editor));
        editor = editor.apply(Stops.remove(editor.current(), editor.current().talk(), 0));
        assertEquals(List.of(Stops.person("alma")), editor.current().talk());
        Edit arrange = Stops.arrange(talk(HOSPITAL).stops());
        editor = editor.apply(arrange);
        assertEquals(talk(HOSPITAL).stops(), talk(editor.current()).stops());
        for (int i = 0; i < 5; i++) {
            editor = editor.undo();
        }
        assertEquals(HOSPITAL, editor.current());
    }

    private static String undone(Editor editor) {
        return MESSAGES.format(editor.undoable().orElseThrow());
    }

    @Test
    void whoIsDeletedLeavesTheTalk() {
        var environment = with(Stops.person("alma"), Stops.person("ben"), Stops.lists(List.of("alma", "ben")));
        var after = new Delete(Sort.PERSONA, List.of("alma")).apply(environment);
        var scene = Scene.active(after);
        assertEquals(List.of("ben"), Talk.cast(after, List.of()));
        var ben = Lived.of(walked(scene, Objects.requireNonNull(after.persona("ben"))), Sieve.OPEN);
        var talk = Talk.of(after, List.of(ben), Scorecard.of(scene, List.of(ben.findings())));
        assertEquals(4, talk.slides().size());
        assertEquals(List.of(), talk.missing());
    }
}
