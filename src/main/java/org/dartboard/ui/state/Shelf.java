package org.dartboard.ui.state;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The library as all windows see it. It is opened by whoever first asks it for something, on a thread of its own; what one
 * window changes all others are told of.
 *
 * <p>To be used on the window's thread.
 */
public final class Shelf {

    /** Opens the library. Takes a while. */
    public interface Opener {
        /** Whether there is one that could be opened. */
        boolean exists();

        /** Opens it. */
        Library open() throws LibraryFailed;
    }

    /** What is asked of the library. */
    public interface Asking<T> {
        /** Asks. */
        T of(Library library, Background.Asked asked) throws Exception;
    }

    private sealed interface Answer<T> {
        record Got<T>(T what) implements Answer<T> {}

        record Failed<T>(Phrase why) implements Answer<T> {}
    }

    private final Opener opener;
    private final Background disk;
    private final Background slow;
    private final ReadOnlyObjectWrapper<Long> revision = new ReadOnlyObjectWrapper<>(0L);
    private volatile @Nullable Library library;

    /**
     * A library that is not open yet.
     *
     * @param window runs what it is given later on the window's thread
     * @param faults told of what should not happen
     */
    public Shelf(Opener opener, Executor window, Consumer<Throwable> faults) {
        this.opener = opener;
        disk = new Background(window, faults);
        slow = disk.beside(faults);
    }

    /** A line of questions of which only the latest counts. */
    public Background.Line line() {
        return disk.line();
    }

    /** A line of questions that take long, and that nothing else waits for. */
    public Background.Line slow() {
        return slow.line();
    }

    /**
     * Asks something.
     *
     * @param show told the answer, unless something else was asked on the line meanwhile
     * @param failed told in a sentence why there is none, and what to do
     */
    public <T> void ask(Background.Line line, Asking<T> asking, Consumer<T> show, Consumer<Phrase> failed) {
        line.ask(asked -> answer(asking, asked), answer -> {
            switch (answer) {
                case Answer.Got<T>(var what) -> show.accept(what);
                case Answer.Failed<T>(var why) -> failed.accept(why);
            }
        });
    }

    /** Asks something, where there is a library already and it answers; else nothing is told. */
    public <T> void askIfThere(Background.Line line, Asking<T> asking, Consumer<T> show) {
        line.ask(
                asked -> opener.exists() ? answer(asking, asked) : new Answer.Failed<T>(Phrase.of("shelf.none")),
                answer -> {
                    if (answer instanceof Answer.Got<T>(var what)) {
                        show.accept(what);
                    }
                });
    }

    /** Changes something, which is done whatever else is asked; all windows are told of it. */
    public <T> void change(Asking<T> asking, Consumer<T> show, Consumer<Phrase> failed) {
        ask(
                disk.line(),
                asking,
                what -> {
                    show.accept(what);
                    refresh();
                },
                why -> {
                    failed.accept(why);
                    refresh();
                });
    }

    private <T> Answer<T> answer(Asking<T> asking, Background.Asked asked) throws Exception {
        try {
            var open = library;
            if (open == null) {
                open = opener.open();
                library = open;
            }
            return new Answer.Got<>(asking.of(open, asked));
        } catch (LibraryFailed e) {
            return new Answer.Failed<>(e.advice());
        }
    }

    /** Whoever shows something of it asks again: somebody else may have changed it. */
    public void refresh() {
        revision.set(revision.get() + 1);
    }

    /** Changes whenever the library may have been changed. */
    public ReadOnlyObjectProperty<Long> revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** How many answers are being waited for. */
    public ReadOnlyIntegerProperty runningProperty() {
        return disk.runningProperty();
    }
}
