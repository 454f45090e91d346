/**
 * A talk about an environment, to be given with a clicker (interface, "Present"): an opening, people, moments of their walks,
 * views of the map, lists of causes, and at the end what came of it all.
 *
 * <p>The file keeps its {@link org.dartboard.model.TalkStep stops}; if it has none, {@link org.dartboard.talk.Suggestion one is
 * made} of what there is to tell. {@link org.dartboard.talk.Talk} makes slides of them, values with phrases that a window
 * and a command line show alike. A stop that cannot be shown any more is told, not shown.
 *
 * <p>The number of a stop at a moment counts the steps of the walk from 0, in the order in which they were lived; after them the
 * other moments of the story, in its order: events, and where a way ends.
 *
 * <p>May use model, text, dart, walk, edit, gap, compare, story and register.
 */
@NullMarked
package org.dartboard.talk;

import org.jspecify.annotations.NullMarked;
