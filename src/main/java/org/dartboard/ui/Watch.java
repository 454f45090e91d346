package org.dartboard.ui;

import java.nio.file.Files;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.file.Stamp;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Notices when somebody else has written to the file that is open, or has taken it away. It looks when it is asked to. */
final class Watch {

    /** How the file is. */
    enum Seen {
        /** As it was read or written last, as far as one knows. */
        AS_IT_WAS,
        /** Somebody else has written to it. */
        CHANGED,
        /** It is not there any more. */
        GONE
    }

    private record Look(Seen seen, @Nullable Stamp now) {}

    private final Documents documents;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.AS_IT_WAS);
    private @Nullable Stamp theirs;

    Watch(Documents documents, Desk desk) {
        this.documents = documents;
        this.desk = desk;
        // What was read or written just now is known
        documents.stampProperty().subscribe(_ -> seen.set(Seen.AS_IT_WAS));
    }

    /** Looks, in the background; what does not answer is looked at again the next time. */
    void look() {
        var file = desk.fileProperty().get();
        var known = documents.stampProperty().get();
        if (file == null || known == null || documents.busyProperty().get() != null) {
            return;
        }
        documents.ask(
                _ -> {
                    if (Files.notExists(file)) {
                        return new Look(Seen.GONE, null);
                    }
                    return known.isStill(file)
                            ? new Look(Seen.AS_IT_WAS, known)
                            : new Look(Seen.CHANGED, Stamp.of(file));
                },
                look -> {
                    boolean still =
                            Objects.equals(known, documents.stampProperty().get());
                    if (still && documents.busyProperty().get() == null) {
                        theirs = look.now();
                        seen.set(look.seen());
                    }
                });
    }

    /** What is open stays as it is, and is not saved any more; saving it will replace what somebody else wrote until now. */
    void keepMine() {
        documents.stampProperty().set(theirs);
        desk.disown();
        seen.set(Seen.AS_IT_WAS);
    }

    /** How the file is. */
    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }
}
