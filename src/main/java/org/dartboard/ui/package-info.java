/**
 * The window: its frame, what it opens and closes, and one list of actions that feeds menus, keys, toolbar and palette.
 *
 * <p>Views beside the map stand in packages of their own and never know each other: what one says to another goes through
 * {@link org.dartboard.ui.state.Desk}, the whole observable state of a window.
 *
 * <p>May use everything but cli.
 */
@NullMarked
package org.dartboard.ui;

import org.jspecify.annotations.NullMarked;
