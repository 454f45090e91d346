package org.dartboard.model;

import java.util.List;

/**
 * What somebody said about an indicator.
 *
 * @param level the answer
 * @param evidence how they know
 */
public record Statement(Level level, String evidence, Extras extras) {

    private static final Property<Statement, Level> LEVEL =
            Property.required("level", new Kind.Choice<>(Level.class), Statement::level);
    private static final Property<Statement, String> EVIDENCE =
            Property.of("evidence", new Kind.Text(), "", Statement::evidence);

    /** Level, evidence. */
    public static final Schema<Statement> SCHEMA = new Schema<>(
            v -> new Statement(v.get(LEVEL), v.get(EVIDENCE), v.extras()), Statement::extras, List.of(LEVEL, EVIDENCE));

    /** A statement without unknown properties. */
    public Statement(Level level, String evidence) {
        this(level, evidence, Extras.NONE);
    }
}
