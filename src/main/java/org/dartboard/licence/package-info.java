/**
 * What the program is made with: every library, font and picture of others, with its licence, as data beside this package. A
 * test holds the list against the libraries that the program runs with.
 *
 * <p>May use {@code java.*}, text and itself.
 */
@NullMarked
package org.dartboard.licence;

import org.jspecify.annotations.NullMarked;
