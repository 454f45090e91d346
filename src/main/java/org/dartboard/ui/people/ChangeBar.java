package org.dartboard.ui.people;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Tells above the lanes what the last change made of everybody's walk, until it is dismissed or the next one comes. */
final class ChangeBar extends HBox {

    private final Desk desk;
    private final Kit kit;
    private final VBox lines = new VBox(3);
    private @Nullable Results dismissed;

    ChangeBar(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        getStyleClass().add("change-bar");
        setAlignment(Pos.CENTER_LEFT);
        lines.setId("change");
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var undo = Texts.link("change-undo", kit.text("people.undo"), desk::undo);
        undo.visibleProperty()
                .bind(desk.editorProperty().map(e -> e.undoable().isPresent()).orElse(false));
        var close = new Button("", Glyphs.of(Feather.X));
        close.setId("change-close");
        close.getStyleClass().add("db-icon-button");
        close.setAccessibleText(kit.text("people.dismiss"));
        close.setTooltip(new Tooltip(kit.text("people.dismiss")));
        close.setOnAction(_ -> {
            dismissed = desk.resultsProperty().get();
            hide();
        });
        getChildren().addAll(Glyphs.of(Feather.ACTIVITY), lines, undo, close);
        desk.beforeProperty().subscribe(_ -> tell());
        desk.resultsProperty().subscribe(_ -> tell());
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    @SuppressWarnings("ReferenceEquality") // what was dismissed is this very answer
    private void tell() {
        var before = desk.beforeProperty().get();
        var now = desk.resultsProperty().get();
        if (before == null
                || now == null
                || now == dismissed
                || !before.isComplete()
                || !now.isComplete()
                || before.scene().equals(now.scene())
                || !before.chosen().equals(now.chosen())) {
            hide();
            return;
        }
        show(Change.of(before, now, desk.decided().sieve()), now);
    }

    private void show(List<Change> changes, Results now) {
        lines.getChildren().clear();
        if (changes.isEmpty()) {
            hide(); // nobody is shown
            return;
        }
        if (changes.stream().allMatch(Change::isNone)) {
            var names = changes.stream().map(c -> c.now().voice().name()).toList();
            lines.getChildren().add(line(kit.say(Phrase.of("people.change.nothing", "names", names))));
        } else {
            changes.forEach(c -> lines.getChildren().add(line(c, now)));
        }
        setVisible(true);
        setManaged(true);
    }

    private HBox line(Change change, Results now) {
        var voice = change.now().voice();
        var name = new Label(
                voice.name(),
                Marks.person(kit, change.now(), now.place(change.now().id()), 8));
        name.getStyleClass().add("db-strong");
        name.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(
                8, name, line(change.sentences().stream().map(voice::say).collect(Collectors.joining(" "))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.getStyleClass().add("db-text");
        label.setEllipsisString("…");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
