package org.dartboard.text;

/** A span of time, for texts: minutes, ≥ 0. */
public record Span(long minutes) {}
