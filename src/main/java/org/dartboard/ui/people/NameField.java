package org.dartboard.ui.people;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dartboard.edit.SetPersona;
import org.dartboard.model.Persona;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** A person's name to be typed in its place: Enter keeps it, Escape does not. */
final class NameField extends TextField {

    private final Desk desk;
    private final Persona persona;
    private final Runnable done;
    private boolean over;

    /**
     * A field.
     *
     * @param done it is kept or given up
     */
    NameField(Desk desk, Kit kit, Persona persona, Runnable done) {
        super(persona.name());
        this.desk = desk;
        this.persona = persona;
        this.done = done;
        setId("rename-" + persona.id());
        setAccessibleText(kit.text("people.menu.rename"));
        setOnAction(_ -> end(true));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                end(false);
                e.consume();
            }
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                end(true);
            }
        });
    }

    private void end(boolean keep) {
        if (over) {
            return;
        }
        over = true;
        var now = desk.environment();
        var latest = now == null ? null : now.persona(persona.id());
        var name = getText().strip();
        if (keep && latest != null && !name.isEmpty() && !name.equals(latest.name())) {
            desk.apply(new SetPersona(latest.with(Persona.NAME, name)));
        }
        done.run();
    }
}
