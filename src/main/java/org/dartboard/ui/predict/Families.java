package org.dartboard.ui.predict;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.dartboard.model.Family;
import org.dartboard.predict.PredictText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The nine families as large buttons with an icon, their name, and the key that presses them. */
final class Families extends GridPane {

    private static final int COLUMNS = 3;

    /** The parts of a button that are said of one person. */
    private record Said(ToggleButton button, Label name) {}

    private final Map<Family, Said> buttons = new EnumMap<>(Family.class);

    Families(Kit kit, Sitting sitting) {
        setId("families");
        getStyleClass().add("families");
        for (int i = 0; i < COLUMNS; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(third);
            var row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
        int number = 0;
        for (var family : Family.values()) {
            var made = button(family, ++number);
            made.button().setOnAction(_ -> {
                sitting.toggle(family);
                show(kit, sitting);
            });
            buttons.put(family, made);
            add(made.button(), (number - 1) % COLUMNS, (number - 1) / COLUMNS);
        }
    }

    private static Said button(Family family, int number) {
        var name = new Label();
        name.getStyleClass().add("family-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        var key = new Label(Integer.toString(number));
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(10, icon(family, 18), name, key);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton();
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setId("family-" + number);
        button.getStyleClass().setAll("toggle-button", "family");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinSize(0, Region.USE_PREF_SIZE);
        button.setPrefWidth(10);
        return new Said(button, name);
    }

    /** The icon of a family. */
    static FontIcon icon(Family family, int size) {
        var icon = switch (family) {
            case CANT_GET_IN -> Feather.LOCK;
            case CANT_FOLLOW -> Feather.HELP_CIRCLE;
            case CANT_ANSWER_BACK -> Feather.MIC_OFF;
            case RISK_ISNT_HERS -> Feather.ALERT_TRIANGLE;
            case DECIDED_FOR_HER -> Feather.CHECK_SQUARE;
            case TREATED_AS_ANYONE -> Feather.COPY;
            case ASKS_TOO_MUCH -> Feather.BRIEFCASE;
            case WRONG_TIME -> Feather.CLOCK;
            case ALONE -> Feather.USER;
        };
        var glyph = Glyphs.of(icon);
        glyph.setIconSize(size);
        return glyph;
    }

    /** The button of a family. */
    ToggleButton of(Family family) {
        return Objects.requireNonNull(buttons.get(family)).button();
    }

    /** Says all of it of the person whom it is about, and which of them are expected at the place. */
    void show(Kit kit, Sitting sitting) {
        var turn = sitting.turn();
        var voice = sitting.voice(kit);
        buttons.forEach((family, said) -> {
            said.button().setDisable(turn.table() == null || voice == null || turn.place() == null);
            boolean on = sitting.has(family);
            said.button().setSelected(on);
            if (voice != null) {
                var name = capital(voice.say(PredictText.family(family)));
                var hint = voice.say(PredictText.hint(family));
                said.name().setText(name);
                said.button().setTooltip(new Tooltip(name + ". " + hint));
                said.button()
                        .setAccessibleText(kit.say(Phrase.of("predict.family.button", "name", name, "hint", hint)));
            }
        });
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
