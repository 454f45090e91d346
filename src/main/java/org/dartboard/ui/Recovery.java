package org.dartboard.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dartboard.journal.Left;
import org.dartboard.text.Phrase;
import org.dartboard.ui.start.Unsaved;
import org.dartboard.ui.start.UnsavedList;

/** What becomes of work that nobody saved, when it is asked for in a window. */
final class Recovery implements UnsavedList.Doors {

    private final Workbench workbench;
    private final MainWindow here;

    Recovery(Workbench workbench, MainWindow here) {
        this.workbench = workbench;
        this.here = here;
    }

    @Override
    public List<Left> left() throws IOException {
        return workbench.left();
    }

    /** Opens it: where its file is open and nothing was done to it, there; else in this window, if it is free, or another. */
    @Override
    public void open(Left left) {
        var work = left.environment();
        var file = left.origin().file();
        if (work == null) {
            return;
        }
        var holding = workbench.windows().stream()
                .filter(w -> file != null && w.documents().holds(file))
                .findFirst();
        boolean busy = holding.filter(w -> !w.documents().isUntouched()).isPresent();
        var window = holding.filter(_ -> !busy)
                .orElseGet(() -> here.documents().isFree() ? here : workbench.open((Path) null));
        window.documents().recover(left, work, busy);
        window.toFront();
    }

    @Override
    public void see(Path file) {
        workbench.open(List.of(file), here);
    }

    @Override
    public void discard(Left left, Runnable then) {
        var kit = workbench.kit();
        var name = Unsaved.of(left, kit).name();
        if (workbench
                .dialogs()
                .confirm(
                        here.stage(),
                        kit.say(Phrase.of("journal.discard.sure", "name", name)),
                        kit.text("journal.discard"))) {
            here.documents()
                    .ask(
                            _ -> {
                                workbench.discard(left);
                                return true;
                            },
                            _ -> then.run());
        }
    }
}
