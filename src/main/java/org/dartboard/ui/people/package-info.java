/**
 * People walking: who is chosen, the lanes in which their stories run side by side, where their ways part, what came of it
 * and why, and the scenario that they walk in.
 *
 * <p>What is told, and where it stands, is computed without JavaFX ({@code Lanes}, {@code Laid}, {@code Gist}, {@code Change},
 * {@code Strip}) and shown by nodes that only talk through the desk.
 *
 * <p>May use everything below the window, its state and kit, JavaFX, AtlantaFX and icons; no other view.
 */
@NullMarked
package org.dartboard.ui.people;

import org.jspecify.annotations.NullMarked;
