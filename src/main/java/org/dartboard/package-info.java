/**
 * Dartboard's entry point and what the whole program shares. {@link org.dartboard.Main} is the only place that wires
 * objects together.
 */
@NullMarked
package org.dartboard;

import org.jspecify.annotations.NullMarked;
