package org.dartboard.ui.decide;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dartboard.edit.Decide;
import org.dartboard.gap.Gap;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Item;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was decided about a gap, as an icon and a word; pressed, it offers what can be decided. */
public final class Deciding extends Button {

    private static final List<Verdict> OFFERED =
            List.of(Verdict.ACCEPTED, Verdict.ASSIGNED, Verdict.FIXED, Verdict.DISMISSED, Verdict.OPEN);

    private final Desk desk;
    private final Kit kit;
    private final List<Decide.Subject> subjects;
    private final String title;
    private final Label word = new Label();
    private final ContextMenu menu = new ContextMenu();
    private final StackPane form = new StackPane();

    /** Told as long as this is there. */
    private final InvalidationListener listener = _ -> update();

    /**
     * A control.
     *
     * @param subjects the gap, for one or several people
     * @param title what it is called
     */
    public Deciding(Desk desk, Kit kit, List<Decide.Subject> subjects, String title) {
        this.desk = desk;
        this.kit = kit;
        this.subjects = subjects;
        this.title = title;
        setId("decide");
        getStyleClass().setAll("button", "decide");
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setMinWidth(Region.USE_PREF_SIZE);
        form.setManaged(false);
        form.setVisible(false);
        for (var state : OFFERED) {
            var item = new MenuItem(kit.say(States.action(state)), Glyphs.of(States.icon(state)));
            item.setId("decide-" + state.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> decide(state));
            item.setMnemonicParsing(false);
            menu.getItems().add(item);
        }
        setContextMenu(menu);
        menu.setOnShowing(_ -> offer());
        setOnAction(_ -> menu.show(this, Side.BOTTOM, 0, 2));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                e.consume();
                fire();
            }
        });
        desk.decided().sieveProperty().addListener(new WeakInvalidationListener(listener));
        update();
    }

    /** Somebody's gap. */
    public static Decide.Subject subject(String persona, Gap.Key gap) {
        return new Decide.Subject(gap.code(), gap.node(), persona);
    }

    /** Where more is asked, to stand below what this belongs to. */
    public Region form() {
        return form;
    }

    private List<Verdict> states() {
        var decisions = desk.decided().sieve().decisions();
        return subjects.stream()
                .map(s -> decisions.verdict(s.persona(), new Gap.Key(s.code(), s.node())))
                .distinct()
                .sorted()
                .toList();
    }

    private void update() {
        var states = states();
        word.setText(String.join(
                ", ", states.stream().map(s -> kit.say(Item.word(s))).toList()));
        var content = new HBox(4, Glyphs.of(States.icon(states.getFirst())), word, Glyphs.of(Feather.CHEVRON_DOWN));
        content.setAlignment(Pos.CENTER_LEFT);
        setGraphic(content);
        setAccessibleText(kit.say(Phrase.of("register.decide", "state", word.getText(), "title", title)));
        getStyleClass().removeIf(s -> s.startsWith("state-"));
        getStyleClass().add("state-" + states.getFirst().name().toLowerCase(Locale.ROOT));
    }

    /** What it is already is not offered, unless there is more to say of it. */
    private void offer() {
        var states = states();
        for (int i = 0; i < OFFERED.size(); i++) {
            var state = OFFERED.get(i);
            boolean is = states.equals(List.of(state));
            menu.getItems().get(i).setVisible(!is || States.asks(state));
        }
    }

    private void decide(Verdict state) {
        if (States.asks(state)) {
            ask(state);
        } else {
            close();
            apply(Decide.of(subjects, state));
        }
    }

    private void ask(Verdict state) {
        var fields = new DecideForm(desk, kit, subjects, state, false, known(), decision -> {
            close();
            requestFocus();
            if (decision != null) {
                apply(decision);
            }
        });
        form.getChildren().setAll(fields);
        form.setManaged(true);
        form.setVisible(true);
        fields.enter();
        Sight.of(form);
    }

    private @Nullable RegisterEntry known() {
        var decisions = desk.decided().sieve().decisions();
        return subjects.stream()
                .map(s -> decisions.find(s.persona(), new Gap.Key(s.code(), s.node())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void close() {
        form.getChildren().clear();
        form.setManaged(false);
        form.setVisible(false);
    }

    private void apply(Decide decision) {
        apply(desk, kit, decision, title);
    }

    /** Decides, and says so. */
    public static void apply(Desk desk, Kit kit, Decide decision, String title) {
        var refusal = desk.refusal(decision);
        desk.apply(decision);
        if (refusal.isEmpty()) {
            desk.say(Notice.Kind.DONE, States.told(decision.verdict(), title));
        }
    }
}
