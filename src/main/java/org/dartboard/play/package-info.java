/**
 * Playing a persona (method, section 9): a walk in which a person in the room decides at each fork, everything after being
 * computed again by section 5 from there; and what they say on the way: answers, wishes, feelings.
 *
 * <p>{@link org.dartboard.play.PlayedWalk} is the one thing to ask: {@code PlayedWalk.of(scene, persona, played)}, or {@link
 * org.dartboard.play.PlayedWalk#all} for everything that was played in a file. {@link org.dartboard.play.Playing} makes the edits
 * of a play, {@link org.dartboard.play.Noted} the gaps that people reported. What is reported never enters what is computed.
 *
 * <h2>How choices in a file are read</h2>
 *
 * A choice holds at the place it names. {@code channel} and {@code option} hold there for good, of several the last; {@code own}
 * is an option that conflicts with nothing, harms nobody, costs nothing and takes up nothing, since nobody has promised
 * anything. Of several {@code next} at one touchpoint the first is for the first goal, in the order of section 5.2, whose way goes
 * on from there, the second for the second. {@code next} at an outcome is where she sets out for it. A choice that cannot be
 * followed any more is left to section 5, and reported as {@link org.dartboard.play.Ignored}.
 *
 * <p>May use model, dart, walk, edit, gap, compare, story and text.
 */
@NullMarked
package org.dartboard.play;

import org.jspecify.annotations.NullMarked;
