package org.dartboard.ui.library;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** How far an import or an export has come, once it takes a while; it can be stopped. */
final class DoingBar extends HBox {

    /** What takes no longer than that shows no progress. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Label words = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    DoingBar(Kit kit, Exchange exchange) {
        super(10);
        getStyleClass().add("library-told");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        var bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(words.textProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        var stop = new Button(kit.text("ui.cancel"));
        stop.setId("library-stop");
        stop.getStyleClass().setAll("button", "db-plain");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> exchange.stop());
        getChildren().addAll(words, bar, stop);
        patience.setOnFinished(_ -> show(exchange.doingProperty().get() != null));
        exchange.doingProperty().subscribe(doing -> tell(kit, doing));
    }

    private void tell(Kit kit, @Nullable Phrase doing) {
        if (doing == null) {
            patience.stop();
            show(false);
        } else {
            words.setText(kit.say(doing));
            if (!isVisible()) {
                patience.play();
            }
        }
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}
