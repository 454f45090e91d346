package org.dartboard.text;

/** An amount in the environment's currency, for texts. */
public record Amount(java.math.BigDecimal amount) {}
