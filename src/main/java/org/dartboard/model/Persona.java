package org.dartboard.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One concrete individual, never a segment (method, section 2).
 *
 * <p>The first block of components describes her and computes nothing.
 *
 * @param pronouns as people say them: she, he, they; anything else and the empty text use the name alone
 * @param age in years, if known
 * @param facts fact tags
 * @param riskFacts fact tags that a risk assessment for her must take up
 * @param abilities levels 0 to 4
 * @param literacy 0 to 4
 * @param expertise 0 to 4
 * @param helper whether somebody is at hand
 * @param channels channel ids in order of preference
 * @param involvement her wish to take part, 0 to 1
 * @param patienceHours how long she waits without minding, in hours, 0 to ten years
 * @param capacityMinutesPerWeek minutes of work she can give, > 0
 * @param baseWorkMinutesPerWeek minutes already taken, ≥ 0
 * @param startsAt when her walk begins, in week 0
 */
public record Persona(
        String id,
        String name,
        String pronouns,
        @Nullable Integer age,
        String headline,
        String story,
        String portrait,
        @Nullable Living living,
        List<String> facts,
        List<String> riskFacts,
        Abilities abilities,
        int literacy,
        int expertise,
        boolean helper,
        List<String> channels,
        double involvement,
        List<Obligation> obligations,
        int patienceHours,
        int capacityMinutesPerWeek,
        int baseWorkMinutesPerWeek,
        Moment startsAt,
        List<Need> needs,
        List<Goal> goals,
        Extras extras)
        implements Identified {

    /** With whom somebody lives. */
    public enum Living {
        /** Alone. */
        ALONE,
        /** With a partner. */
        WITH_PARTNER,
        /** With people who depend on her. */
        WITH_DEPENDENTS,
        /** With somebody who cares for her. */
        WITH_CARER,
        /** With others. */
        SHARED
    }

    /** The id. */
    public static final Property<Persona, String> ID = Property.required("id", new Kind.Identifier(), Persona::id);

    /** The name. */
    public static final Property<Persona, String> NAME = Property.of("name", new Kind.Text(), "", Persona::name);

    /** How to speak of her. */
    public static final Property<Persona, String> PRONOUNS =
            Property.of("pronouns", new Kind.Text(), "", Persona::pronouns);

    /** Her age in years. */
    public static final Property<Persona, Integer> AGE = Property.optional("age", new Kind.Whole(0, 150), Persona::age);

    /** Who she is, in a line. */
    public static final Property<Persona, String> HEADLINE =
            Property.of("headline", new Kind.Text(), "", Persona::headline);

    /** Her story. */
    public static final Property<Persona, String> STORY = Property.of("story", new Kind.Text(), "", Persona::story);

    /** The name of her portrait. */
    public static final Property<Persona, String> PORTRAIT =
            Property.of("portrait", new Kind.Text(), "", Persona::portrait);

    /** With whom she lives. */
    public static final Property<Persona, Living> LIVING =
            Property.optional("living", new Kind.Choice<>(Living.class), Persona::living);

    /** Facts about her. */
    public static final Property<Persona, List<String>> FACTS = Tags.of("facts", Persona::facts);

    /** Facts that a risk assessment for her must take up. */
    public static final Property<Persona, List<String>> RISK_FACTS = Tags.of("riskFacts", Persona::riskFacts);

    /** What she can do. */
    public static final Property<Persona, Abilities> ABILITIES =
            Property.of("abilities", new Kind.Part<>(Abilities.OF_PERSONA), Abilities.FULL, Persona::abilities);

    /** How well she reads. */
    public static final Property<Persona, Integer> LITERACY =
            Property.of("literacy", new Kind.Whole(0, 4), 3, Persona::literacy);

    /** How much she knows of the matter. */
    public static final Property<Persona, Integer> EXPERTISE =
            Property.of("expertise", new Kind.Whole(0, 4), 1, Persona::expertise);

    /** Whether somebody is at hand. */
    public static final Property<Persona, Boolean> HELPER =
            Property.of("helper", new Kind.Flag(), false, Persona::helper);

    /** Her channels in order of preference. */
    public static final Property<Persona, List<String>> CHANNELS = Tags.of("channels", Persona::channels);

    /** Her wish to take part. */
    public static final Property<Persona, Double> INVOLVEMENT =
            Property.of("involvement", new Kind.Real(0, 1), .5, Persona::involvement);

    /** What her week is bound by. */
    public static final Property<Persona, List<Obligation>> OBLIGATIONS =
            Property.of("obligations", Kind.list(new Kind.Part<>(Obligation.SCHEMA)), List.of(), Persona::obligations);

    /** How long she waits without minding. */
    public static final Property<Persona, Integer> PATIENCE_HOURS =
            Property.of("patienceHours", new Kind.Whole(0, Kind.TEN_YEARS / 60), 240, Persona::patienceHours);

    /** The work she can give in a week. */
    public static final Property<Persona, Integer> CAPACITY = Property.of(
            "capacityMinutesPerWeek", new Kind.Whole(1, Kind.TEN_YEARS), 120, Persona::capacityMinutesPerWeek);

    /** The work already taken in a week. */
    public static final Property<Persona, Integer> BASE_WORK = Property.of(
            "baseWorkMinutesPerWeek", new Kind.Whole(0, Kind.TEN_YEARS), 0, Persona::baseWorkMinutesPerWeek);

    /** When her walk begins. */
    public static final Property<Persona, Moment> STARTS_AT =
            Property.of("startsAt", new Kind.Part<>(Moment.SCHEMA), Moment.MONDAY_MORNING, Persona::startsAt);

    /** What she needs. */
    public static final Property<Persona, List<Need>> NEEDS =
            Property.of("needs", Kind.many(new Kind.Part<>(Need.SCHEMA), Need::tag), List.of(), Persona::needs);

    /** What she aims for. */
    public static final Property<Persona, List<Goal>> GOALS =
            Property.of("goals", Kind.many(new Kind.Part<>(Goal.SCHEMA), Goal::outcome), List.of(), Persona::goals);

    /** Properties in canonical order. */
    public static final Schema<Persona> SCHEMA = new Schema<>(
            v -> new Persona(
                    v.get(ID),
                    v.get(NAME),
                    v.get(PRONOUNS),
                    v.get(AGE),
                    v.get(HEADLINE),
                    v.get(STORY),
                    v.get(PORTRAIT),
                    v.get(LIVING),
                    v.get(FACTS),
                    v.get(RISK_FACTS),
                    v.get(ABILITIES),
                    v.get(LITERACY),
                    v.get(EXPERTISE),
                    v.get(HELPER),
                    v.get(CHANNELS),
                    v.get(INVOLVEMENT),
                    v.get(OBLIGATIONS),
                    v.get(PATIENCE_HOURS),
                    v.get(CAPACITY),
                    v.get(BASE_WORK),
                    v.get(STARTS_AT),
                    v.get(NEEDS),
                    v.get(GOALS),
                    v.extras()),
            Persona::extras,
            List.of(
                    ID,
                    NAME,
                    PRONOUNS,
                    AGE,
                    HEADLINE,
                    STORY,
                    PORTRAIT,
                    LIVING,
                    FACTS,
                    RISK_FACTS,
                    ABILITIES,
                    LITERACY,
                    EXPERTISE,
                    HELPER,
                    CHANNELS,
                    INVOLVEMENT,
                    OBLIGATIONS,
                    PATIENCE_HOURS,
                    CAPACITY,
                    BASE_WORK,
                    STARTS_AT,
                    NEEDS,
                    GOALS));

    /** Checks ids, tags and ranges. */
    public Persona {
        InvalidModel.unless(Identified.isId(id), "id", id);
        InvalidModel.unless(AGE.accepts(age), "age", age);
        facts = Tags.checked("facts", facts);
        riskFacts = Tags.checked("riskFacts", riskFacts);
        InvalidModel.unless(LITERACY.accepts(literacy), "literacy", literacy);
        InvalidModel.unless(EXPERTISE.accepts(expertise), "expertise", expertise);
        channels = Tags.checked("channels", channels);
        InvalidModel.unless(INVOLVEMENT.accepts(involvement), "involvement", involvement);
        obligations = List.copyOf(obligations);
        InvalidModel.unless(PATIENCE_HOURS.accepts(patienceHours), "patienceHours", patienceHours);
        InvalidModel.unless(CAPACITY.accepts(capacityMinutesPerWeek), "capacityMinutesPerWeek", capacityMinutesPerWeek);
        InvalidModel.unless(
                BASE_WORK.accepts(baseWorkMinutesPerWeek), "baseWorkMinutesPerWeek", baseWorkMinutesPerWeek);
        needs = List.copyOf(needs);
        InvalidModel.unless(NEEDS.accepts(needs), "needs", needs);
        goals = List.copyOf(goals);
        InvalidModel.unless(GOALS.accepts(goals), "goals", goals);
    }

    /** The same persona with one property changed. */
    public <T> Persona with(Property<? super Persona, T> property, @Nullable T value) {
        return SCHEMA.with(this, property, value);
    }

    /** Her tags: facts and need tags together. */
    public Set<String> tags() {
        var tags = new TreeSet<>(facts);
        needs.forEach(n -> tags.add(n.tag()));
        return tags;
    }

    /** Whether her wish to take part is at least one half ("inv" in section 6). */
    public boolean wantsToTakePart() {
        return involvement >= .5;
    }
}
