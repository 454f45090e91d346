package org.dartboard.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** A file that was open: opens it again, or can be removed from the list if it is gone. */
final class RecentRow extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    RecentRow(Kit kit, Recent recent, Runnable open, Runnable forget) {
        var changed = recent.changed();
        var folder = recent.folder(Path.of(System.getProperty("user.home")));
        var when = changed == null ? kit.text("start.missing") : when(kit, changed);

        var name = new Label(recent.name());
        name.getStyleClass().add(changed == null ? "db-muted" : "db-medium");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var state = new Label(when);
        state.getStyleClass().addAll("db-small", changed == null ? "db-gap-text" : "db-muted");
        state.setMinWidth(USE_PREF_SIZE);
        var place = new Label(folder);
        place.getStyleClass().addAll("db-muted", "db-small");
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        // That it is gone is said below, to leave the name its room
        var texts = changed == null
                ? new VBox(1, name, new HBox(8, state, place))
                : new VBox(1, new HBox(8, name, state), place);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(10, Glyphs.of(changed == null ? Feather.ALERT_CIRCLE : Feather.FILE), texts);
        row.setAlignment(Pos.CENTER_LEFT);

        var button = new Button();
        button.getStyleClass().setAll("start-row");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        // The graphic is as wide as the button leaves it
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        row.setMinWidth(0);
        button.setMinWidth(0);
        button.setPrefWidth(200);
        button.setAccessibleText(
                kit.say(Phrase.of("start.recent.row", "name", recent.name(), "folder", folder, "state", when)));
        button.setTooltip(new Tooltip(recent.file().toString()));
        button.setOnAction(_ -> open.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        getChildren().add(button);
        setAlignment(Pos.CENTER_LEFT);
        if (changed == null) {
            var remove = new Button(null, Glyphs.of(Feather.X));
            remove.getStyleClass().add("db-icon-button");
            var text = kit.say(Phrase.of("start.forget", "name", recent.name()));
            remove.setAccessibleText(text);
            remove.setTooltip(new Tooltip(text));
            remove.setOnAction(_ -> forget.run());
            getChildren().add(remove);
        }
    }

    /** A moment, as people say it. */
    static String when(Kit kit, Instant changed) {
        var then = changed.atZone(ZoneId.systemDefault());
        var today = LocalDate.now(ZoneId.systemDefault());
        if (then.toLocalDate().equals(today)) {
            return kit.say(Phrase.of("start.today", "time", TIME.format(then)));
        }
        return then.toLocalDate().equals(today.minusDays(1))
                ? kit.say(Phrase.of("start.yesterday", "time", TIME.format(then)))
                : DATE.format(then);
    }
}
