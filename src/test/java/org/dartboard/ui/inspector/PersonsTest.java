package org.dartboard.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.compare.Causes;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Add;
import org.dartboard.gap.Findings;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Control;
import org.dartboard.model.Day;
import org.dartboard.model.Effect;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Values;
import org.dartboard.ui.Stand;
import org.dartboard.ui.state.Selection;
import org.dartboard.walk.Walk;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Controls and people, changed where they stand. */
@ExtendWith(ApplicationExtension.class)
class PersonsTest {

    private static final Path HOSPITAL = Path.of("samples/hospital.dartboard");

    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 320, 760, InspectorView::new);
    }

    @BeforeEach
    void open() {
        stand.open(Stand.read(HOSPITAL));
    }

    @Test
    void aControlMadeFromNothingSaysWhatItDoesForEachPerson(FxRobot robot) {
        var made = Control.SCHEMA.make(new Values<Control>()
                .put(Elements.ID, "line")
                .put(Elements.NAME, "Diary line")
                .put(Control.KIND, BuildingBlock.ACCESS)
                .put(Control.STATUS, Control.Status.PLANNED)
                .put(Control.EFFECT, Effect.NONE));
        run(() -> stand.desk.apply(Add.at(made, 0, 0)));
        select(Selection.of("line"));
        assertEquals(List.of("Alma: nothing changes.", "Ben: nothing changes."), trials());

        // Where, by typing
        press("#add-link-governs");
        robot.write("dia");
        robot.type(KeyCode.ENTER);
        stand.settle();
        robot.type(KeyCode.ESCAPE);
        stand.settle();
        assertTrue(environment().links().contains(Link.of(Link.Type.GOVERNS, "line", "diary")));

        // What, picked
        pick("raise-A3");
        pick("add-reachedThrough");
        assertEquals("diary", box("#link-from").getValue());
        var to = box("#link-to");
        run(() -> to.setValue("phone"));
        press("#link-add");
        var effect = effect();
        assertEquals(Level.YES, effect.indicators().get(Indicator.A3));
        assertEquals(List.of(Link.of(Link.Type.REACHED_THROUGH, "diary", "phone")), effect.addLinks());
        press("#add-adaptsTo");
        robot.write("help with the");
        robot.type(KeyCode.ENTER);
        stand.settle();
        assertEquals(List.of("help_with_diet"), effect().adaptsTo());

        // The page follows once nobody types; its preview says what the command line counts
        robot.type(KeyCode.ESCAPE);
        until(() -> trials().getFirst().contains("Takes up help with the diet"));
        var environment = environment();
        var on = Scene.active(environment).controls();
        var with = new LinkedHashSet<>(on);
        with.add("line");
        var told = trials();
        for (int i = 0; i < 2; i++) {
            var persona = environment.personas().get(i);
            int before = causes(Scene.of(environment, on), persona);
            int after = causes(Scene.of(environment, with), persona);
            if (before == after) {
                assertEquals(persona.name() + ": nothing changes.", told.get(i));
            } else {
                assertTrue(told.get(i).contains(" less, " + after + " left"), told.get(i));
                assertTrue(
                        told.get(i).startsWith(persona.name() + ": " + (before - after == 1 ? "one" : before - after)),
                        told.get(i));
            }
        }
        assertTrue(told.getFirst().contains("Reaches “Keeping the diet”"), told.toString());

        press("#take-out-A3");
        assertFalse(effect().indicators().containsKey(Indicator.A3));
        run(stand.desk::undo);
        assertTrue(effect().indicators().containsKey(Indicator.A3));
        stand.healthy();
    }

    @Test
    void anObligationIsPaintedAndTheWalkGoesAroundIt(FxRobot robot) {
        select(new Selection.Person("alma"));
        var before = walk("alma").steps().getFirst();
        int startsAt = (int) before.startsAt();
        assertEquals(0, startsAt / (24 * 60), "on Monday");
        MenuButton add = (MenuButton) find("#add-obligation").orElseThrow();
        run(() -> add.getItems().getLast().fire());
        robot.write("Choir");
        stand.settle();
        press("#obligation-hard");
        press("#obligation-hard");
        assertTrue(obligations("Choir").getFirst().hard());

        // All of Monday, by keyboard: to its beginning, marked to its end, painted
        var grid = find("#week-grid").orElseThrow();
        run(grid::requestFocus);
        robot.type(KeyCode.UP, 7);
        robot.type(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.END);
        robot.type(KeyCode.SPACE);
        stand.settle();
        var window = obligations("Choir").getFirst().window();
        assertEquals(List.of(Day.MON), window.days());
        assertEquals(List.of(0, 24 * 60), List.of(window.from(), window.to()));
        assertTrue(walk("alma").steps().getFirst().startsAt() >= 24 * 60, "not on Monday any more");

        press("#obligation-out");
        assertEquals(List.of(), obligations("Choir"));
        assertEquals(startsAt, walk("alma").steps().getFirst().startsAt());
    }

    @Test
    void whatSomebodyWantsAndNeedsIsFoundOrMade(FxRobot robot) {
        select(new Selection.Person("alma"));
        int goals = alma().goals().size();
        press("#add-goals");
        robot.write("Dance again");
        robot.type(KeyCode.ENTER);
        stand.settle();
        assertEquals(goals + 1, alma().goals().size());
        var goal = alma().goals().getLast();
        assertEquals(
                "Dance again",
                Objects.requireNonNull(environment().element(goal.outcome())).name());
        assertNotNull(environment().layout().get(goal.outcome()));
        run(stand.desk::undo);
        assertEquals(goals, alma().goals().size());
        assertNull(environment().element(goal.outcome()));

        robot.type(KeyCode.ESCAPE);
        press("#add-needs");
        robot.write("Quiet");
        robot.type(KeyCode.ENTER);
        stand.settle();
        assertEquals("Quiet", environment().label(alma().needs().getLast().tag()));
        press("#take-out-goal-" + alma().goals().getFirst().outcome());
        assertEquals(goals - 1, alma().goals().size());
        assertEquals(
                2,
                Objects.requireNonNull(stand.desk.editorProperty().get()).past().size());
    }

    @Test
    void aPortraitIsChosen() {
        select(new Selection.Person("ben"));
        press("#person-more");
        var other = find("#portrait-" + org.dartboard.picture.Portrait.names().getLast())
                .orElseThrow();
        run(() -> ((ButtonBase) other).fire());
        assertEquals(
                org.dartboard.picture.Portrait.names().getLast(),
                Objects.requireNonNull(environment().persona("ben")).portrait());
    }

    @Test
    void whatIsTypedCanBeCorrected(FxRobot robot) {
        select(new Selection.Person("alma"));
        press("#person-more");
        var line = find("#field-headline").orElseThrow();
        run(() -> ((org.dartboard.ui.field.WrittenField<?>) line).write());
        robot.write("abcd");
        robot.type(KeyCode.BACK_SPACE);
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.DELETE);
        robot.type(KeyCode.ENTER);
        stand.settle();
        assertEquals("bc", alma().headline());
        MenuButton add = (MenuButton) find("#add-obligation").orElseThrow();
        run(() -> add.getItems().getLast().fire());
        robot.write("Choirs");
        robot.type(KeyCode.BACK_SPACE);
        stand.settle();
        assertEquals("Choir", alma().obligations().getLast().name());
    }

    private Persona alma() {
        return Objects.requireNonNull(environment().persona("alma"));
    }

    private Walk walk(String persona) {
        return Objects.requireNonNull(stand.settle().of(persona)).walk();
    }

    private List<Obligation> obligations(String name) {
        return alma().obligations().stream().filter(o -> o.name().equals(name)).toList();
    }

    private static int causes(Scene scene, Persona persona) {
        return Causes.of(Findings.of(Walker.walk(scene, persona))).size();
    }

    private Effect effect() {
        return ((Control) Objects.requireNonNull(environment().element("line"))).effect();
    }

    /** What is said about each person. */
    private List<String> trials() {
        stand.settle();
        // The page is made anew after the results are there, and asks then
        Stand.on(() -> true);
        stand.settle();
        return Stream.of("alma", "ben")
                .map(p -> ((Label) find("#trial-" + p).orElseThrow()).getText())
                .toList();
    }

    private static void until(Supplier<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "it did not come to that");
        }
    }

    private void pick(String item) {
        var button = (MenuButton) find("#control-add").orElseThrow();
        run(() -> within(button.getItems())
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static Stream<MenuItem> within(List<MenuItem> items) {
        return items.stream()
                .flatMap(i ->
                        i instanceof Menu menu ? Stream.concat(Stream.of(i), within(menu.getItems())) : Stream.of(i));
    }

    @SuppressWarnings("unchecked") // a picker's boxes hold ids
    private ComboBox<String> box(String id) {
        return (ComboBox<String>) find(id).orElseThrow();
    }

    private Environment environment() {
        return Objects.requireNonNull(Stand.on(() -> stand.desk.environment()));
    }

    private void select(Selection selection) {
        run(() -> stand.desk.selectionProperty().set(selection));
    }

    private void press(String id) {
        var node = find(id).orElseThrow(() -> new AssertionError("nothing is " + id));
        run(() -> {
            node.requestFocus();
            ((ButtonBase) node).fire();
        });
    }

    private void run(Runnable action) {
        Stand.on(() -> {
            action.run();
            return true;
        });
        stand.settle();
    }

    private Optional<Node> find(String id) {
        return Stand.on(() -> {
            stand.view.applyCss();
            stand.view.layout();
            var scroll = (ScrollPane) stand.view.lookup("#inspector-scroll");
            var there = ((Parent) scroll.getContent()).lookup(id);
            return Optional.ofNullable(there);
        });
    }
}
