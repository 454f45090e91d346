/**
 * A workshop or a lesson as a guided sequence: steps with minutes, what to do in each, what to ask the room and what the program
 * opens for it. And the clock beside it, as a value that is told what time it is.
 *
 * <p>The sequences are data, {@code agendas.txt} beside this package; their words stand in the bundle {@code agenda}.
 *
 * <p>May use {@code java.*}, model, text and itself.
 */
@NullMarked
package org.dartboard.agenda;

import org.jspecify.annotations.NullMarked;
