package org.dartboard.register;

/**
 * Something wished for while playing.
 *
 * @param at where, by id
 * @param text in their words
 * @param persona whom they played, by id
 * @param by who played; empty if nobody said
 */
public record Wished(String at, String text, String persona, String by) {}
