package org.dartboard.doctor;

import java.nio.file.Path;
import java.util.List;
import org.dartboard.kept.Store;
import org.dartboard.library.Standing;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a computer.
 *
 * @param library null if there is none yet
 * @param work journals of what is not saved; null if their folder cannot be read
 * @param samples how many samples came with the program
 */
public record Facts(
        Machine machine,
        Display display,
        Fonts fonts,
        List<Folder> folders,
        @Nullable Library library,
        @Nullable Work work,
        int samples) {

    /**
     * What runs the program.
     *
     * @param java its version
     * @param system the operating system with its version
     * @param memory how many bytes the program may use
     */
    public record Machine(String java, String vendor, String system, String architecture, long memory) {}

    /**
     * Where windows open.
     *
     * @param name of the display, for those that have one
     * @param scale how large the desktop shows everything, 1 for the usual size
     */
    public record Display(Kind kind, String name, double scale) {

        /** What is known of it. */
        public enum Kind {
            /** A window is open, drawn by a graphics card. */
            HARDWARE,
            /** A window is open, drawn by the processor. */
            SOFTWARE,
            /** Not tried, and there is no reason for doubt. */
            LIKELY,
            /** It answers. */
            ANSWERS,
            /** It is named, and does not answer. */
            SILENT,
            /** It is on another computer, and was not tried. */
            ELSEWHERE,
            /** There is none. */
            MISSING
        }
    }

    /**
     * What is written with.
     *
     * @param bundled whether the font that comes with the program is whole
     * @param known whether the computer's own fonts could be asked
     * @param lacking the scripts that none of them has
     */
    public record Fonts(boolean bundled, boolean known, List<Script> lacking) {}

    /**
     * Where something is kept.
     *
     * @param there whether the folder is there; it is made when it is needed
     * @param writable whether a file could be written, or the folder could be made
     * @param own whether nobody else can look into it, as far as the system tells
     * @param bytes how large what is kept there is
     * @param free bytes left on its disk; negative if that is unknown
     */
    public record Folder(Store store, Path path, boolean there, boolean writable, boolean own, long bytes, long free) {}

    /**
     * What is kept to use again.
     *
     * @param standing what it holds; null if it cannot be used
     * @param trouble what is wrong with it, as a sentence; null if nothing
     */
    public record Library(
            @Nullable Standing standing, @Nullable Phrase trouble) {}

    /**
     * What is not saved yet.
     *
     * @param open how many documents with unsaved work are open in running programs
     * @param left how many programs have left behind
     */
    public record Work(int open, int left) {}
}
