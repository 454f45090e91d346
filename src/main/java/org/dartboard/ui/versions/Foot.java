package org.dartboard.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.file.SaveFailed;
import org.dartboard.library.LibraryFailed;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.jspecify.annotations.Nullable;

/** What can be done with versions, and how far that is; where it is narrow, the latter stands above. */
final class Foot extends VBox {

    private final Kit kit;
    private final Outlet outlet;
    private final MenuButton more;
    private final MenuItem export;
    private final MenuItem one;
    private final MenuItem every;
    private final HBox news = new HBox(8);
    private final HBox row = new HBox(8);
    private final Region gap = new Region();
    private final Button cancel;
    private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label said = new Label();
    private final Button compare;
    private final Button asNew;
    private final Button copy;
    private final Button restore;
    private @Nullable Background disk;
    private @Nullable Background exporting;

    Foot(Kit kit, Outlet outlet) {
        this.kit = kit;
        this.outlet = outlet;
        export = item("versions-export", "version.export");
        export.setOnAction(_ -> export());
        one = item("versions-delete", "version.delete");
        every = item("versions-delete-all", "version.delete.all");
        more = new MenuButton(kit.text("version.menu"), null, export, new SeparatorMenuItem(), one, every);
        more.setId("versions-more");
        more.getStyleClass().addAll("db-plain", "versions-more");
        more.setMinWidth(USE_PREF_SIZE);
        cancel = button("versions-cancel", "version.export.cancel");
        cancel.setOnAction(_ -> stop(""));
        busy.setPrefWidth(90);
        busy.setAccessibleText(kit.text("version.exporting"));
        said.setId("versions-said");
        said.getStyleClass().addAll("db-muted", "db-small");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox.setHgrow(news, Priority.ALWAYS);
        news.setAlignment(Pos.CENTER_LEFT);
        news.setMinWidth(0);
        news.getChildren().addAll(busy, cancel, said);
        compare = button("versions-compare", "version.compare");
        asNew = button("versions-new", "version.new");
        copy = button("versions-copy", "version.copy");
        restore = button("versions-restore", "version.restore");
        restore.getStyleClass().setAll("button", "db-primary");
        row.setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        setMinWidth(0);
        getStyleClass().add("versions-foot");
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().addAll(more, news, compare, asNew, copy, restore);
        getChildren().add(row);
        widthProperty().subscribe(this::arrange);
        shown(false);
    }

    private void arrange() {
        boolean narrow = getWidth() > 0 && getWidth() < Columns.NARROW;
        if (narrow != getChildren().contains(news)) {
            // Where it is not, the rest stays as it is, with the focus that it may have
            if (narrow) {
                row.getChildren().set(1, gap);
                getChildren().addFirst(news);
            } else {
                getChildren().remove(news);
                row.getChildren().set(1, news);
            }
        }
        boolean silent = narrow && said.getText().isEmpty() && !busy.isManaged();
        news.setVisible(!silent);
        news.setManaged(!silent);
    }

    // texts: version.*
    private MenuItem item(String id, String key) {
        var item = new MenuItem(kit.say(Phrase.of(key)));
        item.setId(id);
        return item;
    }

    // texts: version.*
    private Button button(String id, String key) {
        var button = new Button(kit.say(Phrase.of(key)));
        button.setId(id);
        button.getStyleClass().setAll("button", "db-plain");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Deletes the version that is looked at. */
    MenuItem one() {
        return one;
    }

    /** Deletes all versions of a document. */
    MenuItem every() {
        return every;
    }

    Button compare() {
        return compare;
    }

    Button asNew() {
        return asNew;
    }

    Button copy() {
        return copy;
    }

    Button restore() {
        return restore;
    }

    /**
     * What can be done.
     *
     * @param whole whether there is a document of which all versions can be deleted
     */
    void able(boolean chosen, boolean restorable, boolean pinned, boolean several, boolean whole) {
        one.setDisable(!chosen);
        every.setDisable(!whole);
        compare.setText(kit.text(pinned ? "version.compare.stop" : "version.compare"));
        compare.setDisable(!pinned && !(chosen && several));
        asNew.setDisable(!chosen);
        copy.setDisable(!chosen);
        restore.setDisable(!restorable);
        say(chosen && !restorable ? kit.text("version.restore.not") : "");
    }

    /** The page was opened. */
    void begin(Background opened) {
        disk = opened;
        more.setDisable(!outlet.isKept());
        say("");
    }

    /** The page was closed; what is being written is no longer wanted. */
    void end() {
        stop("");
        disk = null;
    }

    private void say(String text) {
        said.setText(text);
        arrange();
    }

    /** Asks the library for something; if it fails, says why. */
    <T> void ask(Background.Work<T> work, Consumer<T> then) {
        ask(Objects.requireNonNull(disk), work, then);
    }

    private sealed interface Answer<T> {
        record Got<T>(T what) implements Answer<T> {}

        record Failed<T>(Phrase why) implements Answer<T> {}
    }

    private <T> void ask(Background where, Background.Work<T> work, Consumer<T> then) {
        where.line()
                .<Answer<T>>ask(
                        asked -> {
                            try {
                                return new Answer.Got<>(work.compute(asked));
                            } catch (LibraryFailed e) {
                                return new Answer.Failed<>(e.advice());
                            } catch (SaveFailed e) {
                                return new Answer.Failed<>(e.advice());
                            }
                        },
                        answer -> {
                            switch (answer) {
                                case Answer.Got<T>(var what) -> then.accept(what);
                                case Answer.Failed<T>(var why) -> {
                                    stop("");
                                    outlet.fault(kit.say(why));
                                }
                            }
                        });
    }

    /** Writes a version to a file of its own. */
    void copy(Environment version, String name) {
        outlet.ask(name, ".dartboard")
                .ifPresent(file -> ask(
                        _ -> {
                            outlet.write(version, file);
                            return file;
                        },
                        written -> say(kit.say(Phrase.of("version.copied", "name", name(written))))));
    }

    private void export() {
        outlet.ask(kit.text("version.export.name"), ".zip").ifPresent(this::export);
    }

    private void export(Path file) {
        stop(kit.text("version.exporting"));
        // Beside what is looked at meanwhile
        var worker = Objects.requireNonNull(disk).beside(_ -> {
            stop("");
            outlet.fault(kit.say(Phrase.of("version.export.fault", "name", name(file))));
        });
        exporting = worker;
        shown(true);
        ask(
                worker,
                asked -> {
                    try {
                        return outlet.export(file, asked::still);
                    } catch (IOException e) {
                        throw new LibraryFailed(
                                LibraryFailed.Reason.OTHER, Phrase.of("version.export.fault", "name", name(file)), e);
                    }
                },
                lost -> stop(
                        lost < 0
                                ? ""
                                : kit.say(
                                        lost == 0
                                                ? Phrase.of("version.exported", "name", name(file))
                                                : Phrase.of("version.exported.lost", "n", lost, "name", name(file)))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void stop(String text) {
        var worker = exporting;
        exporting = null;
        if (worker != null) {
            worker.close();
        }
        shown(false);
        say(text);
    }

    private void shown(boolean writing) {
        busy.setVisible(writing);
        busy.setManaged(writing);
        cancel.setVisible(writing);
        cancel.setManaged(writing);
        export.setDisable(writing);
        arrange();
    }
}
