package org.dartboard.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Question;
import org.dartboard.gap.Upshot;
import org.dartboard.model.Environment;
import org.dartboard.model.Level;
import org.dartboard.model.Statement;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Told;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks what nobody has said yet, one question at a time. 1, 2 and 3 answer, S skips. */
public final class QuestionsPage extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final Kit kit;
    private final Background.Line line;
    private final Label left = new Label();
    private final Button place = new Button();
    private final Label question = new Label();
    private final Label stakes = new Label();
    private final Map<Level, Button> answers = new LinkedHashMap<>();
    private final TextField evidence = new TextField();
    private final Button skip = button("questions-skip", "questions.skip", "db-plain", this::skip);
    private final Button back = button("questions-back", "questions.back", "db-link", this::back);
    private final HBox asking = new HBox(8);
    private final Label told = new Label();
    private Round round = Round.EMPTY;
    private List<Walked> people = List.of();
    private boolean known;
    private @Nullable Environment answered;

    /** A page about what is on a desk. */
    public QuestionsPage(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        line = desk.background().line();
        setId("questions");
        getStyleClass().add("questions-page");
        // Its keys are there as soon as it is, whatever there is to press
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(question.textProperty());
        getStylesheets()
                .add(Objects.requireNonNull(QuestionsPage.class.getResource("questions.css"))
                        .toExternalForm());
        left.setId("questions-left");
        left.getStyleClass().add("db-muted");
        place.setId("questions-place");
        place.getStyleClass().setAll("button", "db-link", "questions-place");
        place.setGraphic(Glyphs.of(Feather.MAP_PIN));
        place.setOnAction(_ -> reveal());
        question.setId("question");
        question.getStyleClass().add("question-words");
        stakes.setId("questions-stakes");
        stakes.getStyleClass().add("db-muted");
        told.setId("questions-told");
        told.getStyleClass().add("db-text");
        for (var label : List.of(question, stakes, told)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        evidence.setId("questions-evidence");
        evidence.getStyleClass().add("db-field");
        evidence.setPromptText(kit.text("questions.evidence"));
        evidence.setAccessibleText(kit.text("questions.evidence"));
        HBox.setHgrow(evidence, Priority.ALWAYS);
        evidence.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        asking.setAlignment(Pos.CENTER_LEFT);
        // texts: questions.answer.yes
        // texts: questions.answer.partly
        // texts: questions.answer.no
        answer(Level.YES, "questions.answer.yes");
        answer(Level.PARTLY, "questions.answer.partly");
        answer(Level.NO, "questions.answer.no");
        asking.getChildren().addAll(evidence, skip);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(12, place, spring, back, left);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, question, stakes, asking, told);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        desk.resultsProperty().subscribe(this::look);
        focusWithinProperty().subscribe((_, in) -> {
            if (in) {
                reveal();
            }
        });
        show();
    }

    private Button button(String id, String key, String style, Runnable action) {
        // texts: questions.skip
        // texts: questions.back
        var button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("button", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.setUserData(key);
        return button;
    }

    private void answer(Level level, String key) {
        var button = new Button(kit.text(key));
        button.setId("questions-" + answers.size());
        button.getStyleClass().setAll("button", "db-plain", "questions-answer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var number = new Label(Integer.toString(answers.size() + 1));
        number.getStyleClass().add("questions-key");
        button.setGraphic(number);
        button.setOnAction(_ -> say(level));
        answers.put(level, button);
        asking.getChildren().add(button);
    }

    /** Keys of the page; a field keeps its own. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> say(Level.YES);
            case DIGIT2, NUMPAD2 -> say(Level.PARTLY);
            case DIGIT3, NUMPAD3 -> say(Level.NO);
            case S -> skip();
            case BACK_SPACE -> back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            if (event.getCode() == KeyCode.ESCAPE) {
                evidence.setText(known());
            }
            requestFocus();
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    @SuppressWarnings("ReferenceEquality") // what was told is told of one version of the map
    private void look(@Nullable Results results) {
        if (results == null || results.scene().environment() != answered) {
            told.setText("");
        }
        if (results == null) {
            people = List.of();
            round = Round.EMPTY;
            known = false;
            show();
            return;
        }
        var shown = results.shown();
        line.ask(_ -> Question.of(shown.stream().map(Walked::findings).toList()), questions -> {
            people = shown;
            var before = round.now();
            round = round.with(questions);
            known = true;
            show();
            if (!Objects.equals(before, round.now()) && isFocusWithin()) {
                reveal();
            }
        });
    }

    private void skip() {
        if (round.now() != null) {
            told.setText("");
            go(round.skip());
        }
    }

    private void back() {
        if (round.canGoBack()) {
            told.setText("");
            go(round.back());
        }
    }

    private void go(Round next) {
        round = next;
        show();
        reveal();
    }

    private void reveal() {
        var now = round.now();
        var environment = desk.environment();
        if (now != null && environment != null && environment.element(now.touchpoint()) != null) {
            desk.reveal(now.touchpoint());
        }
    }

    private void say(Level level) {
        var now = round.now();
        var environment = desk.environment();
        if (now == null || environment == null || !(environment.element(now.touchpoint()) instanceof Touchpoint at)) {
            return;
        }
        var said = new LinkedHashMap<>(at.indicators());
        said.put(now.indicator(), new Statement(level, evidence.getText().strip()));
        var step = Phrase.of("questions.step", "place", at.name());
        var edit = new Several(step, List.of(SetProperty.of(at.id(), Touchpoint.INDICATORS, said)));
        var answer =
                kit.say(Phrase.of("questions.said", "place", at.name(), "indicator", now.indicator(), "level", level));
        told.setText(answer);
        go(round.answered());
        Told.apply(desk, edit, upshots -> told.setText(answer + " " + kit.say(words(upshots))));
        answered = desk.environment();
    }

    /** What came of an answer. */
    private Phrase words(List<Upshot> upshots) {
        var parts = new ArrayList<Object>();
        for (var upshot : upshots) {
            var name = name(upshot.persona());
            part(parts, Phrase.of("questions.closed", "n", upshot.closed().size(), "name", name), upshot.closed());
            part(parts, Phrase.of("questions.certain", "n", upshot.certain().size(), "name", name), upshot.certain());
            part(parts, Phrase.of("questions.opened", "n", upshot.opened().size(), "name", name), upshot.opened());
        }
        return parts.isEmpty() ? Phrase.of("questions.nothing") : Phrase.of("questions.upshot", "parts", parts);
    }

    private static void part(List<Object> parts, Phrase phrase, List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            parts.add(phrase);
        }
    }

    private String name(String persona) {
        return people.stream()
                .filter(w -> w.id().equals(persona))
                .map(w -> w.persona().name())
                .findFirst()
                .orElse(persona);
    }

    private void show() {
        var now = round.now();
        var environment = desk.environment();
        var at = now == null || environment == null ? null : environment.element(now.touchpoint());
        boolean some = now != null && at != null;
        for (Node node : List.of(place, stakes, asking)) {
            node.setVisible(some);
            node.setManaged(some);
        }
        skip.setText(kit.text("questions.skip"));
        back.setText(kit.text("questions.back"));
        back.setVisible(round.canGoBack());
        left.setText(
                known && !people.isEmpty()
                        ? kit.say(Phrase.of("questions.left", "n", round.open().size()))
                        : "");
        if (now == null || at == null || environment == null) {
            question.setText(kit.text(
                    !known
                            ? "questions.none.yet"
                            : people.isEmpty() ? "questions.none.people" : "questions.none.left"));
            return;
        }
        place.setText(kit.say(Phrase.of("questions.place", "place", at.name())));
        question.setText(kit.text("questions.ask." + now.indicator()));
        var asked = round.question();
        stakes.setText(asked == null ? kit.text("questions.again") : kit.say(stakes(asked)));
        evidence.setText(known());
        var statement = statement(environment, now);
        answers.forEach((level, button) ->
                button.pseudoClassStateChanged(CHOSEN, statement != null && statement.level() == level));
    }

    // texts: questions.ask.*
    // texts: questions.none.yet
    // texts: questions.none.people
    // texts: questions.none.left
    // texts: questions.again

    private String known() {
        var now = round.now();
        var environment = desk.environment();
        var statement = now == null || environment == null ? null : statement(environment, now);
        return statement == null ? "" : statement.evidence();
    }

    private static @Nullable Statement statement(Environment environment, Question.Key key) {
        return environment.element(key.touchpoint()) instanceof Touchpoint at
                ? at.indicators().get(key.indicator())
                : null;
    }

    /** What depends on it, for each person. */
    private Phrase stakes(Question asked) {
        var parts = new ArrayList<Object>();
        for (var stake : asked.stakes()) {
            parts.add(
                    stake.settles() > 0
                            ? Phrase.of("questions.settles", "n", stake.settles(), "name", name(stake.persona()))
                            : Phrase.of("questions.bears", "n", stake.bears(), "name", name(stake.persona())));
        }
        return Phrase.of("questions.stakes", "parts", parts);
    }
}
