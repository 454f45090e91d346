package org.dartboard.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.file.SaveFailed;
import org.dartboard.library.Archive;
import org.dartboard.library.Archive.Unread;
import org.dartboard.library.Entry;
import org.dartboard.library.Import;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;

/** Takes libraries in from files, and gives them away in files. One at a time; what it does can be stopped. */
public final class Exchange {

    /** How many there are in a file is told so often. */
    private static final int STEP = 10;

    private final Desk desk;
    private final Shelf shelf;
    private final Doors doors;
    private final Background.Line line;
    private final ReadOnlyObjectWrapper<@Nullable Phrase> doing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> done = new ReadOnlyObjectWrapper<>();

    Exchange(Desk desk, Shelf shelf, Doors doors) {
        this.desk = desk;
        this.shelf = shelf;
        this.doors = doors;
        line = shelf.slow();
    }

    /** What is being done, and how far it has come; null: nothing. */
    ReadOnlyObjectProperty<@Nullable Phrase> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** What was done last, or why it could not be; null: nothing yet. */
    ReadOnlyObjectProperty<@Nullable Phrase> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Asks for a file and takes what is in it into the library. */
    public void take() {
        doors.toImport().ifPresent(file -> take(List.of(file)));
    }

    /** Takes what is in files into the library. */
    public void take(List<Path> files) {
        doors.showPage();
        doing.set(Phrase.of("shelf.import.doing", "n", 0));
        shelf.ask(
                line,
                (library, asked) -> take(files, library, asked),
                got -> {
                    end(Notice.Kind.DONE, came(got));
                    shelf.refresh();
                },
                why -> {
                    end(Notice.Kind.REFUSED, why);
                    shelf.refresh();
                });
    }

    private Import.Imported take(List<Path> files, Library library, Background.Asked asked) throws LibraryFailed {
        int came = 0;
        var there = new ArrayList<String>();
        var unread = new ArrayList<Unread>();
        for (var file : files) {
            int before = came;
            var got = Import.of(
                    file, library, n -> tell(asked, before + n, Phrase.of("shelf.import.doing", "n", before + n)));
            came += got.came();
            there.addAll(got.there());
            unread.addAll(got.unread());
        }
        return new Import.Imported(came, there, unread);
    }

    private static Phrase came(Import.Imported got) {
        return Phrase.of(
                "shelf.import.done",
                "came",
                Phrase.of("shelf.import.came", "n", got.came()),
                "there",
                got.there().isEmpty()
                        ? ""
                        : Phrase.of("shelf.import.there", "n", got.there().size()),
                "unread",
                unread(got.unread()));
    }

    private static Object unread(List<Unread> unread) {
        if (unread.isEmpty()) {
            return "";
        }
        var first = unread.getFirst();
        return Phrase.of("shelf.unread", "n", unread.size(), "name", first.name(), "why", first.why());
    }

    /** Asks for a file and puts items into it; none: everything. */
    public void give(List<Entry> entries) {
        doors.toExport(entries.size() == 1 ? entries.getFirst().label().name() : "")
                .ifPresent(file -> give(entries, file));
    }

    private void give(List<Entry> entries, Path file) {
        doing.set(Phrase.of("shelf.export.doing", "n", 0));
        shelf.ask(
                line,
                (library, asked) -> {
                    var archive = new Archive(library);
                    var ids = entries.stream().map(Entry::id).toList();
                    var made = ids.isEmpty()
                            ? archive.exportAll(n -> tell(asked, n, Phrase.of("shelf.export.doing", "n", n)))
                            : archive.export(ids, n -> tell(asked, n, Phrase.of("shelf.export.doing", "n", n)));
                    if (made.items() > 0) {
                        save(made.bytes(), file);
                    }
                    return made;
                },
                made -> end(
                        Notice.Kind.DONE,
                        made.items() == 0
                                ? Phrase.of("shelf.export.nothing")
                                : Phrase.of(
                                        "shelf.export.done",
                                        "n",
                                        made.items(),
                                        "file",
                                        String.valueOf(file.getFileName()),
                                        "unread",
                                        unread(made.unread()))),
                why -> end(Notice.Kind.REFUSED, why));
    }

    private void save(byte[] bytes, Path file) throws LibraryFailed {
        try {
            doors.write(bytes, file);
        } catch (SaveFailed e) {
            throw new LibraryFailed(LibraryFailed.Reason.OTHER, e.advice(), e);
        }
    }

    private void tell(Background.Asked asked, int n, Phrase far) {
        asked.check();
        if (n % STEP == 0) {
            Platform.runLater(() -> {
                if (doing.get() != null) {
                    doing.set(far);
                }
            });
        }
    }

    private void end(Notice.Kind kind, Phrase words) {
        doing.set(null);
        done.set(null);
        done.set(words);
        desk.say(kind, words);
    }

    /** Does no more of it; what came before stays. */
    void stop() {
        line.drop();
        doing.set(null);
        shelf.refresh();
    }
}
