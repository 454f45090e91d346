package org.dartboard.ui.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.cli.Typed;
import org.dartboard.dart.Reading;
import org.dartboard.model.BuildingBlock;
import org.dartboard.ui.Stand;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The numbers are those of the command line, and lead to what they came from. */
@ExtendWith(ApplicationExtension.class)
class MeasureTest {

    private static final int DART = 0;
    private static final int SCORECARD = 1;
    private static final int ENVIRONMENT = 2;
    private static final int LEDGER = 3;

    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 520, 726, MeasureView::new);
        stand.desk.modeProperty().set(Mode.MEASURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void theScorecardIsThatOfTheCommandLine(String name) throws IOException {
        open(name);
        page(SCORECARD);
        var card = json("score", name).get("scorecard");
        for (int table = 1; table <= 3; table++) {
            var rows = card.get("table" + table);
            assertEquals(tenths(rows.get("mean")), text("#mean" + table));
            for (var row : rows.get("rows").properties()) {
                assertEquals(percent(row.getValue()), text("#value-" + table + row.getKey()), row.getKey());
            }
        }
        assertEquals(tenths(card.get("index")), text("#index"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void criteriaAndDifferencesAreThoseOfTheCommandLine(String name) throws IOException {
        open(name);
        page(ENVIRONMENT);
        for (var criterion :
                json("score", name).get("scorecard").get("criteria").properties()) {
            var sentence = text("#value-" + criterion.getKey());
            assertTrue(sentence.startsWith(percent(criterion.getValue()) + " "), sentence);
        }
        var pair = json("compare", name).get("compare");
        assertEquals(hundredths(pair.get("contextDistance")), text("#context"));
        assertEquals(hundredths(pair.get("distance")), text("#distance"));
        assertEquals(hundredths(pair.get("responsiveness")), text("#responsiveness"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void walksAreThoseOfTheCommandLine(String name) throws IOException {
        open(name);
        page(LEDGER);
        for (var walk : json("walk", name).get("walks")) {
            var id = walk.get("persona").asText();
            assertEquals(tenths(walk.get("fit")), text("#fit-" + id));
            assertEquals(percent(walk.get("burden")), text("#burden-" + id));
            assertEquals(tenths(walk.get("dart").get("index")), text("#index-" + id));
        }
        page(DART);
        for (var walk : json("walk", name).get("walks")) {
            eyes(walk.get("persona").asText());
            means(walk.get("dart"));
        }
        eyes(null);
        means(json("score", name).get("scorecard").get("environment"));
    }

    private void means(JsonNode profiles) {
        for (var block : BuildingBlock.values()) {
            var mean = "#mean-" + block.letter();
            assertEquals(hundredths(profiles.get("effective").get(block.letter())), text(mean + " #counts"));
            assertEquals(hundredths(profiles.get("raw").get(block.letter())), text(mean + " #raw"));
        }
        assertTrue(stand.texts().stream().anyMatch(t -> t.contains(tenths(profiles.get("index")) + " of 100")));
    }

    @Test
    void everyTouchpointHasItsRowForWhoeverLooks() {
        var results = open("hospital");
        page(DART);
        for (var id : List.of("", "alma", "ben")) {
            eyes(id.isEmpty() ? null : id);
            var walked = results.of(id);
            var rows = table().getItems();
            assertEquals(results.scene().places().size(), rows.size());
            for (var place : results.scene().places()) {
                var reading = walked == null
                        ? Reading.forNobody(place)
                        : Reading.forPersona(walked.persona(), place, results.scene());
                var row = rows.get(place.index());
                assertEquals(place.id(), row.id());
                for (var block : BuildingBlock.values()) {
                    var strength = Objects.requireNonNull(row.strengths().get(block));
                    assertEquals(reading.raw().of(block), strength.raw());
                    assertEquals(reading.raw().effective().of(block), strength.counts());
                }
            }
        }
    }

    @Test
    void rowsAndMapShareTheirSelection(FxRobot robot) {
        open("hospital");
        page(DART);
        Stand.on(() -> {
            stand.desk.selectionProperty().set(Selection.of("diary"));
            return true;
        });
        assertEquals("diary", table().getSelectionModel().getSelectedItem().id());
        Stand.on(() -> {
            table().requestFocus();
            return true;
        });
        robot.type(KeyCode.DOWN);
        Stand.on(() -> true);
        assertEquals(Selection.of("pharmacy"), stand.desk.selectionProperty().get());
        assertEquals(
                "pharmacy",
                Objects.requireNonNull(stand.desk.wishes().revealProperty().get())
                        .element());
    }

    @Test
    void rowsCanBeSortedAndComeBackToTheOrderOfTheFile() {
        open("hospital");
        page(DART);
        var file = ids();
        Stand.on(() -> table().getSortOrder().add(table().getColumns().get(1)));
        assertFalse(file.equals(ids()));
        Stand.on(() -> {
            table().getSortOrder().clear();
            return true;
        });
        assertEquals(file, ids());
    }

    private List<String> ids() {
        return Stand.on(() -> table().getItems().stream().map(MatrixRow::id).toList());
    }

    @Test
    void aNumberOpensToWhatItCameFrom() {
        open("hospital");
        page(SCORECARD);
        press("#row-1a");
        Stand.on(() -> {
            stand.view.lookupAll(".evidence .hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(l -> l.getText().equals("Medication review"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        assertEquals(Selection.of("med_review"), stand.desk.selectionProperty().get());
        assertEquals(Mode.MEASURE, stand.desk.modeProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void nothingShownIsACode(String name) {
        open(name);
        for (int page = DART; page <= LEDGER; page++) {
            page(page);
            Stand.on(() -> {
                for (var node : stand.view.lookupAll(".db-fold")) {
                    ((ToggleButton) node.lookup(".toggle-button")).fire();
                }
                return true;
            });
            for (var text : stand.texts()) {
                assertFalse(text.matches("(?s).*([a-z]_[a-z]|\\b[123][a-i]\\b|[A-Z]_[A-Z]|\\{|null).*"), text);
            }
        }
        stand.healthy();
    }

    private Results open(String name) {
        return stand.open(Stand.read(Path.of("samples", name + ".dartboard")));
    }

    private void page(int number) {
        press("#measure-tabs-" + number);
    }

    private void press(String button) {
        Stand.on(() -> {
            stand.view.applyCss();
            stand.view.layout();
            ((ToggleButton) stand.view.lookup(button)).fire();
            return true;
        });
    }

    private void eyes(String person) {
        Stand.on(() -> {
            stand.desk.map().lensProperty().set(person);
            return true;
        });
    }

    @SuppressWarnings("unchecked") // that is what the page has
    private TableView<MatrixRow> table() {
        return (TableView<MatrixRow>) stand.view.lookup("#matrix");
    }

    private String text(String selector) {
        return Stand.on(() -> {
            stand.view.applyCss();
            stand.view.layout();
            return ((Labeled) Objects.requireNonNull(stand.view.lookup(selector), selector)).getText();
        });
    }

    private static JsonNode json(String command, String name) throws IOException {
        var typed = Typed.run(command, Path.of("samples", name + ".dartboard").toString(), "--json");
        return new JsonMapper().readTree(typed.out());
    }

    private static String hundredths(JsonNode number) {
        return number.decimalValue().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String tenths(JsonNode number) {
        return number.decimalValue().setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String percent(JsonNode share) {
        return share.decimalValue()
                        .multiply(BigDecimal.valueOf(100))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "\u00a0%";
    }
}
