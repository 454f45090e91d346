/**
 * The sketch language: lines of text that draw an environment, and an environment as lines of text.
 *
 * <p>{@link org.dartboard.sketch.Sketch} documents the language; reading a text gives one edit and a list of problems, each
 * with line, column and what to do, and whatever is without a problem is drawn. In short:
 *
 * <pre>
 * # Riverside Hospital
 * Letter (post) &gt; Consultation (visit) @ Cardiology &gt; Diary (portal, phone) = keeps her diet
 * Consultation &gt; Rehab (visit) &amp; Heart club (forum)
 * </pre>
 *
 * <p>May use {@code java.*}, model, edit, text and itself.
 */
@NullMarked
package org.dartboard.sketch;

import org.jspecify.annotations.NullMarked;
