/**
 * A walk told in sentences (interface, People mode): what happened to one person, moment by moment, what every gap means for
 * her, and where the ways of two people part.
 *
 * <p>Everything here returns {@link org.dartboard.text.Phrase phrases}; text is made of them by {@link
 * org.dartboard.text.Messages} with the {@link org.dartboard.story.Voice} of the person they are about. Which sentence is
 * told depends on the model alone: the same walk is always told in the same words. No feeling is ever claimed.
 *
 * <p>May use model, dart, walk, edit, gap, compare and text.
 */
@NullMarked
package org.dartboard.story;

import org.jspecify.annotations.NullMarked;
