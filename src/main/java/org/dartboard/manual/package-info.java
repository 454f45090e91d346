/**
 * The manual: the README's chapters as pages with sections, places that links and F1 lead to, and the search for words.
 *
 * <p>A page is a chapter of the README ({@code ##}), a section one of its parts ({@code ###}). A chapter that begins with the
 * comment {@code <!-- not in the program -->} is for readers of the sources only. Places are named as GitHub names them, so
 * that a link leads to the same words there and in the program; rows of tables are places, too, by their first cell.
 *
 * <p>May use {@code java.*} and commonmark, nothing else.
 */
@NullMarked
package org.dartboard.manual;

import org.jspecify.annotations.NullMarked;
