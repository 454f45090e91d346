package org.dartboard.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dartboard.library.Archive;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.Documents.Busy;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.start.ProblemsPage;
import org.dartboard.ui.start.Report;
import org.dartboard.ui.start.StartPage;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What fills a window below its upper edge: the map and its panels, the page one starts from, or the report of a file that
 * cannot be opened. Before all of them stands what takes long with a disk.
 */
final class Pages extends StackPane {

    /** What takes no longer than that shows no progress. */
    private static final Duration PATIENCE = Duration.millis(300);

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final MainWindow window;
    private final Node work;
    private final Background background;
    private final HBox waiting = new HBox();
    private final Label what = new Label();
    private final Button cancel;
    private final DropSign drop;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable StartPage start;
    private boolean begun;

    Pages(MainWindow window, Node work, Background background) {
        this.window = window;
        this.work = work;
        this.background = background;
        var kit = window.workbench().kit();
        var bar = new ProgressBar();
        bar.setPrefWidth(140);
        bar.accessibleTextProperty().bind(what.textProperty());
        cancel = new Button(kit.text("ui.cancel"));
        cancel.setId("cancel-reading");
        cancel.setOnAction(_ -> window.documents().cancel());
        what.getStyleClass().add("db-medium");
        waiting.getChildren().addAll(what, bar, cancel);
        waiting.getStyleClass().addAll("db-card", "waiting");
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(waiting, Pos.TOP_CENTER);
        waiting.setVisible(false);
        patience.setOnFinished(_ -> show(window.documents().busyProperty().get(), true));
        drop = new DropSign(kit);
        getChildren().addAll(work, waiting, drop);
        work.setVisible(false);
    }

    /** From now on it shows what the window is about. */
    void begin() {
        begun = true;
        var documents = window.documents();
        window.desk().editorProperty().map(_ -> true).orElse(false).subscribe(_ -> choose());
        documents.reportProperty().subscribe(_ -> choose());
        documents.busyProperty().subscribe(busy -> {
            show(busy, false);
            if (busy == null) {
                patience.stop();
            } else {
                patience.playFromStart();
            }
            choose();
        });
    }

    private void show(@Nullable Busy busy, boolean late) {
        waiting.setVisible(late && busy != null);
        if (busy != null) {
            var name = String.valueOf(busy.file().getFileName());
            what.setText(window.workbench()
                    .kit()
                    .say(busy.saving() ? Phrase.of("ui.saving", "name", name) : Phrase.of("ui.reading", "name", name)));
        }
    }

    private void choose() {
        if (!begun) {
            return;
        }
        var documents = window.documents();
        var report = documents.reportProperty().get();
        boolean open = window.desk().environment() != null;
        if (report != null) {
            page(problems(report));
        } else if (open) {
            page(null);
        } else if (documents.busyProperty().get() == null && documents.isFree()) {
            page(start());
        } else if (start == null) {
            // Something is on its way: the page that one starts from would only flash up
            page(null);
        }
        work.setVisible(open && report == null);
    }

    private void page(@Nullable Node page) {
        getChildren().setAll(page == null ? List.of(work, waiting, drop) : List.of(work, page, waiting, drop));
        if (page instanceof StartPage it) {
            it.begin();
        } else if (page instanceof ProblemsPage it) {
            it.begin();
        }
    }

    private StartPage start() {
        var now = start;
        if (now == null) {
            var workbench = window.workbench();
            now = new StartPage(
                    workbench.kit(),
                    workbench.settings(),
                    background,
                    workbench.sizes(),
                    workbench.samples(),
                    workbench.shelf(),
                    workbench.recovery(window),
                    new StartPage.Doors() {
                        @Override
                        public void open(Path file) {
                            workbench.open(List.of(file), window);
                        }

                        @Override
                        public void template(Environment template) {
                            LibraryDoors.open(window, template);
                        }

                        @Override
                        public void sketch() {
                            window.begin("sketch");
                        }

                        @Override
                        public void blank() {
                            window.begin("");
                        }

                        @Override
                        public void tour() {
                            window.touring().begin();
                        }

                        @Override
                        public void choose() {
                            window.documents().choose();
                        }
                    });
            start = Topic.on(now, "start");
        }
        return now;
    }

    private ProblemsPage problems(Report report) {
        var documents = window.documents();
        return Topic.on(
                new ProblemsPage(window.workbench().kit(), background, report, new ProblemsPage.Doors() {
                    @Override
                    public void again() {
                        documents.open(report.file());
                    }

                    @Override
                    public void choose() {
                        documents.choose();
                    }

                    @Override
                    public void recover(Environment found) {
                        // Beside the report, which says what is missing
                        var beside = window.workbench().open((Path) null).desk();
                        beside.open(found, null);
                        beside.say(Notice.Kind.DONE, Phrase.of("start.recovered", "name", Report.name(report.file())));
                    }

                    @Override
                    public void leave() {
                        documents.dismiss();
                    }
                }),
                "problems");
    }

    /** Something is drawn over the window. */
    void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            if (work.isVisible()) {
                drop.show(event.getDragboard().getFiles());
            }
            event.consume();
        }
    }

    /** It is drawn away again. */
    void gone(DragEvent event) {
        lifted();
    }

    private void lifted() {
        pseudoClassStateChanged(DROPPING, false);
        drop.setVisible(false);
    }

    /** It is dropped. */
    void dropped(DragEvent event) {
        lifted();
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        // The desktop waits for the end of this event, and opening may ask something
        javafx.application.Platform.runLater(() -> drop(files));
    }

    /** Opens what was dropped, or takes it into the library. */
    void drop(List<File> files) {
        window.toFront();
        var paths = files.stream().map(File::toPath).toList();
        var libraries = paths.stream()
                .filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(Archive.ENDING))
                .toList();
        if (!libraries.isEmpty()) {
            window.librarian().exchange().take(libraries);
        }
        window.workbench()
                .open(paths.stream().filter(p -> !libraries.contains(p)).toList(), window);
    }
}
