package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dartboard.model.Abilities;
import org.dartboard.model.Ability;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Event;
import org.dartboard.model.Indicator;
import org.dartboard.model.Link;
import org.dartboard.model.Offering;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;

/** The columns of each kind of rows. */
final class Columns {

    private static final double NAME = 190;
    private static final double TEXT = 200;
    private static final double CHOICE = 150;
    private static final double SHORT = 106;

    private Columns() {}

    /** All columns of a table; the name comes first. */
    static List<Column> of(Rows rows) {
        return switch (rows) {
            case TOUCHPOINTS -> touchpoints();
            case CHANNELS ->
                with(and(
                        List.of(
                                column(Channel.IN_PERSON, SHORT),
                                to(Link.Type.REACHED_THROUGH, Element.Type.TOUCHPOINT)),
                        levels(Channel.DEMANDS, 0)));
            case COMMUNITIES ->
                with(and(
                        List.of(
                                column(Community.THEME, TEXT),
                                from(Link.Type.REACHED_THROUGH),
                                ListColumn.tags(Community.ADAPTS_TO),
                                column(Community.LITERACY, CHOICE),
                                to(Link.Type.CONNECTS, Element.Type.TOUCHPOINT)),
                        levels(Community.DEMANDS, 0)));
            case ACTORS ->
                with(List.of(
                        column(Actor.ROLE, CHOICE),
                        to(Link.Type.HOSTED_BY, Element.Type.TOUCHPOINT),
                        from(Link.Type.OVERSEES),
                        from(Link.Type.SUPPLIES)));
            case OUTCOMES -> with(List.of(to(Link.Type.YIELDS, Element.Type.TOUCHPOINT)));
            case OFFERINGS ->
                with(List.of(column(Offering.VARIANTS, SHORT), to(Link.Type.USES, Element.Type.TOUCHPOINT)));
            case EVENTS ->
                with(List.of(
                        column(Event.AT, CHOICE),
                        column(Event.WITHIN_MINUTES, SHORT),
                        column(Event.STAKES, CHOICE),
                        from(Link.Type.ANSWERED_BY),
                        ListColumn.tags(Event.FACTS)));
            case CONTROLS ->
                with(List.of(
                        column(Control.KIND, CHOICE),
                        column(Control.STATUS, CHOICE),
                        from(Link.Type.GOVERNS),
                        column(Control.OWNER, CHOICE),
                        column(Control.COST, SHORT),
                        column(Control.LEAD_DAYS, SHORT),
                        column(Control.FORM, CHOICE)));
            case PEOPLE -> people();
        };
    }

    /** What is shown unless people choose otherwise, by id. */
    static Set<String> usual(Rows rows) {
        return switch (rows) {
            case TOUCHPOINTS ->
                Set.of(
                        "name",
                        "reachedThrough.to",
                        "leadsTo.to",
                        "phase",
                        "durationMinutes",
                        "direction",
                        "adaptsTo",
                        "yields.to");
            case PEOPLE ->
                Set.of("name", "headline", "age", "channels", "goals", "needs", "helper", "capacityMinutesPerWeek");
            case CHANNELS, COMMUNITIES -> {
                var all = of(rows).stream().map(Column::id);
                yield Set.copyOf(all.filter(id -> !id.startsWith("demands.")).toList());
            }
            case ACTORS, OUTCOMES, OFFERINGS, EVENTS, CONTROLS -> {
                var all = of(rows).stream().map(Column::id).toList();
                yield Set.copyOf(all);
            }
        };
    }

    private static List<Column> touchpoints() {
        var columns = new ArrayList<>(with(List.of(
                from(Link.Type.REACHED_THROUGH),
                from(Link.Type.LEADS_TO),
                column(Touchpoint.PHASE, CHOICE),
                column(Touchpoint.DURATION_MINUTES, SHORT),
                column(Touchpoint.DIRECTION, CHOICE),
                ListColumn.tags(Touchpoint.ADAPTS_TO),
                from(Link.Type.YIELDS),
                ListColumn.tags(Touchpoint.TOUCHES),
                from(Link.Type.HOSTED_BY),
                from(Link.Type.CONNECTS),
                from(Link.Type.USES),
                new HoursColumn(),
                column(Touchpoint.ENTRY, SHORT),
                column(Touchpoint.TERMINAL, SHORT),
                column(Touchpoint.INITIATIVE, CHOICE),
                column(Touchpoint.ORCHESTRATION, CHOICE),
                column(Touchpoint.RESPONSE_MINUTES, SHORT),
                column(Touchpoint.TRAVEL_MINUTES, SHORT),
                column(Touchpoint.CAPACITY, SHORT),
                column(Touchpoint.ELASTIC, SHORT),
                column(Touchpoint.PRICE, SHORT),
                column(Touchpoint.PRICE_MODE, CHOICE),
                column(Touchpoint.WORK_MINUTES, SHORT),
                column(Touchpoint.TIMES_PER_WEEK, SHORT),
                column(Touchpoint.WORK_BENEFIT, CHOICE),
                column(Touchpoint.LITERACY, CHOICE),
                column(Touchpoint.COLLECTS_DATA, SHORT),
                column(Touchpoint.PERSONALIZED_BY, CHOICE),
                column(Touchpoint.ADAPTS, CHOICE),
                ListColumn.tags(Touchpoint.RISK_FOR))));
        columns.addAll(levels(Touchpoint.DEMANDS, 0));
        Arrays.stream(Indicator.values()).filter(i -> !i.isComputed()).forEach(i -> columns.add(new AnswerColumn(i)));
        return List.copyOf(columns);
    }

    private static List<Column> people() {
        var columns = List.of(
                column(Persona.NAME, NAME),
                column(Persona.HEADLINE, TEXT),
                column(Persona.AGE, SHORT),
                ListColumn.channels(),
                ListColumn.goals(),
                ListColumn.needs(),
                column(Persona.HELPER, SHORT),
                column(Persona.CAPACITY, SHORT),
                column(Persona.BASE_WORK, SHORT),
                column(Persona.LITERACY, CHOICE),
                column(Persona.EXPERTISE, CHOICE),
                column(Persona.INVOLVEMENT, SHORT),
                column(Persona.PATIENCE_HOURS, SHORT),
                column(Persona.LIVING, CHOICE),
                column(Persona.PRONOUNS, SHORT),
                ListColumn.tags(Persona.FACTS),
                ListColumn.tags(Persona.RISK_FACTS),
                column(Persona.STORY, TEXT));
        return and(columns, levels(Persona.ABILITIES, 4));
    }

    /** The six abilities. */
    private static <R> List<Column> levels(Property<R, Abilities> property, int usual) {
        return Arrays.stream(Ability.values())
                .<Column>map(a -> new LevelColumn<>(property, a, usual))
                .toList();
    }

    private static List<Column> and(List<Column> columns, List<Column> more) {
        return Stream.concat(columns.stream(), more.stream()).toList();
    }

    private static List<Column> with(List<Column> columns) {
        var all = new ArrayList<Column>();
        all.add(column(Elements.NAME, NAME));
        all.addAll(columns);
        all.add(column(Elements.DESCRIPTION, TEXT));
        return List.copyOf(all);
    }

    private static <R, T> Column column(Property<R, T> property, double width) {
        return new PropertyColumn<>(property, width);
    }

    /** Links that leave the row. */
    private static Column from(Link.Type type) {
        return new LinkColumn(type, true, type.to());
    }

    /** Links that arrive at the row. */
    private static Column to(Link.Type type, Element.Type other) {
        return new LinkColumn(type, false, other);
    }
}
