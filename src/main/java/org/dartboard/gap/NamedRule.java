package org.dartboard.gap;

import org.dartboard.model.Family;

/** What every rule has: its code and its family. */
abstract class NamedRule implements GapRule {

    private final String code;
    private final Family family;

    NamedRule(String code, Family family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Family family() {
        return family;
    }
}
