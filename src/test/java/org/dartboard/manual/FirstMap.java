package org.dartboard.manual;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;

/** The manual's first chapter, for tests that follow it. */
public final class FirstMap {

    private FirstMap() {}

    /** The chapter. */
    static Section chapter() {
        return Manual.ofTheProgram()
                .find("first-map-in-five-minutes")
                .orElseThrow()
                .section();
    }

    /** The lines that it gives to be sketched. */
    public static String sketch() {
        var found = new StringBuilder();
        chapter()
                .blocks()
                .forEach(b -> b.accept(new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock code) {
                        found.append(code.getLiteral());
                    }
                }));
        return found.toString();
    }
}
