/**
 * The vocabulary of change: an {@link org.dartboard.edit.Edit} is a function from one environment to the next, and an
 * {@link org.dartboard.edit.Editor} is the history of an environment by value, in which undo is the value before.
 *
 * <p>Whether something may be done is one question, {@link org.dartboard.edit.Edit#refusal}: a menu, a key, a hover and
 * a drop all ask it and show the same words. What else goes when something is deleted is known beforehand, from {@link
 * org.dartboard.edit.Edit#consequences}. Only {@code Rewrite} knows where ids and tags stand in an environment; renaming,
 * deleting, pasting, counting references and finding dangling ones are all passes of it with different answers to "what
 * becomes of this name?".
 *
 * <p>May use {@code java.*}, model, text and itself.
 */
@NullMarked
package org.dartboard.edit;

import org.jspecify.annotations.NullMarked;
