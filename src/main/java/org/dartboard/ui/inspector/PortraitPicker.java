package org.dartboard.ui.inspector;

import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dartboard.edit.SetPersona;
import org.dartboard.model.Persona;
import org.dartboard.picture.Portrait;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Picture;

/** Somebody's portrait, chosen from those there are. */
final class PortraitPicker extends VBox {

    private static final double SIZE = 40;

    PortraitPicker(Context context, Persona persona) {
        super(4);
        int place = context.environment().personas().place(persona.id());
        var now = Portrait.of(persona, place).name();
        var group = new ToggleGroup();
        var flow = new FlowPane(2, 2);
        int number = 0;
        for (var name : Portrait.names()) {
            var portrait = Objects.requireNonNull(Portrait.named(name));
            var button = new ToggleButton();
            button.setGraphic(new Picture(
                    context.kit(),
                    SIZE,
                    SIZE,
                    (surface, theme) ->
                            portrait.paint(surface, SIZE / 2, SIZE / 2, SIZE / 2, theme, Tone.ofPerson(place))));
            button.setToggleGroup(group);
            button.getStyleClass().add("portrait");
            button.setId("portrait-" + name);
            button.setAccessibleText(context.say(Phrase.of("inspector.person.portrait.one", "n", ++number)));
            button.setSelected(name.equals(now));
            button.setOnAction(_ -> {
                button.setSelected(true);
                var environment = context.desk().environment();
                var there = environment == null ? null : environment.persona(persona.id());
                if (there != null) {
                    context.desk().apply(new SetPersona(there.with(Persona.PORTRAIT, name)));
                }
            });
            flow.getChildren().add(button);
        }
        getChildren().addAll(Sheet.label(context.text("inspector.person.portrait"), "db-muted"), flow);
    }
}
