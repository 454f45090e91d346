/**
 * Gaps: what is missing for this person, where, and why (method, section 6).
 *
 * <p>{@link org.dartboard.gap.Findings#of} asks every rule of {@link org.dartboard.gap.GapRules#ALL} about a walk. Each
 * rule is a file of its own in {@code rule}, with its condition, its facts and its remedy. Rules return keys and
 * arguments, never text; a rule that throws is reported as that rule's fault and stops nothing. Severities and thresholds
 * are designs of this program.
 *
 * <p>May use model, dart, walk, edit and text.
 */
@NullMarked
package org.dartboard.gap;

import org.jspecify.annotations.NullMarked;
