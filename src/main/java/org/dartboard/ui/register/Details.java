package org.dartboard.ui.register;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Decide;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.DecideForm;
import org.dartboard.ui.decide.Deciding;
import org.dartboard.ui.decide.States;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Scaled;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** All that is known of an item, beside its card: what was found, for whom, what was decided, to be changed; Show and Fix. */
final class Details {

    private static final double WIDTH = 340;
    private static final double HIGHEST = 420;

    private final Desk desk;
    private final Kit kit;
    private @Nullable Popover popover;

    Details(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        desk.decided().sieveProperty().subscribe(_ -> hide());
    }

    void hide() {
        if (popover != null) {
            popover.hide();
            popover = null;
        }
    }

    /** Opens it. */
    void open(Item item, Node beside) {
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        hide();
        var wording = new ItemText(environment, kit.messages(), "");
        var page = new VBox(8);
        page.setId("register-details");
        page.getStyleClass().add("register-details");
        var title = wrapped(wording.named(item), "db-title");
        var deciding = new Deciding(desk, kit, item.subjects(), wording.title(item));
        page.getChildren().addAll(title, deciding, deciding.form());
        var standing = wording.standing(item);
        if (!standing.isEmpty()) {
            page.getChildren().add(wrapped(standing, "db-text", "register-grave"));
        }
        for (var share : item.shares()) {
            var sentence = wording.sentence(share);
            if (!sentence.isEmpty()) {
                var words = wrapped(sentence, "db-text");
                HBox.setHgrow(words, Priority.ALWAYS);
                var row = new HBox(8, Signs.person(kit, share.persona(), wording, 20), words);
                row.setAlignment(Pos.TOP_LEFT);
                page.getChildren().add(row);
            }
        }
        page.getChildren().add(form(item));
        page.getChildren().add(actions(item, wording));
        show(page, beside);
    }

    /** Asks beside a list what a decision on some of its items needs. */
    void ask(String title, List<Decide.Subject> subjects, Verdict to, @Nullable RegisterEntry known, Node beside) {
        hide();
        var page = new VBox(8);
        page.setId("register-details");
        page.getStyleClass().add("register-details");
        var form = new DecideForm(desk, kit, subjects, to, false, known, decision -> {
            hide();
            beside.requestFocus();
            if (decision != null) {
                Deciding.apply(desk, kit, decision, title);
            }
        });
        page.getChildren().addAll(wrapped(title, "db-title"), form);
        show(page, beside);
        form.enter();
    }

    private DecideForm form(Item item) {
        return new DecideForm(
                desk,
                kit,
                item.subjects(),
                item.state(),
                true,
                item.shares().getFirst().entry(),
                decision -> {
                    hide();
                    if (decision != null) {
                        desk.apply(decision);
                    }
                });
    }

    private HBox actions(Item item, ItemText wording) {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_RIGHT);
        var element = item.element(wording.environment());
        if (element != null) {
            row.getChildren().add(button("register-show", kit.text("register.show"), () -> desk.reveal(element)));
        }
        if (item.isFound()) {
            for (var share : item.shares()) {
                var words = item.shares().size() == 1
                        ? kit.text("register.fix")
                        : kit.say(Phrase.of("register.fix.for", "name", wording.name(share.persona())));
                row.getChildren()
                        .add(button(
                                "register-fix-" + share.persona(),
                                words,
                                () -> desk.wishes().remedy(share.persona(), item.key())));
            }
        }
        return row;
    }

    private Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll("button", "db-link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            hide();
            action.run();
        });
        return button;
    }

    private static Label wrapped(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void show(VBox page, Node beside) {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        double room = beside.getScene().getHeight() / kit.scaleProperty().get() * .7;
        scroll.setPrefHeight(Math.min(Math.min(HIGHEST, room), height(page, beside.getScene())));
        scroll.setMinHeight(scroll.getPrefHeight());
        scroll.setContent(page);
        var paper = styled(new VBox(scroll));
        var over = new Popover(new Scaled(paper, kit.scaleProperty()));
        over.setDetachable(false);
        over.setHeaderAlwaysVisible(false);
        over.setAnimated(!kit.calmProperty().get());
        over.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        over.getStyleClass().add("register-popover");
        popover = over;
        over.show(beside);
    }

    /** How high something would be here; only in a scene does it know its fonts. */
    private static double height(VBox page, Scene like) {
        var room = styled(new VBox(page));
        var probe = new Scene(room, WIDTH, 100);
        probe.getStylesheets().setAll(like.getStylesheets());
        room.applyCss();
        double height = page.prefHeight(WIDTH);
        room.getChildren().clear();
        return Math.ceil(height) + 2;
    }

    private static VBox styled(VBox paper) {
        paper.getStyleClass().add("register-sheet");
        paper.getStylesheets()
                .add(Objects.requireNonNull(Details.class.getResource("register.css"))
                        .toExternalForm());
        States.style(paper);
        return paper;
    }
}
