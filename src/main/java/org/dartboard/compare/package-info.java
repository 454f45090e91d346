/**
 * What takes more than one walk: two people in one environment, causes and what follows from them, two versions of a file,
 * the co-creation scorecard (method, sections 6 "Causes", 7 and 8).
 *
 * <p>Distances, responsiveness and scores are designs of this program on published measures (longest common subsequence,
 * Jaccard distance, Rao's quadratic entropy); they are a mirror, not a target.
 *
 * <p>May use everything below it: model, dart, walk, edit, gap and text.
 */
@NullMarked
package org.dartboard.compare;

import org.jspecify.annotations.NullMarked;
