/**
 * Predict first: what tables expect before a walk, held against what the walk finds (method, section 6: families are for
 * predictions; the lesson's findings).
 *
 * <p>{@link org.dartboard.predict.Scoring#of} compares all tables of a file, given one {@link
 * org.dartboard.predict.Found} for each person; {@link org.dartboard.predict.Predictions} and {@link
 * org.dartboard.predict.Lessons} are the edits; {@link org.dartboard.predict.PredictText} has the words. The screen, the
 * report and the command line all show these values. How it is scored is a design of this program, made to start an
 * argument: it says who foresaw what in a drawn model, and nothing about anybody's judgement of the world.
 *
 * <p>May use model, dart, walk, edit, gap, compare, story and text.
 */
@NullMarked
package org.dartboard.predict;

import org.jspecify.annotations.NullMarked;
