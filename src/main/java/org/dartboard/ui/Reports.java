package org.dartboard.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dartboard.file.SaveFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.report.Outlet;

/** Where a window's reports go: into files that its dialogs ask for, opened by the desktop. */
final class Reports implements Outlet {

    private final MainWindow window;

    Reports(MainWindow window) {
        this.window = window;
    }

    @Override
    public Optional<Path> ask(String ending) {
        var documents = window.documents();
        var chosen = window.workbench()
                .dialogs()
                .report(window.stage(), documents.folder(), Documents.fileName(documents.name()) + ending, ending)
                .map(f -> f.toAbsolutePath().normalize());
        if (chosen.isEmpty()) {
            return chosen;
        }
        var typed = chosen.get();
        if (typed.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        var file = typed.resolveSibling(typed.getFileName() + ending);
        // The dialog of the desktop has asked about the name as it was typed, not about this one
        return Files.notExists(file) || replaces(file) ? Optional.of(file) : Optional.empty();
    }

    private boolean replaces(Path file) {
        var kit = window.workbench().kit();
        var question = kit.say(Phrase.of("ui.replace", "name", String.valueOf(file.getFileName())));
        return window.workbench().dialogs().confirm(window.stage(), question, kit.text("ui.replace.yes"));
    }

    @Override
    public void write(byte[] bytes, Path file) throws SaveFailed {
        window.workbench().files().save(bytes, file);
    }

    @Override
    public void open(Path file) {
        if (!window.workbench().dialogs().show(file, false)) {
            fault(window.workbench().kit().say(Phrase.of("report.page.notOpened", "file", file.toString())));
        }
    }

    @Override
    public void show(Path file) {
        if (!window.workbench().dialogs().show(file, true)) {
            fault(window.workbench().kit().say(Phrase.of("report.page.notOpened", "file", file.toString())));
        }
    }

    @Override
    public void fault(String text) {
        window.workbench().dialogs().fault(window.stage(), text);
    }
}
