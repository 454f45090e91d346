/**
 * What a version of an environment is, told in words: what changed since the one before, and which ones are worth keeping as
 * they grow old.
 *
 * <p>Nothing here knows where versions are kept, what time it is or in which zone: times are given, in milliseconds since the
 * beginning of 1970, UTC.
 *
 * <p>May use model, compare, story and text.
 */
@NullMarked
package org.dartboard.version;

import org.jspecify.annotations.NullMarked;
