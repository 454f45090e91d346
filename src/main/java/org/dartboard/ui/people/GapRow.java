package org.dartboard.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.Deciding;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Topic;
import org.kordamp.ikonli.feather.Feather;

/** A gap in a list: its mark, title and sentence, what follows from it folded away, and Why, Show and Fix. */
final class GapRow extends VBox {

    /** Narrower than any list. */
    private static final double WRAP = 150;

    private final Kit kit;
    private final HBox actions = new HBox(2);

    /** What was decided, and what can be done; in two lines where there is no room for one. */
    private final FlowPane below = new FlowPane(2, 3);

    private final Trouble trouble;

    /** Opens a page about the gap beside one of its buttons. */
    interface Opener {
        /** Opens it. */
        void open(Node owner, Sheet.Page page);
    }

    /**
     * A row.
     *
     * @param title what it is called in this list
     * @param follows what follows from it, if it is a cause
     */
    GapRow(Bench bench, Trouble trouble, String title, List<Gap> follows, Opener opener) {
        kit = bench.kit();
        this.trouble = trouble;
        getStyleClass().add("gap-row");
        Topic.on(this, Topic.ofRule(trouble.gap().code()));
        var text = Texts.column(
                2, Texts.wrapped(title, "db-strong"), Texts.wrapped(trouble.sentence(), "db-muted", "db-small"));
        getChildren().add(Texts.signed(Texts.severity(kit, trouble.gap()), text));
        actions.setAlignment(Pos.CENTER_LEFT);
        if (!follows.isEmpty()) {
            fold(follows);
        }
        var deciding = new Deciding(bench.desk(), kit, trouble.subjects(), trouble.title());
        if (!trouble.gap().open()) {
            below.getChildren().add(deciding);
        }
        add("why", kit.text("people.why"), owner -> opener.open(owner, GapPages.why(bench, trouble)));
        var element = trouble.element();
        if (element != null) {
            add("show", kit.text("people.show"), _ -> {
                bench.sheet().hide();
                bench.desk().reveal(element);
            });
        }
        add("fix", kit.text("people.fix"), owner -> opener.open(owner, GapPages.fix(bench, trouble)))
                .getStyleClass()
                .setAll("button", "fix-button", "tonal");
        below.getChildren().add(actions);
        below.setPrefWrapLength(WRAP);
        below.setRowValignment(VPos.CENTER);
        below.getStyleClass().add("gap-actions");
        getChildren().addAll(below, deciding.form());
    }

    private Button add(String id, String text, Consumer<Node> action) {
        var button = Texts.link(id, text, () -> {});
        button.setOnAction(_ -> action.accept(button));
        button.setAccessibleText(kit.say(Phrase.of("people.action", "action", text, "title", trouble.title())));
        actions.getChildren().add(button);
        return button;
    }

    /** Gives the focus to the first thing in it that can be pressed. */
    void first() {
        var button = actions.lookup(".button");
        if (button != null) {
            button.requestFocus();
        }
    }

    private void fold(List<Gap> follows) {
        var list = new VBox(3);
        list.getStyleClass().add("follows");
        for (var gap : follows) {
            var title = new Trouble(trouble.walked(), gap, null).title();
            list.getChildren().add(Texts.signed(Texts.severity(kit, gap), Texts.wrapped(title, "db-small")));
        }
        var button = new Button(kit.say(Phrase.of("people.follow", "n", follows.size())));
        button.setId("follow");
        button.getStyleClass().setAll("button", "db-link", "fold");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> open(button, list, !list.isVisible()));
        var row = new HBox(button);
        row.getStyleClass().add("fold-row");
        open(button, list, false);
        getChildren().addAll(row, list);
    }

    private static void open(Button button, VBox list, boolean is) {
        list.setVisible(is);
        list.setManaged(is);
        button.setGraphic(Glyphs.of(is ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }
}
