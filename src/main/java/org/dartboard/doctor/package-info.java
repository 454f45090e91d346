/**
 * What this computer can do for the program, and what stands in its way: facts are gathered, then judged in plain words with
 * what to do. {@link org.dartboard.doctor.Examination} is a pure function of the {@link org.dartboard.doctor.Facts}; {@link
 * org.dartboard.doctor.Look} asks the machine and leaves everything as it is, but for a file that it makes and removes in each
 * folder to see whether that can be written. The library is opened as by any use.
 *
 * <p>May use {@code java.*}, text, file, journal, kept, library, picture (the bundled font) and itself.
 */
@NullMarked
package org.dartboard.doctor;

import org.jspecify.annotations.NullMarked;
