/**
 * People to begin with: a gallery of concrete individuals, each with a week, abilities, means and needs of her own and the
 * reasons for them, and what it takes to bring one of them, somebody new or a counterpart into an environment.
 *
 * <p>The gallery is data, {@code people.dartboard} beside this package: an environment of channels and people, read by the
 * same code as any other. What a persona has no property for stands in it as properties of its own: {@code quote}, {@code
 * money}, {@code marks} and {@code avoids}.
 *
 * <p>A {@link org.dartboard.gallery.Draft} is somebody who is not there yet, as the answers to three questions make her: what
 * do you need, when can't you, what can't you use? Whatever nobody answered is a default that can be read off the draft, so
 * that the screen can state it.
 *
 * <p>May use {@code java.*}, model, edit, file, text and itself.
 */
@NullMarked
package org.dartboard.gallery;

import org.jspecify.annotations.NullMarked;
