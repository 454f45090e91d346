package org.dartboard.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point where a person and the firm's network interact (method, section 1).
 *
 * @param durationMinutes minutes, 0 to ten years, like the other times
 * @param travelMinutes each way, counted only where her channel is in person
 * @param capacity parallel servers, ≥ 0
 * @param price ≥ 0, in the environment's currency
 * @param timesPerWeek occasions of her work a week, ≥ 0
 * @param demands levels 0 to 4 of six abilities
 * @param literacy needed, 0 to 4
 * @param touches need tags it is about
 * @param adaptsTo need tags it actually takes up
 * @param riskFor fact tags its risk information is tailored to
 * @param indicators what was said; an indicator that is absent is unanswered; never A1 or A5
 * @param decision the choice made here, if any
 */
public record Touchpoint(
        String id,
        String name,
        String description,
        Phase phase,
        boolean entry,
        boolean terminal,
        Direction direction,
        Initiative initiative,
        Orchestration orchestration,
        Hours hours,
        int durationMinutes,
        int responseMinutes,
        int travelMinutes,
        int capacity,
        boolean elastic,
        BigDecimal price,
        PriceMode priceMode,
        int workMinutes,
        int timesPerWeek,
        WorkBenefit workBenefit,
        Abilities demands,
        int literacy,
        boolean collectsData,
        PersonalizedBy personalizedBy,
        Adapts adapts,
        List<String> touches,
        List<String> adaptsTo,
        List<String> riskFor,
        Map<Indicator, Statement> indicators,
        @Nullable Decision decision,
        Extras extras)
        implements Element {

    /** A part of the experience. */
    public enum Phase {
        /** Finding out. */
        SEARCH,
        /** Making it fit. */
        CONFIGURE,
        /** Getting it. */
        FULFIL,
        /** Living with it. */
        CONSUME,
        /** Getting help. */
        SUPPORT
    }

    /** Who speaks to whom. */
    public enum Direction {
        /** The firm speaks. */
        FIRM_TO_CONSUMER,
        /** The person speaks. */
        CONSUMER_TO_FIRM,
        /** Both speak. */
        TWO_WAY,
        /** People speak among themselves. */
        CONSUMER_TO_CONSUMER
    }

    /** Who can start it. */
    public enum Initiative {
        /** Only the firm. */
        FIRM,
        /** Only the person. */
        CONSUMER,
        /** Either. */
        BOTH
    }

    /** How far the course is fixed beforehand. */
    public enum Orchestration {
        /** The same for everybody. */
        SCRIPTED,
        /** A choice of courses. */
        MENU,
        /** It takes the course people give it. */
        OPEN
    }

    /** How a price comes about. */
    public enum PriceMode {
        /** There is none. */
        FREE,
        /** The firm sets it. */
        FIXED,
        /** They agree on it. */
        NEGOTIATED,
        /** Bids make it. */
        AUCTION,
        /** She names it. */
        STATED
    }

    /** Who benefits from the person's work. */
    public enum WorkBenefit {
        /** The firm. */
        FIRM,
        /** Both. */
        SHARED,
        /** The person. */
        CONSUMER
    }

    /** Who fits it to her. */
    public enum PersonalizedBy {
        /** Nobody. */
        NONE,
        /** The firm, for her. */
        FIRM,
        /** She herself. */
        CONSUMER,
        /** Both together. */
        JOINT
    }

    /** How it learns. */
    public enum Adapts {
        /** It does not. */
        NONE,
        /** Now and then. */
        PERIODIC,
        /** As it happens. */
        REALTIME
    }

    /** The part of the experience it belongs to. */
    public static final Property<Touchpoint, Phase> PHASE =
            Property.of("phase", new Kind.Choice<>(Phase.class), Phase.CONSUME, Touchpoint::phase);

    /** Whether a person may begin here. */
    public static final Property<Touchpoint, Boolean> ENTRY =
            Property.of("entry", new Kind.Flag(), false, Touchpoint::entry);

    /** Whether it is meant to lead nowhere. */
    public static final Property<Touchpoint, Boolean> TERMINAL =
            Property.of("terminal", new Kind.Flag(), false, Touchpoint::terminal);

    /** Who speaks to whom. */
    public static final Property<Touchpoint, Direction> DIRECTION =
            Property.of("direction", new Kind.Choice<>(Direction.class), Direction.TWO_WAY, Touchpoint::direction);

    /** Who can start it. */
    public static final Property<Touchpoint, Initiative> INITIATIVE =
            Property.of("initiative", new Kind.Choice<>(Initiative.class), Initiative.BOTH, Touchpoint::initiative);

    /** How far its course is fixed beforehand. */
    public static final Property<Touchpoint, Orchestration> ORCHESTRATION = Property.of(
            "orchestration", new Kind.Choice<>(Orchestration.class), Orchestration.OPEN, Touchpoint::orchestration);

    /** When it is open. */
    public static final Property<Touchpoint, Hours> HOURS =
            Property.of("hours", new Kind.OpenHours(), Hours.ALWAYS, Touchpoint::hours);

    /** How long it takes. */
    public static final Property<Touchpoint, Integer> DURATION_MINUTES =
            Property.of("durationMinutes", new Kind.Whole(0, Kind.TEN_YEARS), 0, Touchpoint::durationMinutes);

    /** How long the answer takes; she is free meanwhile. */
    public static final Property<Touchpoint, Integer> RESPONSE_MINUTES =
            Property.of("responseMinutes", new Kind.Whole(0, Kind.TEN_YEARS), 0, Touchpoint::responseMinutes);

    /** Travel each way, counted only in person. */
    public static final Property<Touchpoint, Integer> TRAVEL_MINUTES =
            Property.of("travelMinutes", new Kind.Whole(0, Kind.TEN_YEARS), 0, Touchpoint::travelMinutes);

    /** How many it can serve at once. */
    public static final Property<Touchpoint, Integer> CAPACITY =
            Property.of("capacity", new Kind.Whole(0, 1_000_000), 1, Touchpoint::capacity);

    /** Whether its capacity follows demand. */
    public static final Property<Touchpoint, Boolean> ELASTIC =
            Property.of("elastic", new Kind.Flag(), false, Touchpoint::elastic);

    /** What it costs her. */
    public static final Property<Touchpoint, BigDecimal> PRICE =
            Property.of("price", new Kind.Money(), BigDecimal.ZERO, Touchpoint::price);

    /** How the price comes about. */
    public static final Property<Touchpoint, PriceMode> PRICE_MODE =
            Property.of("priceMode", new Kind.Choice<>(PriceMode.class), PriceMode.FREE, Touchpoint::priceMode);

    /** Her work on each occasion. */
    public static final Property<Touchpoint, Integer> WORK_MINUTES =
            Property.of("workMinutes", new Kind.Whole(0, Kind.TEN_YEARS), 0, Touchpoint::workMinutes);

    /** How often a week that work falls to her. */
    public static final Property<Touchpoint, Integer> TIMES_PER_WEEK =
            Property.of("timesPerWeek", new Kind.Whole(0, 10_080), 1, Touchpoint::timesPerWeek);

    /** Who benefits from her work. */
    public static final Property<Touchpoint, WorkBenefit> WORK_BENEFIT = Property.of(
            "workBenefit", new Kind.Choice<>(WorkBenefit.class), WorkBenefit.SHARED, Touchpoint::workBenefit);

    /** What it demands of six abilities. */
    public static final Property<Touchpoint, Abilities> DEMANDS =
            Property.of("demands", new Kind.Part<>(Abilities.DEMANDS), Abilities.NONE, Touchpoint::demands);

    /** The literacy it takes. */
    public static final Property<Touchpoint, Integer> LITERACY =
            Property.of("literacy", new Kind.Whole(0, 4), 1, Touchpoint::literacy);

    /** Whether it records something about her. */
    public static final Property<Touchpoint, Boolean> COLLECTS_DATA =
            Property.of("collectsData", new Kind.Flag(), false, Touchpoint::collectsData);

    /** Who fits it to her. */
    public static final Property<Touchpoint, PersonalizedBy> PERSONALIZED_BY = Property.of(
            "personalizedBy", new Kind.Choice<>(PersonalizedBy.class), PersonalizedBy.NONE, Touchpoint::personalizedBy);

    /** How it learns. */
    public static final Property<Touchpoint, Adapts> ADAPTS =
            Property.of("adapts", new Kind.Choice<>(Adapts.class), Adapts.NONE, Touchpoint::adapts);

    /** The need tags that it is about. */
    public static final Property<Touchpoint, List<String>> TOUCHES = Tags.of("touches", Touchpoint::touches);

    /** The need tags that it actually takes up. */
    public static final Property<Touchpoint, List<String>> ADAPTS_TO = Tags.of("adaptsTo", Touchpoint::adaptsTo);

    /** The fact tags that its risk information is tailored to. */
    public static final Property<Touchpoint, List<String>> RISK_FOR = Tags.of("riskFor", Touchpoint::riskFor);

    /** What people said of its indicators. */
    public static final Property<Touchpoint, Map<Indicator, Statement>> INDICATORS = Property.of(
            "indicators",
            new Kind.Keyed<>(Indicator.STATED, new Kind.Part<>(Statement.SCHEMA)),
            Map.of(),
            Touchpoint::indicators);

    /** The choice made here, if any. */
    public static final Property<Touchpoint, Decision> DECISION =
            Property.optional("decision", new Kind.Part<>(Decision.SCHEMA), Touchpoint::decision);

    /** Properties in canonical order. */
    public static final Schema<Touchpoint> SCHEMA = new Schema<>(
            v -> new Touchpoint(
                    v.get(Elements.ID),
                    v.get(Elements.NAME),
                    v.get(Elements.DESCRIPTION),
                    v.get(PHASE),
                    v.get(ENTRY),
                    v.get(TERMINAL),
                    v.get(DIRECTION),
                    v.get(INITIATIVE),
                    v.get(ORCHESTRATION),
                    v.get(HOURS),
                    v.get(DURATION_MINUTES),
                    v.get(RESPONSE_MINUTES),
                    v.get(TRAVEL_MINUTES),
                    v.get(CAPACITY),
                    v.get(ELASTIC),
                    v.get(PRICE),
                    v.get(PRICE_MODE),
                    v.get(WORK_MINUTES),
                    v.get(TIMES_PER_WEEK),
                    v.get(WORK_BENEFIT),
                    v.get(DEMANDS),
                    v.get(LITERACY),
                    v.get(COLLECTS_DATA),
                    v.get(PERSONALIZED_BY),
                    v.get(ADAPTS),
                    v.get(TOUCHES),
                    v.get(ADAPTS_TO),
                    v.get(RISK_FOR),
                    v.get(INDICATORS),
                    v.get(DECISION),
                    v.extras()),
            Touchpoint::extras,
            List.of(
                    Elements.ID,
                    Elements.NAME,
                    Elements.DESCRIPTION,
                    PHASE,
                    ENTRY,
                    TERMINAL,
                    DIRECTION,
                    INITIATIVE,
                    ORCHESTRATION,
                    HOURS,
                    DURATION_MINUTES,
                    RESPONSE_MINUTES,
                    TRAVEL_MINUTES,
                    CAPACITY,
                    ELASTIC,
                    PRICE,
                    PRICE_MODE,
                    WORK_MINUTES,
                    TIMES_PER_WEEK,
                    WORK_BENEFIT,
                    DEMANDS,
                    LITERACY,
                    COLLECTS_DATA,
                    PERSONALIZED_BY,
                    ADAPTS,
                    TOUCHES,
                    ADAPTS_TO,
                    RISK_FOR,
                    INDICATORS,
                    DECISION));

    /** Checks ids and ranges. */
    public Touchpoint {
        InvalidModel.unless(Identified.isId(id), "id", id);
        InvalidModel.unless(DURATION_MINUTES.accepts(durationMinutes), "durationMinutes", durationMinutes);
        InvalidModel.unless(RESPONSE_MINUTES.accepts(responseMinutes), "responseMinutes", responseMinutes);
        InvalidModel.unless(TRAVEL_MINUTES.accepts(travelMinutes), "travelMinutes", travelMinutes);
        InvalidModel.unless(CAPACITY.accepts(capacity), "capacity", capacity);
        price = Decimals.canonical(price);
        InvalidModel.unless(PRICE.accepts(price), "price", price);
        InvalidModel.unless(WORK_MINUTES.accepts(workMinutes), "workMinutes", workMinutes);
        InvalidModel.unless(TIMES_PER_WEEK.accepts(timesPerWeek), "timesPerWeek", timesPerWeek);
        InvalidModel.unless(LITERACY.accepts(literacy), "literacy", literacy);
        touches = Tags.checked("touches", touches);
        adaptsTo = Tags.checked("adaptsTo", adaptsTo);
        riskFor = Tags.checked("riskFor", riskFor);
        indicators = Ordered.byKey(Indicator.class, indicators);
        InvalidModel.unless(INDICATORS.accepts(indicators), "indicators", indicators);
    }

    @Override
    public Type type() {
        return Type.TOUCHPOINT;
    }

    /** The same touchpoint with one property changed. */
    public <T> Touchpoint with(Property<? super Touchpoint, T> property, @Nullable T value) {
        return SCHEMA.with(this, property, value);
    }

    /** A touchpoint of that id and name with every property at its default. */
    public static Touchpoint named(String id, String name) {
        return SCHEMA.make(new Values<Touchpoint>().put(Elements.ID, id).put(Elements.NAME, name));
    }

    /** Whether both sides may speak here, or people among themselves: where rules and replies are owed. */
    public boolean isConversation() {
        return direction == Direction.TWO_WAY || direction == Direction.CONSUMER_TO_CONSUMER;
    }
}
