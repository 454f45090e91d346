/**
 * The document: an immutable {@link org.dartboard.model.Environment} of elements, links, personas and scenarios.
 *
 * <p>Implements sections 1 to 3 of the method: every property with its default and its range. Each record carries a
 * {@link org.dartboard.model.Schema}, the one table from which reading, writing, editing, overriding and comparing
 * are driven. Constructors hold the invariants, so a value that exists is valid.
 *
 * <p>May use {@code java.*} and itself, nothing else.
 */
@NullMarked
package org.dartboard.model;

import org.jspecify.annotations.NullMarked;
