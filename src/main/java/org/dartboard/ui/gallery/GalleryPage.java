package org.dartboard.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.gallery.Draft;
import org.dartboard.gallery.Gallery;
import org.dartboard.gallery.Guest;
import org.dartboard.gallery.Ways;
import org.dartboard.gallery.Ways.Way;
import org.dartboard.model.Channel;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Over;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page over a window on which people are added: closed until it is asked for; while it is open it has the focus and every
 * key. Enter adds whoever is looked at, Escape closes.
 */
public final class GalleryPage extends StackPane {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 720;
    private static final double FORM = 388;

    /** What the form takes of a narrow window. */
    private static final double SHARE = .5;

    private final Desk desk;
    private final Kit kit;
    private final Gallery gallery = Gallery.ofTheProgram();
    private final GuestList guests;
    private final BorderPane paper = new BorderPane();
    private final Label title = new Label();
    private final ScrollPane scroll = rolled(null);
    private final HBox footer = new HBox(12);
    private final Button add = new Button();
    private final VBox side;
    private final Over over;
    private final PauseTransition pause = new PauseTransition(Duration.millis(70));
    private @Nullable DraftForm form;
    private @Nullable GuestCard card;
    private @Nullable Arrived arrived;

    /** A page for a desk. */
    public GalleryPage(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        var sheet = GalleryPage.class.getResource("gallery.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        guests = new GuestList(kit, gallery, this::add);
        add.setId("gallery-add");
        add.getStyleClass().setAll("button", "db-primary");
        add.setOnAction(_ -> add());
        footer.setAlignment(Pos.CENTER_RIGHT);
        footer.getStyleClass().add("gallery-footer");
        scroll.getStyleClass().add("gallery-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        side = new VBox(scroll, footer);
        side.getStyleClass().add("gallery-side");
        side.prefWidthProperty().bind(Bindings.min(FORM, widthProperty().multiply(SHARE)));
        paper.setId("gallery");
        paper.setTop(head());
        paper.setMaxSize(WIDTH, HEIGHT);
        over = new Over(this, paper, 16, this::close);
        guests.chosenProperty().subscribe(at -> {
            card = at;
            pause.playFromStart();
        });
        pause.setOnFinished(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    private HBox head() {
        title.getStyleClass().add("db-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = Buttons.icon("gallery-close", Feather.X, kit.text("gallery.close"), this::close);
        var head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("gallery-head");
        return head;
    }

    private void steer(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            add();
            event.consume();
        }
    }

    /** Opens it with everybody of the gallery. */
    public void open() {
        if (desk.environment() != null) {
            show(kit.text("gallery.title"), guests);
            guests.begin();
            look();
        }
    }

    /** Opens it for a counterpart of somebody who is there. */
    public void counterpart(String person) {
        var environment = desk.environment();
        var original = environment == null ? null : environment.persona(person);
        if (environment != null && original != null) {
            show(
                    kit.say(Phrase.of("gallery.counterpart.title", "name", original.name())),
                    rolled(new Shared(kit, environment, original, this::share)));
            pause.stop();
            card = null;
            fill(environment, null, Draft.counterpart(original), own(environment));
            Objects.requireNonNull(form).name().requestFocus();
        }
    }

    private static ScrollPane rolled(@Nullable Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        return pane;
    }

    private void show(String head, Node left) {
        title.setText(head);
        BorderPane.setMargin(left, new Insets(0, 14, 16, 20));
        paper.setCenter(left);
        paper.setRight(side);
        BorderPane.setAlignment(left, Pos.TOP_LEFT);
        over.open();
    }

    /** Closes it; the focus goes back to where it was. */
    public void close() {
        if (isVisible()) {
            pause.stop();
            form = null;
            leave();
            over.close();
        }
    }

    /** Shows who is looked at; while arrows hurry past others, not each of them. */
    private void look() {
        pause.stop();
        var environment = desk.environment();
        var at = card;
        if (environment == null || at == null || !isVisible()) {
            return;
        }
        var guest = at.guest();
        if (guest == null) {
            fill(environment, null, Draft.blank(environment), own(environment));
        } else {
            fill(environment, guest, Draft.of(guest, gallery, environment), Ways.of(guest, gallery, environment));
        }
    }

    /** All channels as those of somebody about whom nothing is assumed but what is said. */
    private static List<Way> own(Environment environment) {
        return environment.all(Channel.class).map(c -> new Way(c, c.id(), null)).toList();
    }

    private void fill(Environment environment, @Nullable Guest guest, Draft draft, List<Way> ways) {
        var next = new DraftForm(kit, environment, guest, draft, ways, this::add);
        leave();
        form = next;
        scroll.setContent(next);
        scroll.setVvalue(0);
        footer.getChildren().setAll(List.of(add));
        next.draftProperty().subscribe(now -> {
            var name = now.persona().name();
            add.setDisable(name.isBlank());
            add.setText(
                    name.isBlank() ? kit.text("gallery.add.nobody") : kit.say(Phrase.of("gallery.add", "name", name)));
        });
    }

    /** Which facts a counterpart shares. */
    private void share(List<String> facts) {
        var now = form;
        if (now != null) {
            now.share(facts);
        }
    }

    /** Adds whoever is looked at, shows her walk, and is ready for the next. */
    private void add() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            look();
        }
        var now = form;
        var environment = desk.environment();
        if (now == null || environment == null) {
            return;
        }
        now.keep();
        var draft = now.draftProperty().get();
        if (draft.persona().name().isBlank()) {
            now.name().requestFocus();
            return;
        }
        var edit = draft.edit(environment);
        var id = draft.id(environment);
        if (desk.refusal(edit).isPresent()) {
            desk.apply(edit);
            return;
        }
        desk.apply(edit);
        var shown = new ArrayList<>(desk.chosenProperty().get());
        shown.add(id);
        desk.choose(shown);
        var at = card;
        if (at == null) {
            close();
            return;
        }
        form = null;
        at.setAdded(at.guest() != null);
        added(draft.persona().with(Persona.ID, id));
        guests.next();
    }

    /** What is to be seen of somebody who was just added. */
    private void added(Persona persona) {
        var here = new Arrived(desk, kit, persona, () -> {
            close();
            desk.selectionProperty().set(new Selection.Person(persona.id()));
        });
        arrived = here;
        scroll.setContent(here);
        scroll.setVvalue(0);
        var done = new Button(kit.text("gallery.done"));
        done.setId("gallery-done");
        done.getStyleClass().setAll("button", "db-plain");
        done.setOnAction(_ -> close());
        footer.getChildren().setAll(List.of(done));
    }

    private void leave() {
        if (arrived != null) {
            arrived.leave();
            arrived = null;
        }
    }
}
