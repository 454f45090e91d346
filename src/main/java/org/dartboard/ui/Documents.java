package org.dartboard.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dartboard.file.Problem;
import org.dartboard.file.ReadResult;
import org.dartboard.file.Stamp;
import org.dartboard.journal.Journal;
import org.dartboard.journal.Left;
import org.dartboard.journal.Origin;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.start.Report;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Opens and saves what a window shows. Disks are only touched in the background; people are asked before anything is lost
 * that they did.
 */
public final class Documents {

    /** How files end. */
    static final String ENDING = ".dartboard";

    /**
     * What is being done with a file.
     *
     * @param saving whether it is written; else it is read
     */
    public record Busy(Path file, boolean saving) {}

    private record Got(Environment environment, boolean sample) {}

    private record Adopted(
            @Nullable Journal journal, @Nullable Stamp stamp) {}

    private final MainWindow window;
    private final Workbench workbench;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Busy> busy = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> hints = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Stamp> stamp = new SimpleObjectProperty<>();
    private final Keeping keeping;
    private final Background background;
    private Background disk;
    private Background.Line line;
    private @Nullable Path mine;
    private @Nullable Runnable afterSaving;

    Documents(MainWindow window, Workbench workbench, Desk desk, Background background) {
        this.window = window;
        this.workbench = workbench;
        this.desk = desk;
        this.background = background;
        disk = disk();
        line = disk.line();
        keeping = new Keeping(desk, () -> new Origin(desk.fileProperty().get(), stamp.get()), workbench.journal());
    }

    /** A thread that only waits for disks: a slow one must not hold up a walk. */
    private Background disk() {
        return background.beside(fault -> {
            LoggerFactory.getLogger(Documents.class).error("with a file", fault);
            busy.set(null);
            workbench.dialogs().fault(window.stage(), workbench.kit().text("ui.fault"));
        });
    }

    /** Opens a file in this window; if it cannot be read, its problems are shown. */
    public void open(Path file) {
        var path = file.toAbsolutePath().normalize();
        read(path, got -> {
            if (!got.sample()) {
                workbench.settings().opened(path);
            }
            desk.open(got.environment(), path);
        });
    }

    /** Reads the file again; what was changed since is given up, as a step that can be taken back. */
    void revert() {
        reread(Phrase.of("journal.step.revert"), Phrase.of("journal.reverted"));
    }

    /** Reads the file again, which somebody else has written to, as a step that can be taken back. */
    void reload() {
        reread(Phrase.of("journal.step.reload"), Phrase.of("journal.reloaded"));
    }

    private void reread(Phrase step, Phrase notice) {
        var file = desk.fileProperty().get();
        if (file != null) {
            read(file, got -> {
                desk.reread(got.environment(), step);
                desk.say(Notice.Kind.DONE, notice);
            });
        }
    }

    private void read(Path path, Consumer<Got> then) {
        var before = mine;
        mine = path;
        busy.set(new Busy(path, false));
        line.ask(_ -> workbench.read(path), answer -> {
            busy.set(null);
            switch (answer.result()) {
                case ReadResult.Read(var environment, var found) -> {
                    report.set(null);
                    hints.set(found);
                    stamp.set(answer.stamp());
                    then.accept(new Got(environment, answer.sample()));
                }
                case ReadResult.Refused refused -> {
                    mine = before;
                    report.set(Report.of(path, refused, answer.salvaged()));
                }
            }
        });
    }

    /**
     * Goes on with work that nobody saved. Where its file is as it was, it is the work on that file; else it is open as work
     * that no file holds.
     *
     * @param aside whether it must not be the work on that file, because another window has it
     */
    void recover(Left left, Environment work, boolean aside) {
        var file = aside ? null : left.origin().file();
        var saved = left.saved();
        var itsFile = saved == null ? null : file;
        mine = itsFile;
        ask(_ -> new Adopted(workbench.adopt(left), itsFile == null ? null : Stamp.of(itsFile)), adopted -> {
            if (adopted.journal() == null) {
                mine = desk.fileProperty().get();
                workbench.dialogs().fault(window.stage(), workbench.kit().text("journal.taken"));
                return;
            }
            report.set(null);
            stamp.set(adopted.stamp());
            keeping.takeOver(adopted.journal());
            if (saved != null && itsFile != null) {
                desk.recover(work, saved, itsFile, Phrase.of("journal.step.recovered"));
            } else {
                desk.open(work, null);
            }
        });
    }

    /** Asks the disk for something. */
    <T> void ask(Background.Work<T> work, Consumer<T> show) {
        disk.line().ask(work, show);
    }

    /** Waits no longer for the file that is being read or written. One that is being written is replaced as a whole or stays. */
    void cancel() {
        var now = busy.get();
        if (now != null) {
            mine = desk.fileProperty().get();
            afterSaving = null;
            busy.set(null);
            // A disk that does not answer must not hold up the next one
            line.drop();
            disk.close();
            disk = disk();
            line = disk.line();
            if (now.saving()) {
                desk.say(Notice.Kind.REFUSED, Phrase.of("ui.saving.cancelled"));
            }
        }
    }

    /** Shows what may have been forgotten in the file that is open. */
    void showHints() {
        var file = desk.fileProperty().get();
        if (file != null && !hints.get().isEmpty()) {
            report.set(Report.ofHints(file, hints.get()));
        }
    }

    /** The report has been read. */
    void dismiss() {
        report.set(null);
    }

    /** Asks which files to open: the first in this window if it is free, the others in windows of their own. */
    void choose() {
        workbench.open(workbench.dialogs().open(window.stage(), folder()), window);
    }

    /** Whether a file can be opened here without taking anything from anybody. */
    boolean isFree() {
        return mine == null && desk.environment() == null;
    }

    /** Whether this window shows a file, or is about to. */
    boolean holds(Path file) {
        return file.equals(mine);
    }

    /** Whether nothing was done that is not saved. */
    boolean isUntouched() {
        var editor = desk.editorProperty().get();
        return editor == null || editor.isSaved();
    }

    /** Whether there is something to give up, and a file to read again. */
    boolean canRevert() {
        var editor = desk.editorProperty().get();
        return editor != null && !editor.isSaved() && desk.fileProperty().get() != null;
    }

    /** Writes to the file that it came from, or asks for one. */
    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        var file = desk.fileProperty().get();
        if (file == null || workbench.samples().holds(file)) {
            saveAs(then);
        } else {
            write(file, stamp.get(), then);
        }
    }

    /** Asks for a file and writes to it. */
    void saveAs() {
        saveAs(() -> {});
    }

    /** The same, and then something else. */
    void saveAs(Runnable then) {
        if (desk.environment() == null) {
            return;
        }
        var chosen = workbench
                .dialogs()
                .save(window.stage(), folder(), fileName(name()) + ENDING)
                .orElse(null);
        if (chosen == null) {
            return;
        }
        var typed = chosen.toAbsolutePath().normalize();
        var file = typed.toString().endsWith(ENDING) ? typed : typed.resolveSibling(typed.getFileName() + ENDING);
        if (workbench.samples().holds(file)) {
            workbench.dialogs().fault(window.stage(), workbench.kit().text("ui.samples"));
            return;
        }
        // Where the name is as it was chosen, the dialog of the desktop has asked
        boolean asked = file.equals(typed) || file.equals(desk.fileProperty().get()) || Files.notExists(file);
        var question = Phrase.of("ui.replace", "name", String.valueOf(file.getFileName()));
        if (asked || confirmed(question, "ui.replace.yes")) {
            write(file, file.equals(desk.fileProperty().get()) ? stamp.get() : null, then);
        }
    }

    /** Without a stamp, what stands in the file is replaced whatever it is. */
    private void write(Path file, @Nullable Stamp known, Runnable then) {
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        busy.set(new Busy(file, true));
        var from = desk.fileProperty().get();
        line.ask(
                _ -> Tracing.follow(
                        environment, from, file, Written.write(environment, file, known, workbench.files(), keeping)),
                outcome -> {
                    busy.set(null);
                    var waiting = Objects.requireNonNullElse(afterSaving, () -> {});
                    afterSaving = null;
                    switch (outcome) {
                        case Written.Saved(var now) -> {
                            mine = file;
                            stamp.set(now);
                            desk.savedTo(file, environment);
                            workbench.settings().opened(file);
                            desk.say(
                                    Notice.Kind.DONE,
                                    Phrase.of("ui.savedAs", "name", String.valueOf(file.getFileName())));
                            then.run();
                            waiting.run();
                        }
                        case Written.Changed() -> {
                            switch (workbench.dialogs().changed(window.stage(), name())) {
                                case OVERWRITE -> write(file, null, then);
                                case SAVE_AS -> saveAs(then);
                                case CANCEL -> {}
                            }
                        }
                        case Written.Failed(var advice) -> {
                            if (workbench
                                    .dialogs()
                                    .notSaved(window.stage(), workbench.kit().say(advice))) {
                                saveAs(then);
                            }
                        }
                    }
                });
    }

    /** Does something that ends what is shown here, once nothing can be lost by it. */
    void leave(Runnable then) {
        var now = busy.get();
        if (now != null && now.saving()) {
            afterSaving = () -> leave(then);
            return;
        }
        var editor = desk.editorProperty().get();
        if (editor == null || editor.isSaved()) {
            then.run();
            return;
        }
        switch (workbench.dialogs().unsaved(window.stage(), name())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    /** The window is no more, and nothing that it showed is to be kept that is not saved. */
    void close() {
        keeping.close();
        disk.close();
    }

    private boolean confirmed(Phrase question, String yes) {
        var kit = workbench.kit();
        // texts: ui.replace.yes
        return workbench.dialogs().confirm(window.stage(), kit.say(question), kit.say(Phrase.of(yes)));
    }

    /** What people call what is shown here: the environment's name, or the file's if it has none. */
    String name() {
        var environment = desk.environment();
        var file = desk.fileProperty().get();
        if (environment != null && !environment.name().isBlank()) {
            return environment.name();
        }
        return file == null
                ? workbench.kit().text("ui.untitled")
                : String.valueOf(file.getFileName()).replace(ENDING, "");
    }

    /** A name without what file systems do not take. */
    static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }

    /** Where people are likely to look for a file: beside this one, or the one that was open last. */
    @Nullable
    Path folder() {
        var file = desk.fileProperty().get();
        if (file != null && !workbench.samples().holds(file)) {
            return file.getParent();
        }
        var recent = workbench.settings().recentProperty().get();
        return recent.isEmpty() ? null : recent.getFirst().getParent();
    }

    /** What is to be said about a file before anything else; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** What is being done with a file; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable Busy> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What the file held when it was read or written last; null if that is not known, or no file is to be watched. */
    ObjectProperty<@Nullable Stamp> stampProperty() {
        return stamp;
    }

    /** What may have been forgotten in the file that is open. */
    public ReadOnlyObjectProperty<List<Problem>> hintsProperty() {
        return hints.getReadOnlyProperty();
    }
}
