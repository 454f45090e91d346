package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.Add;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The outline shows everything there is, follows the selection and leads it. */
@ExtendWith(ApplicationExtension.class)
class OutlineTest {

    private final FxRobot robot = new FxRobot();
    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @BeforeEach
    void open() {
        program.results();
    }

    @Test
    void everythingHasItsPlace() {
        int leaves = tree().getRoot().getChildren().stream()
                .mapToInt(p -> p.getChildren().size())
                .sum();
        var environment = program.desk().environment();
        assertEquals(environment.elements().size() + environment.personas().size(), leaves);
        assertTrue(cells().stream().anyMatch(c -> c.startsWith("Consultation, touchpoint, ")), cells() + "");
    }

    @Test
    void theSelectionIsMirroredBothWays() {
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("diary")));
        assertEquals(List.of("Diary"), selected());
        robot.interact(() -> program.desk().selectionProperty().set(new Selection.Elements(Set.of("diary", "letter"))));
        assertEquals(Set.of("Diary", "Invitation letter"), Set.copyOf(selected()));
        robot.interact(() -> program.desk().selectionProperty().set(new Selection.Person("ben")));
        assertEquals(List.of("Ben"), selected());

        robot.interact(() -> tree().requestFocus());
        robot.type(KeyCode.UP);
        assertEquals(List.of("Alma"), selected());
        assertEquals(
                new Selection.Person("alma"), program.desk().selectionProperty().get());
    }

    @Test
    void typingFindsAndEnterShows() {
        robot.interact(() -> field().setText("diet ses"));
        assertEquals(1, tree().getRoot().getChildren().size());
        robot.interact(() -> field().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        var shown = program.desk().wishes().revealProperty().get();
        assertEquals(
                "Diet session",
                program.desk().environment().element(shown.element()).name());
        robot.interact(() -> field().clear());
        assertTrue(tree().getRoot().getChildren().size() > 5);
        assertEquals(List.of("Diet session"), selected());
    }

    @Test
    void newResultsLeaveItAsItIsAndNewNamesKeepWhatIsFolded() {
        var first = tree().getRoot().getChildren().getFirst();
        robot.interact(() -> first.setExpanded(false));
        robot.interact(() -> program.desk().apply(new SetEnvironment<>(Environment.NAME, "Elsewhere")));
        program.settle();
        assertEquals(first, tree().getRoot().getChildren().getFirst());

        robot.interact(() -> program.desk().apply(new SetProperty<>(List.of("diary"), Elements.NAME, "Notebook")));
        program.settle();
        assertFalse(tree().getRoot().getChildren().getFirst().isExpanded());
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("diary")));
        assertEquals(List.of("Notebook"), selected());
    }

    @Test
    void whatStaysKeepsItsRowWhateverIsChangedAroundIt() {
        var rows = tree().getRoot().getChildren().stream()
                .flatMap(p -> p.getChildren().stream())
                .collect(Collectors.toMap(r -> id(r), r -> r));
        int heads = tree().getRoot().getChildren().size();
        var made = Elements.make(Element.Type.TOUCHPOINT, "made", "Made");
        robot.interact(() -> program.desk().apply(Add.at(made, 0, 0)));
        robot.interact(() -> program.desk().apply(new SetProperty<>(List.of("diary"), Elements.NAME, "Notebook")));
        // The only one of its phase goes to another, and its heading with it
        robot.interact(
                () -> program.desk().apply(SetProperty.of("pharmacy", Touchpoint.PHASE, Touchpoint.Phase.SEARCH)));
        robot.interact(
                () -> program.desk().apply(SetProperty.of("letter", Touchpoint.PHASE, Touchpoint.Phase.CONSUME)));
        program.settle();
        var environment = program.desk().environment();
        var shown = tree().getRoot().getChildren().stream()
                .flatMap(p -> p.getChildren().stream())
                .toList();
        assertEquals(environment.elements().size() + environment.personas().size(), shown.size());
        var moved = Set.of("made", "pharmacy", "letter");
        for (var row : shown) {
            assertEquals(!moved.contains(id(row)), row.equals(rows.get(id(row))), id(row));
        }
        robot.interact(() -> {
            for (int i = 0; i < 4; i++) {
                program.desk().undo();
            }
        });
        program.settle();
        assertEquals(heads, tree().getRoot().getChildren().size());
        assertEquals(
                rows.keySet(),
                tree().getRoot().getChildren().stream()
                        .flatMap(p -> p.getChildren().stream())
                        .map(r -> id(r))
                        .collect(Collectors.toSet()));
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("pharmacy")));
        assertEquals(List.of("Pharmacy"), selected());
    }

    private static String id(TreeItem<?> row) {
        return row.getValue().toString().replaceFirst(".*id=([^,\\]]+).*", "$1");
    }

    @Test
    void namesAreWrittenInTheirRows() {
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("diary")));
        robot.interact(() -> tree().requestFocus());
        robot.type(KeyCode.F2);
        robot.write("Food log").type(KeyCode.ENTER);
        program.settle();
        assertEquals("Food log", program.desk().environment().element("diary").name());
        assertEquals(List.of("Food log"), selected());
        assertTrue(tree().isFocused());

        robot.type(KeyCode.F2);
        robot.write("Nothing").type(KeyCode.ESCAPE);
        assertEquals("Food log", program.desk().environment().element("diary").name());
        robot.interact(() -> program.desk().undo());
        assertEquals("Diary", program.desk().environment().element("diary").name());
    }

    @Test
    void rowsAreReorderedAndDeletedByKey() {
        var first = part();
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of(first.getFirst())));
        robot.interact(() -> tree().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        program.settle();
        assertEquals(List.of(first.get(1), first.get(0)), part().subList(0, 2));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        program.settle();
        assertEquals(first, part());

        robot.type(KeyCode.DELETE);
        program.settle();
        assertEquals(first.subList(1, first.size()), part());
        assertTrue(tree().isFocused());
        assertFalse(tree().getSelectionModel().isEmpty());
    }

    @Test
    void anElementIsAddedAfterAnotherAndNamedAtOnce() {
        var first = part();
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of(first.getFirst())));
        robot.interact(() -> tree().requestFocus());
        robot.type(KeyCode.INSERT);
        program.settle();
        Program.until(() -> program.window.scene().lookup("#outline-name") != null);
        robot.write("Cooking at home").type(KeyCode.ENTER);
        program.settle();
        var environment = program.desk().environment();
        var added = environment.element(part().get(1));
        assertEquals("Cooking at home", added.name());
        assertTrue(environment.layout().containsKey(added.id()));
        robot.interact(() -> {
            program.desk().undo();
            program.desk().undo();
        });
        assertEquals(first, part());
    }

    @Test
    void aLinkIsDrawnFromRowToRowAndRefusedInWords() {
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("diary")));
        robot.interact(() -> tree().requestFocus());
        robot.type(KeyCode.L);
        robot.interact(() -> program.desk().selectionProperty().set(new Selection.Person("alma")));
        int before = program.desk().environment().links().size();
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("letter")));
        robot.type(KeyCode.ENTER);
        program.settle();
        assertEquals(before + 1, program.desk().environment().links().size());
        assertEquals(
                Link.of(Link.Type.LEADS_TO, "diary", "letter").key(),
                program.desk().environment().links().getLast().key());

        robot.type(KeyCode.L).type(KeyCode.ENTER);
        assertEquals(Notice.Kind.REFUSED, program.desk().noticeProperty().get().kind());
        robot.type(KeyCode.ESCAPE);
        assertFalse(program.window.scene().lookup("#outline-linking").isVisible());
    }

    /** The touchpoints of the first heading that has more than one, in their order. */
    private List<String> part() {
        return program.desk()
                .environment()
                .all(Touchpoint.class)
                .filter(t -> t.phase() == Touchpoint.Phase.FULFIL || t.phase() == Touchpoint.Phase.CONSUME)
                .filter(t -> t.phase() == Touchpoint.Phase.CONSUME)
                .map(Touchpoint::id)
                .toList();
    }

    private List<String> selected() {
        return tree().getSelectionModel().getSelectedItems().stream()
                .map(TreeItem::getValue)
                .map(Object::toString)
                .map(s -> s.replaceFirst(".*name=([^,\\]]+).*", "$1"))
                .toList();
    }

    private List<String> cells() {
        return program.window.scene().getRoot().lookupAll(".outline-row").stream()
                .map(c -> ((TreeCell<?>) c).getAccessibleText())
                .filter(t -> t != null)
                .toList();
    }

    private TreeView<?> tree() {
        return (TreeView<?>) program.window.scene().lookup("#outline");
    }

    private TextField field() {
        return (TextField) program.window.scene().lookup("#outline-find");
    }
}
