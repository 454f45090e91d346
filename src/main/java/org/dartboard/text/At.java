package org.dartboard.text;

/** A moment of a walk, for texts: minutes from Monday 00:00 of week 0. */
public record At(long minute) {}
