package org.dartboard.model;

import java.util.List;

/**
 * Consumers in touch with one another.
 *
 * @param theme what it is about; computes nothing
 * @param literacy needed, 0 to 4
 * @param demands levels 0 to 4
 * @param adaptsTo need tags that it takes up
 */
public record Community(
        String id,
        String name,
        String description,
        int literacy,
        Abilities demands,
        List<String> adaptsTo,
        String theme,
        Extras extras)
        implements Element {

    /** What it is about; descriptive. */
    public static final Property<Community, String> THEME = Property.of("theme", new Kind.Text(), "", Community::theme);

    /** The literacy that following it takes. */
    public static final Property<Community, Integer> LITERACY =
            Property.of("literacy", new Kind.Whole(0, 4), 1, Community::literacy);

    /** What it demands of six abilities. */
    public static final Property<Community, Abilities> DEMANDS =
            Property.of("demands", new Kind.Part<>(Abilities.DEMANDS), Abilities.NONE, Community::demands);

    /** The need tags that it takes up. */
    public static final Property<Community, List<String>> ADAPTS_TO = Tags.of("adaptsTo", Community::adaptsTo);

    /** Properties in canonical order. */
    public static final Schema<Community> SCHEMA = new Schema<>(
            v -> new Community(
                    v.get(Elements.ID),
                    v.get(Elements.NAME),
                    v.get(Elements.DESCRIPTION),
                    v.get(LITERACY),
                    v.get(DEMANDS),
                    v.get(ADAPTS_TO),
                    v.get(THEME),
                    v.extras()),
            Community::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, LITERACY, DEMANDS, ADAPTS_TO, THEME));

    /** Checks ids and ranges. */
    public Community {
        InvalidModel.unless(Identified.isId(id), "id", id);
        InvalidModel.unless(LITERACY.accepts(literacy), "literacy", literacy);
        adaptsTo = Tags.checked("adaptsTo", adaptsTo);
    }

    @Override
    public Type type() {
        return Type.COMMUNITY;
    }
}
