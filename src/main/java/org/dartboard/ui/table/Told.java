package org.dartboard.ui.table;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** A strip that tells what could not be read, and asks what to do where something else could. */
final class Told extends HBox {

    private static final int MOST = 4;

    private final Kit kit;
    private final VBox lines = new VBox(2);
    private final Button rest = new Button();
    private final Button leave = new Button();

    Told(Kit kit) {
        super(10);
        this.kit = kit;
        setId("table-told");
        getStyleClass().add("table-told");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        rest.setId("table-paste-rest");
        rest.setText(kit.text("table.paste.rest"));
        rest.getStyleClass().add("db-plain");
        leave.setId("table-paste-leave");
        leave.getStyleClass().add("db-plain");
        leave.setOnAction(_ -> clear());
        rest.setMinWidth(USE_PREF_SIZE);
        leave.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Glyphs.of(Feather.ALERT_TRIANGLE), lines, rest, leave);
        clear();
    }

    /** Nothing to tell any more. */
    void clear() {
        lines.getChildren().clear();
        show(false);
    }

    private void show(boolean on) {
        setVisible(on);
        setManaged(on);
    }

    /** Tells what is wrong. */
    void tell(List<Phrase> problems) {
        lines.getChildren().clear();
        problems.stream().limit(MOST).forEach(p -> line(kit.say(Phrase.of("table.told", "problem", p))));
        if (problems.size() > MOST) {
            line(kit.say(Phrase.of("table.more", "n", problems.size() - MOST)));
        }
        rest.setVisible(false);
        rest.setManaged(false);
        leave.setText(kit.text("table.paste.close"));
        show(true);
    }

    /** Tells what is wrong with a paste, and does the rest of it or nothing, as people wish. */
    void ask(List<Phrase> problems, boolean something, Runnable then) {
        tell(problems);
        lines.getChildren().addFirst(label(kit.text("table.paste.nothing"), "db-medium"));
        rest.setVisible(something);
        rest.setManaged(something);
        rest.setOnAction(_ -> {
            clear();
            then.run();
        });
        leave.setText(kit.text("table.paste.leave"));
        (something ? rest : leave).requestFocus();
    }

    private void line(String words) {
        lines.getChildren().add(label(words, "db-text"));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
