package org.dartboard.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dartboard.journal.Left;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.start.Unsaved;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.LoggerFactory;

/** What is to be asked about the file that is open: somebody else has written to it, or there is work on it that nobody saved. */
final class Bars extends VBox {

    private final MainWindow window;
    private final Watch watch;
    private final Kit kit;
    private @Nullable Left left;
    private @Nullable Path of;

    Bars(MainWindow window, Desk desk, Watch watch) {
        this.window = window;
        this.watch = watch;
        kit = window.workbench().kit();
        getStyleClass().add("question-bars");
        watch.seenProperty().subscribe(_ -> show());
        window.touring().offeredProperty().subscribe(_ -> show());
        desk.fileProperty().subscribe(this::look);
    }

    /** Whether there is work on a file that was opened. */
    private void look(@Nullable Path file) {
        if (Objects.equals(file, of)) {
            return;
        }
        of = file;
        left = null;
        show();
        if (file != null) {
            window.documents().ask(_ -> find(file), found -> {
                if (file.equals(of)) {
                    left = found;
                    show();
                }
            });
        }
    }

    private @Nullable Left find(Path file) {
        try {
            return window.workbench().left().stream()
                    .filter(l -> file.equals(l.origin().file()) && l.environment() != null)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            LoggerFactory.getLogger(Bars.class).warn("unsaved work", e);
            return null;
        }
    }

    private void show() {
        getChildren().clear();
        var file = of;
        var name = file == null ? "" : String.valueOf(file.getFileName());
        switch (watch.seenProperty().get()) {
            case AS_IT_WAS -> {}
            case CHANGED ->
                getChildren()
                        .add(new Bar(Feather.REFRESH_CW, kit.say(Phrase.of("journal.changed", "name", name)))
                                .with(
                                        "reload",
                                        kit.text("journal.reload"),
                                        () -> window.documents().reload())
                                .with("keep-mine", kit.text("journal.keepMine"), watch::keepMine));
            case GONE ->
                getChildren()
                        .add(new Bar(Feather.ALERT_CIRCLE, kit.say(Phrase.of("journal.gone", "name", name)))
                                .with("save-again", kit.text("journal.saveAgain"), () -> {
                                    watch.keepMine();
                                    window.documents().save();
                                })
                                .with("keep-mine", kit.text("journal.later"), watch::keepMine));
        }
        var work = left;
        if (work != null) {
            var told = Unsaved.of(work, kit);
            getChildren()
                    .add(new Bar(Feather.ROTATE_CCW, kit.say(told.sentence()))
                            .with("open-left", kit.text("journal.open"), () -> {
                                settle();
                                window.workbench().recovery(window).open(work);
                            })
                            .with("later", kit.text("journal.later"), this::settle)
                            .with(
                                    "throw-left",
                                    kit.text("journal.discard"),
                                    () -> window.workbench().recovery(window).discard(work, this::settle)));
        }
        if (window.touring().offeredProperty().get()) {
            getChildren().add(offer());
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    /** The tour, at the first start. */
    private Bar offer() {
        var bar = new Bar(Feather.COMPASS, kit.text("tour.offer"))
                .with("tour-begin", kit.text("tour.offer.begin"), window.touring()::begin)
                .with("tour-decline", kit.text("tour.offer.not"), window.touring()::decline);
        bar.setId("tour-offer");
        bar.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                window.touring().decline();
                key.consume();
            }
        });
        return Topic.on(bar, "tour");
    }

    private void settle() {
        left = null;
        show();
    }
}
