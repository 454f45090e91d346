package org.dartboard.text;

/**
 * How many, in a sentence: small numbers are written in words. In a template <code>{n?one|many}</code> works as for a number.
 *
 * @param n ≥ 0
 */
public record Count(long n) {}
