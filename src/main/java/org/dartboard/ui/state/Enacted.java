package org.dartboard.ui.state;

/**
 * A walk that somebody in the room plays, as far as it is told; while it is played it is shown in place of those computed.
 *
 * @param told how many cards of its story are told
 */
public record Enacted(Walked walked, int told) {}
