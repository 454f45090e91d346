package org.dartboard.model;

import java.util.List;

/**
 * What people decided about a gap.
 *
 * @param code the rule, such as G10
 * @param node where, as the gap names it
 * @param persona for whom
 * @param due a date as people write it; empty for none
 */
public record RegisterEntry(
        String code,
        String node,
        String persona,
        Verdict decision,
        String owner,
        String due,
        String note,
        Extras extras) {

    /** What was decided. */
    public enum Verdict {
        /** Nothing yet. */
        OPEN,
        /** It is so, and will be dealt with. */
        ACCEPTED,
        /** Somebody deals with it. */
        ASSIGNED,
        /** It has been dealt with. */
        FIXED,
        /** It is left as it is, for a reason. */
        DISMISSED
    }

    private static final Property<RegisterEntry, String> CODE =
            Property.required("code", new Kind.Text(), RegisterEntry::code);
    private static final Property<RegisterEntry, String> NODE =
            Property.required("node", new Kind.Text(), RegisterEntry::node);
    private static final Property<RegisterEntry, String> PERSONA =
            Property.required("persona", new Kind.Identifier(), RegisterEntry::persona);
    private static final Property<RegisterEntry, Verdict> DECISION =
            Property.of("decision", new Kind.Choice<>(Verdict.class), Verdict.OPEN, RegisterEntry::decision);
    private static final Property<RegisterEntry, String> OWNER =
            Property.of("owner", new Kind.Text(), "", RegisterEntry::owner);
    private static final Property<RegisterEntry, String> DUE =
            Property.of("due", new Kind.Text(), "", RegisterEntry::due);
    private static final Property<RegisterEntry, String> NOTE =
            Property.of("note", new Kind.Text(), "", RegisterEntry::note);

    /** Properties in canonical order. */
    public static final Schema<RegisterEntry> SCHEMA = new Schema<>(
            v -> new RegisterEntry(
                    v.get(CODE),
                    v.get(NODE),
                    v.get(PERSONA),
                    v.get(DECISION),
                    v.get(OWNER),
                    v.get(DUE),
                    v.get(NOTE),
                    v.extras()),
            RegisterEntry::extras,
            List.of(CODE, NODE, PERSONA, DECISION, OWNER, DUE, NOTE));

    /** Checks ids and ranges. */
    public RegisterEntry {
        InvalidModel.unless(PERSONA.accepts(persona), "persona", persona);
    }
}
