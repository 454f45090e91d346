package org.dartboard.ui.library;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Whom;
import org.jspecify.annotations.Nullable;

/** Somebody is carried by the mouse from the list of people into the library, to be kept; Esc leaves everything as it was. */
public final class PersonDrag {

    private final Kit kit;
    private final Librarian librarian;
    private final Node people;
    private final Supplier<@Nullable Node> library;
    private final Ghost ghost = new Ghost();
    private final EventHandler<KeyEvent> escape = this::escape;
    private @Nullable Point2D from;
    private @Nullable String person;
    private boolean carried;

    /**
     * Carries people from now on.
     *
     * @param people from where
     * @param library into what; null while it is not shown
     */
    public PersonDrag(Kit kit, Librarian librarian, Node people, Supplier<@Nullable Node> library) {
        this.kit = kit;
        this.librarian = librarian;
        this.people = people;
        this.library = library;
        people.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        people.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        people.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent mouse) {
        person = mouse.isPrimaryButtonDown() && mouse.getTarget() instanceof Node node ? Whom.of(node) : null;
        from = new Point2D(mouse.getSceneX(), mouse.getSceneY());
        carried = false;
    }

    private void dragged(MouseEvent mouse) {
        var start = from;
        var environment = librarian.desk().environment();
        var who = environment == null || person == null ? null : environment.persona(person);
        var at = new Point2D(mouse.getSceneX(), mouse.getSceneY());
        if (start == null || who == null || library.get() == null) {
            return;
        }
        if (!carried && start.distance(at) < Ghost.SLIP) {
            return;
        }
        if (!carried) {
            carried = true;
            people.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            if (mouse.getTarget() instanceof ButtonBase button) {
                // What is carried was not clicked
                button.disarm();
            }
        }
        boolean over = isOver(at);
        offer(over ? kit.say(Phrase.of("shelf.keep.person", "name", who.name())) : null);
        ghost.show(people, at, who.name(), over);
        mouse.consume();
    }

    private boolean isOver(Point2D at) {
        return library.get() instanceof LibraryPage page && page.isAt(at);
    }

    private void offer(@Nullable String words) {
        if (library.get() instanceof LibraryPage page) {
            page.offer(words);
        }
    }

    private void released(MouseEvent mouse) {
        var who = person;
        boolean dropped = carried && isOver(new Point2D(mouse.getSceneX(), mouse.getSceneY()));
        boolean consumed = carried;
        forget();
        if (consumed) {
            mouse.consume();
        }
        if (dropped && who != null) {
            librarian.keepPerson(who);
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            forget();
            key.consume();
        }
    }

    private void forget() {
        if (carried) {
            people.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            ghost.hide();
            offer(null);
        }
        carried = false;
        from = null;
        person = null;
    }
}
