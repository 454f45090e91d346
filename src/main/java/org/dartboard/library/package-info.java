/**
 * What people keep to use again, in a database of their own: personas, patterns and templates; and the versions of what they
 * saved or paused at.
 *
 * <h2>The database</h2>
 *
 * {@link org.dartboard.library.Database} is one H2 file in the user's data folder, made when it is first needed. Several
 * programs use it in turns: whoever needs it takes a lock that the system gives back even after a kill, opens the file, and
 * closes it as soon as somebody else waits or nothing was asked for a while. H2's own way of sharing, a server inside the first
 * program, was tried: after a kill of that program the others waited for 4 to 8 s, and it needs a port and a sound clock.
 *
 * <p>What was written is on the disk when a write returns. Each schema is a script {@code V<number>__<what>.sql} beside this
 * package's resources, named in {@link org.dartboard.library.Schema} and run by Flyway, on a copy that then takes the
 * database's place; so a kill in the middle harms nothing. A script that has been in a release is never changed.
 *
 * <p>A damaged database is moved aside, and a new one begun with the items that can still be read of it
 * ({@link org.dartboard.library.Salvage}); versions begin anew.
 *
 * <p>The journal does not need the database, and the database can be emptied or lost without harm to any document.
 *
 * <p>May use {@code java.*} with {@code java.sql}, H2, Flyway, model, edit, file, text and version.
 */
@NullMarked
package org.dartboard.library;

import org.jspecify.annotations.NullMarked;
