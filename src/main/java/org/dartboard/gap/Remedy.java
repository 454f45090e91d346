package org.dartboard.gap;

/** Placeholder until the edits are in. */
public record Remedy() {}
