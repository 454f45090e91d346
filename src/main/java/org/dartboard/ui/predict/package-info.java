/**
 * Predict first: before people walk, each table names places and families of trouble it expects for each person, in two clicks;
 * afterwards hits, misses, surprises and points, table by table. While a table predicts, what walks find is kept back ({@link
 * org.dartboard.ui.state.Veil}).
 *
 * <p>What is scored and how stands in {@code org.dartboard.predict}; here it is only shown.
 *
 * <p>May use everything below the window, its state and kit, JavaFX, AtlantaFX and icons; no other view.
 */
@NullMarked
package org.dartboard.ui.predict;

import org.jspecify.annotations.NullMarked;
