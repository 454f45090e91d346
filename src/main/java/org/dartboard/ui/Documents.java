package org.dartboard.ui;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.file.ReadResult;
import org.dartboard.file.SaveFailed;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Opens and saves what a window shows. */
public final class Documents {

    /** A file that could not be opened. */
    public record Broken(Path file, ReadResult.Refused report) {}

    private final MainWindow window;
    private final Workbench workbench;
    private final Desk desk;
    private final Background.Line reading;
    private final ReadOnlyObjectWrapper<@Nullable Broken> broken = new ReadOnlyObjectWrapper<>();

    Documents(MainWindow window, Workbench workbench, Desk desk, Background background) {
        this.window = window;
        this.workbench = workbench;
        this.desk = desk;
        reading = background.line();
    }

    /** Opens a file in this window; if it cannot be read, its problems are shown. */
    public void open(Path file) {
        reading.ask(_ -> workbench.files().read(file), result -> {
            switch (result) {
                case ReadResult.Read(var environment, var _) -> {
                    broken.set(null);
                    workbench.settings().opened(file.toAbsolutePath().normalize());
                    desk.open(environment, file);
                }
                case ReadResult.Refused refused -> broken.set(new Broken(file, refused));
            }
        });
    }

    /** Asks which files to open: the first in this window if it is free, the others in windows of their own. */
    void choose() {
        workbench.dialogs().open(window.stage(), null).forEach(this::open);
    }

    /** Writes to the file that it came from, or asks for one. */
    void save() {
        var file = desk.fileProperty().get();
        if (file == null) {
            saveAs();
        } else {
            write(file);
        }
    }

    /** Asks for a file and writes to it. */
    void saveAs() {
        var environment = desk.environment();
        if (environment != null) {
            workbench.dialogs().save(window.stage(), null, environment.name()).ifPresent(this::write);
        }
    }

    private void write(Path file) {
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        try {
            workbench.files().save(environment, file);
            desk.savedTo(file, environment);
        } catch (SaveFailed e) {
            workbench.dialogs().fault(window.stage(), workbench.kit().say(e.advice()));
        }
    }

    /** The file that could not be opened last; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Broken> brokenProperty() {
        return broken.getReadOnlyProperty();
    }
}
