package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.compare.CauseLists;
import org.dartboard.edit.AddPersona;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Sort;
import org.dartboard.model.Control;
import org.dartboard.model.Persona;
import org.dartboard.register.Sieve;
import org.dartboard.story.GapText;
import org.dartboard.story.Parting;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** People walk beside the map: their lanes, what came of it, why, and what a change makes of it. */
@ExtendWith(ApplicationExtension.class)
class PeopleTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    private Walked walked(String person) {
        return Objects.requireNonNull(program.results().of(person));
    }

    private void go(int beats) {
        screen.run(() -> program.desk().playback().go(beats));
    }

    private int lived() {
        return program.desk().playback().lived();
    }

    @Test
    void theLanesTellWhatTheStoriesTell() {
        var course = course();
        assertEquals("Press Space, and Alma and Ben set out.", screen.text("#sentence"));
        for (int beat = 1; beat < course.length(); beat++) {
            go(beat);
            var told = course.beats().get(beat - 1).moments().stream()
                    .map(this::title)
                    .sorted()
                    .toList();
            assertEquals(
                    told,
                    screen.texts(".moment:now .moment-title").stream().sorted().toList());
            var first = course.beats().get(beat - 1).moments().getFirst();
            var walked = walked(first.persona());
            assertEquals(
                    walked.voice().say(walked.story().cards().get(first.card()).head()), screen.text("#sentence-head"));
        }
    }

    private Course course() {
        program.settle();
        return program.desk().playback().course();
    }

    private String title(Course.Moment moment) {
        var walked = walked(moment.persona());
        return walked.voice().say(walked.story().cards().get(moment.card()).title());
    }

    @Test
    void whoLivesHereIsNotDeniedBeforeTheyHaveWalked() {
        program.settle();
        var desk = program.desk();
        var hospital = Objects.requireNonNull(desk.environment());
        screen.run(() -> {
            desk.hold(true);
            desk.open(hospital, null);
        });
        Program.until(() -> desk.runningProperty().get() == 0);
        assertNull(desk.resultsProperty().get());
        assertFalse(screen.isSeen("#people-none"));
        screen.run(() -> desk.hold(false));
        assertTrue(screen.isSeen("#person-alma"));
        screen.run(() -> desk.apply(new Delete(Sort.PERSONA, List.of("alma", "ben"))));
        assertTrue(screen.isSeen("#people-none"));
    }

    @Test
    void aStoryThatBecomesShorterOnTheWayIsToldToItsEnd() {
        int before = course().length();
        go(before - 1);
        screen.run(() -> program.desk().apply(Delete.elements("consult")));
        assertTrue(course().length() < before);
        assertTrue(lived() <= course().length());
        assertNotEquals("", screen.text("#sentence"));
    }

    @Test
    void thatNothingStandsInTheWaySomewhereIsSaidInWords() {
        program.settle();
        program.run(() -> program.desk().wishes().troubles("pharmacy"));
        var notice = Objects.requireNonNull(program.desk().noticeProperty().get());
        assertEquals(
                "Nothing serious is known at the pharmacy that would stand in the way of those who are shown.",
                program.workbench.kit().say(notice.phrase()));
    }

    @Test
    void whereTheyPartIsSaidOnceBothArePastIt() {
        var parting = Objects.requireNonNull(program.results().parting());
        assertNotEquals(Parting.Kind.NONE, parting.kind());
        go(1);
        assertFalse(screen.isSeen("#parted"));
        go(2);
        assertTrue(screen.isSeen("#parted"));
        assertEquals(parting.text(program.workbench.kit().messages()), screen.text("#parting"));
    }

    @Test
    void theTransportStepsAndScrubs() {
        int all = course().length();
        screen.fire("#step");
        screen.fire("#step");
        screen.fire("#back");
        assertEquals(1, lived());
        screen.run(() -> ((Slider) screen.find("#scrubber")).setValue(4));
        assertEquals(4, lived());
        screen.fire("#to-end");
        assertEquals(all, lived());
        assertTrue(screen.isSeen("#outcome-alma"));
        screen.fire("#to-start");
        assertEquals(0, lived());
        assertFalse(screen.isSeen("#outcome-alma"));
    }

    @Test
    void playingSetsOutAtOnceAndPauses() {
        program.settle();
        screen.fire("#play");
        assertTrue(program.desk().playback().playingProperty().get());
        assertEquals(1, lived());
        screen.fire("#play");
        assertFalse(program.desk().playback().playingProperty().get());
    }

    @Test
    void aCardOpensInFullAndIsSelected() {
        go(3);
        screen.click(".moment:now");
        var moment = course().beats().get(2).moments().getFirst();
        var walked = walked(moment.persona());
        var card = walked.story().cards().get(moment.card());
        var page = screen.textsIn("#moment-page");
        var story = card.sentences().stream().map(walked.voice()::say).collect(Collectors.joining(" "));
        assertTrue(page.contains(story), page::toString);
        card.gaps().stream()
                .filter(g -> !g.open())
                .forEach(g -> assertTrue(
                        page.contains(walked.voice().say(GapText.title(g))),
                        () -> g.key().toString()));
        assertEquals(
                Selection.of(Objects.requireNonNull(card.place()).id()),
                program.desk().selectionProperty().get());
    }

    @Test
    void theThreeListsAreThoseOfTheComparison() {
        var lists = CauseLists.of(causes("alma"), causes("ben"));
        screen.fire("#to-end");
        assertEquals(lists.both().size(), count("#causes-both"));
        assertEquals(lists.onlyFirst().size(), count("#causes-alma"));
        assertEquals(lists.onlySecond().size(), count("#causes-ben"));
        var first = lists.onlyFirst().getFirst();
        var sentence = walked("alma").voice().say(GapText.sentence(first.gap()));
        assertTrue(screen.textsIn("#causes-alma").contains(sentence));
    }

    private List<org.dartboard.compare.Causes.Cause> causes(String person) {
        return Objects.requireNonNull(walked(person).causes());
    }

    /** How many rows a list has when all of it is shown. */
    private int count(String list) {
        assertTrue(screen.all(list + " .gap-row").size() <= 3, "at most three at first");
        if (!screen.all(list + " #more").isEmpty()) {
            screen.fire(list + " #more");
        }
        return screen.all(list + " .gap-row").size();
    }

    @Test
    void whatFollowsFromACauseIsFolded() {
        var first = CauseLists.of(causes("alma"), causes("ben")).onlyFirst().getFirst();
        screen.fire("#to-end");
        var title = walked("alma")
                .voice()
                .say(GapText.named(
                        first.consequences().getFirst(),
                        program.results().scene().environment()));
        assertFalse(screen.seenTexts("#causes-alma .follows").contains(title));
        screen.fire("#causes-alma #follow");
        assertTrue(screen.seenTexts("#causes-alma .follows").contains(title));
    }

    @Test
    void whyTellsTheIdeaBehindIt() {
        var first = CauseLists.of(causes("alma"), causes("ben")).onlyFirst().getFirst();
        screen.fire("#to-end");
        screen.fire("#causes-alma #why");
        var voice = walked("alma").voice();
        var page = screen.textsIn("#why-page");
        assertTrue(page.contains(voice.say(GapText.sentence(first.gap()))));
        assertTrue(page.contains(voice.say(GapText.principle(first.gap().code()))));
    }

    @Test
    void aFixIsOneStepThatIsToldAndTakenBack() {
        var before = causes("alma").size();
        var gap = CauseLists.of(causes("alma"), causes("ben"))
                .onlyFirst()
                .getFirst()
                .gap();
        screen.fire("#to-end");
        screen.fire("#causes-alma #fix");
        screen.fire("#apply");
        assertTrue(causes("alma").stream().noneMatch(c -> c.gap().key().equals(gap.key())));
        var editor = Objects.requireNonNull(program.desk().editorProperty().get());
        assertEquals(1, editor.past().size());
        assertTrue(screen.isSeen("#change"));
        assertTrue(screen.textsIn("#change").stream().anyMatch(t -> t.startsWith("Causes " + before + " → ")));
        screen.fire("#change-undo");
        assertEquals(before, causes("alma").size());
    }

    @Test
    void theFiveControlsLowerTheCausesAndItIsTold() {
        int alma = causes("alma").size();
        int ben = causes("ben").size();
        var environment = Objects.requireNonNull(program.desk().environment());
        var controls = environment.all(Control.class).map(Control::id).toList();
        assertEquals(5, controls.size());
        for (var control : controls) {
            screen.run(() -> ((ToggleSwitch) screen.find("#switch-" + control)).setSelected(true));
            program.settle();
            assertTrue(screen.isSeen("#change"), control);
        }
        assertTrue(causes("alma").size() < alma);
        assertTrue(causes("ben").size() < ben);
        screen.fire("#change-close");
        assertFalse(screen.isSeen("#change"));
    }

    @Test
    void aClickBesideASwitchIsOneOnIt() {
        program.settle();
        screen.click("#switch-c_diary .thumb-area");
        assertFalse(((ToggleSwitch) screen.find("#switch-c_diary")).isSelected(), "a click is not told twice");
        screen.click(".control-row");
        program.settle();
        assertEquals(
                1,
                Objects.requireNonNull(program.desk().editorProperty().get())
                        .past()
                        .size());
    }

    @Test
    void headlinesFollow() {
        var headline = Objects.requireNonNull(walked("alma").headline(Sieve.OPEN));
        assertEquals(walked("alma").voice().say(headline.phrase()), screen.text("#headline-alma"));
    }

    @Test
    void onePersonAndThreeWork() {
        program.settle();
        screen.fire("#person-ben");
        program.settle();
        assertEquals(List.of("alma"), program.desk().chosenProperty().get());
        screen.fire("#to-end");
        assertEquals(causes("alma").size(), count("#causes-alma"));
        var alma = walked("alma").persona();
        var cora = Persona.SCHEMA.with(Persona.SCHEMA.with(alma, Persona.ID, "cora"), Persona.NAME, "Cora");
        screen.run(() -> program.desk().apply(new AddPersona(cora)));
        program.settle();
        screen.fire("#person-ben");
        program.settle();
        screen.fire("#person-cora");
        program.settle();
        assertEquals(3, screen.all(".lane-head").size());
        screen.fire("#to-end");
        assertEquals(3, screen.all(".cause-list").size());
        assertEquals(3, screen.all(".outcome-card").size());
    }

    @Test
    void herEyesAreALens() {
        program.settle();
        screen.fire("#lens-alma");
        assertEquals("alma", program.desk().map().lensProperty().get());
        screen.fire("#lens-alma");
        assertEquals(null, program.desk().map().lensProperty().get());
    }

    @Test
    void theKeyboardAloneFindsACauseAndFixesIt() {
        program.settle();
        screen.focus("#to-start");
        screen.key(KeyCode.PERIOD);
        assertEquals(1, lived());
        screen.tabTo(".moment");
        screen.key(KeyCode.RIGHT);
        screen.key(KeyCode.DOWN);
        screen.key(KeyCode.ENTER);
        assertNotNull(screen.find("#moment-page"));
        assertEquals(course().beat(new Course.Moment("ben", 1)), lived());
        screen.key(KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#moment-page"));
        screen.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        screen.focus("#to-start");
        screen.tabTo("#fix");
        screen.key(KeyCode.SPACE);
        screen.tabTo("#apply");
        screen.key(KeyCode.SPACE);
        program.settle();
        var editor = Objects.requireNonNull(program.desk().editorProperty().get());
        assertTrue(editor.undoable().isPresent());
    }
}
