package org.dartboard.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.dartboard.library.Archive;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The dialogs of the desktop. */
final class DesktopDialogs implements Dialogs {

    private final Messages messages;

    DesktopDialogs(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Path> open(Window owner, @Nullable Path folder) {
        var files = chooser(folder).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window owner, @Nullable Path folder, String name) {
        var chooser = chooser(folder);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> report(Window owner, @Nullable Path folder, String name, String ending) {
        var chooser = chooser(folder, messages.text("ui.report.files"), "*" + ending);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toImport(Window owner, @Nullable Path folder) {
        return Optional.ofNullable(library(folder).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toExport(Window owner, @Nullable Path folder, String name) {
        var chooser = library(folder);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser library(@Nullable Path folder) {
        return chooser(folder, messages.text("shelf.files"), "*" + Archive.ENDING);
    }

    @Override
    public boolean show(Path file, boolean folder) {
        return start(command(System.getProperty("os.name"), file, folder));
    }

    @Override
    public boolean browse(String address) {
        // Nothing but a page of the web: what else an address may start is none of a manual's business
        return address.startsWith("https://") && start(browser(System.getProperty("os.name"), address));
    }

    private static boolean start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(DesktopDialogs.class).warn("no desktop", e);
            return false;
        }
    }

    private static List<String> browser(String system, String address) {
        var on = system.toLowerCase(Locale.ROOT);
        return List.of(on.startsWith("windows") ? "explorer.exe" : on.startsWith("mac") ? "open" : "xdg-open", address);
    }

    /** What opens a file; AWT's way would start a second toolkit beside this one. */
    static List<String> command(String system, Path file, boolean folder) {
        var name = file.toString();
        var on = system.toLowerCase(Locale.ROOT);
        if (on.startsWith("windows")) {
            return List.of("explorer.exe", folder ? "/select," + name : name);
        } else if (on.startsWith("mac")) {
            return folder ? List.of("open", "-R", name) : List.of("open", name);
        }
        return List.of("xdg-open", folder ? String.valueOf(file.getParent()) : name);
    }

    @Override
    public Optional<Path> picture(Window owner, @Nullable Path folder) {
        var chooser = chooser(folder, messages.text("paper.picture.files"), "*.png", "*.jpg", "*.jpeg");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(@Nullable Path folder) {
        return chooser(folder, messages.text("ui.files"), "*.dartboard");
    }

    private static FileChooser chooser(@Nullable Path folder, String words, String... endings) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words, endings));
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    @Override
    public Unsaved unsaved(Window owner, String name) {
        var save = new ButtonType(messages.text("ui.unsaved.save"), ButtonData.YES);
        var discard = new ButtonType(messages.text("ui.unsaved.discard"), ButtonData.NO);
        var answer = ask(owner, messages.format(Phrase.of("ui.unsaved", "name", name)), save, discard, cancel());
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Changed changed(Window owner, String name) {
        var other = new ButtonType(messages.text("ui.changed.saveAs"), ButtonData.YES);
        var overwrite = new ButtonType(messages.text("ui.changed.overwrite"), ButtonData.NO);
        var answer = ask(owner, messages.format(Phrase.of("ui.changed", "name", name)), other, overwrite, cancel());
        return answer == other ? Changed.SAVE_AS : answer == overwrite ? Changed.OVERWRITE : Changed.CANCEL;
    }

    @Override
    public boolean confirm(Window owner, String question, String yes) {
        var agreed = new ButtonType(yes, ButtonData.YES);
        return ask(owner, question, agreed, cancel()) == agreed;
    }

    @Override
    public boolean notSaved(Window owner, String text) {
        return confirm(owner, text, messages.text("ui.changed.saveAs"));
    }

    @Override
    public void fault(Window owner, String text) {
        ask(owner, text, new ButtonType(messages.text("ui.understood"), ButtonData.CANCEL_CLOSE));
    }

    private ButtonType cancel() {
        return new ButtonType(messages.text("ui.cancel"), ButtonData.CANCEL_CLOSE);
    }

    /** Escape gives the last answer, Enter the first. */
    private ButtonType ask(Window owner, String question, ButtonType... answers) {
        var alert = new Alert(Alert.AlertType.NONE, question, answers);
        alert.initOwner(owner);
        alert.setTitle(messages.text("ui.program"));
        var pane = alert.getDialogPane();
        pane.getStyleClass().add("db-dialog");
        // The theme may change while it is asked
        Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
        return alert.showAndWait().orElse(answers[answers.length - 1]);
    }
}
