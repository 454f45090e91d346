package org.dartboard.version;

/**
 * A state of a document that was kept.
 *
 * @param id tells it apart from every other version of every document; later ones have greater ids, whatever the clock said
 * @param document the document it is of
 * @param time when it was kept, ms since 1970 UTC
 * @param name what somebody called it; empty if nobody did
 * @param words what changed since the version before, as a sentence without a full stop, in the reader's language
 * @param mark whether it marks something, such as the first saving to a file, so that age does not take it
 * @param content what it holds: the SHA-256 of the canonical text, in hexadecimal digits
 */
public record Version(
        long id, long document, long time, Reason reason, String name, String words, boolean mark, String content) {

    /** Why a version was kept. */
    public enum Reason {
        /** It is what was there before anything was done. */
        OPENED,
        /** It was saved. */
        SAVED,
        /** Nobody changed anything for a while. */
        PAUSED,
        /** What was open before the file was read again. */
        BEFORE_RELOAD,
        /** What was open before an earlier version was restored. */
        BEFORE_RESTORE,
        /** It is an earlier version that was restored. */
        RESTORED,
        /** It was found after the program had ended unexpectedly. */
        RECOVERED,
        /** The window was closed without saving it. */
        CLOSED
    }

    /** Whether age never takes it. */
    public boolean isForGood() {
        return mark || !name.isEmpty();
    }

    /** Whether somebody did something on purpose then, rather than only paused. */
    public boolean isDeliberate() {
        return reason != Reason.PAUSED;
    }
}
