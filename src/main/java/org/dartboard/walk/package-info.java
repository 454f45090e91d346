/**
 * The walk: one persona through one scene (method, section 5).
 *
 * <p>{@link org.dartboard.walk.Walker} computes; a {@link org.dartboard.walk.Walk} is the result, with everything it takes
 * to say why. No clock, no randomness: the same scene and persona give the same walk. Times are minutes from Monday 00:00
 * of week 0.
 *
 * <p>May use the model, dart and text.
 */
@NullMarked
package org.dartboard.walk;

import org.jspecify.annotations.NullMarked;
