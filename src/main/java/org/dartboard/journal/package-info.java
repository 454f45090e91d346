/**
 * What was drawn and not saved yet, kept where a crash, a kill or a power cut cannot take it.
 *
 * <p>Each open document with unsaved work has one file in the user's state folder, to which its latest state is appended and
 * forced to the disk within a second of every edit, on a thread of its own. Once the work is saved, given up or undone, the
 * file is deleted. One that is left behind, and that no running program holds the lock of, is work that nobody saved: {@link
 * org.dartboard.journal.Journals#left} finds it.
 *
 * <h2>The file, format 1</h2>
 *
 * Eight bytes that name the format, then records. A record is its length in bytes (4), the CRC-32C of the rest (4), its kind
 * (1) and its content. The first names the document ({@link org.dartboard.journal.Origin}). Each other one has a state of the
 * environment in the canonical text of a {@code .dartboard} file: the first of them whole, the others as what is to be taken
 * over from the state before and what is new ({@link org.dartboard.file.Delta}), all deflated, each with the checksum of
 * the state that it comes to. A state that is about to be saved is marked, so that one's own saving is not taken for somebody
 * else's.
 *
 * <p>Reading takes every record up to the first that is not whole: a torn end is what a crash leaves. Once the changes
 * outweigh a whole state by far, the file is written anew beside the old one and moved over it, so that a long day's journal
 * stays small. The undo history is not kept.
 *
 * <p>Locks are files of their own, since the journal itself is replaced; they are never deleted but used again, for a lock on
 * a deleted file would hold nobody back.
 *
 * <p>May use {@code java.*}, the clock and threads among them, model, edit, text and file.
 */
@NullMarked
package org.dartboard.journal;

import org.jspecify.annotations.NullMarked;
