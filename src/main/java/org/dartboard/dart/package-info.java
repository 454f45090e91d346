/**
 * DART read for nobody in particular and for one person (method, sections 3, 4 and 5.1).
 *
 * <p>A {@link org.dartboard.dart.Scene} is an environment with a scenario applied, its links resolved; a
 * {@link org.dartboard.dart.Reading} holds the twenty indicators at one place; a {@link org.dartboard.dart.Profile} the
 * four strengths and what is left of them once each building block waits for those it needs. Indicators, precedence and
 * index are designs of this program, no validated scale.
 *
 * <p>May use the model, nothing else. Scenes live here, below the walk, because what a control raises is read here first.
 */
@NullMarked
package org.dartboard.dart;

import org.jspecify.annotations.NullMarked;
