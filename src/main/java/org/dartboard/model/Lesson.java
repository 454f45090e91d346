package org.dartboard.model;

import java.util.List;

/**
 * How to teach with the environment.
 */
public record Lesson(String title, List<String> steps, List<Finding> findings, Extras extras) {

    private static final Property<Lesson, String> TITLE = Property.of("title", new Kind.Text(), "", Lesson::title);
    private static final Property<Lesson, List<String>> STEPS =
            Property.of("steps", Kind.list(new Kind.Text()), List.of(), Lesson::steps);
    private static final Property<Lesson, List<Finding>> FINDINGS =
            Property.of("findings", Kind.list(new Kind.Part<>(Finding.SCHEMA)), List.of(), Lesson::findings);

    /** Properties in canonical order. */
    public static final Schema<Lesson> SCHEMA = new Schema<>(
            v -> new Lesson(v.get(TITLE), v.get(STEPS), v.get(FINDINGS), v.extras()),
            Lesson::extras,
            List.of(TITLE, STEPS, FINDINGS));

    /** Checks ids and ranges. */
    public Lesson {
        steps = List.copyOf(steps);
        InvalidModel.unless(STEPS.accepts(steps), "steps", steps);
        findings = List.copyOf(findings);
        InvalidModel.unless(FINDINGS.accepts(findings), "findings", findings);
    }
}
