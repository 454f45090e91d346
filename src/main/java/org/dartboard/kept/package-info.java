/**
 * What the program keeps for whoever uses it, apart from her own documents: where, how much, and deleting it.
 *
 * <p>May use {@code java.*}, text, file, journal and itself.
 */
@NullMarked
package org.dartboard.kept;

import org.jspecify.annotations.NullMarked;
