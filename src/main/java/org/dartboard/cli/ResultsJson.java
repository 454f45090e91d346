package org.dartboard.cli;

import java.util.List;
import java.util.TreeSet;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Community;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Step;

/** Walks, comparisons and scorecards as JSON, in the shape of the method's own results. */
final class ResultsJson {

    private ResultsJson() {}

    /** One person's walk and what the rules found in it. */
    static void walk(Json json, Findings findings) {
        var walk = findings.walk();
        var measures = walk.measures();
        json.text("persona", walk.persona().id())
                .objects("goals", walk.goals(), ResultsJson::goal)
                .objects("steps", walk.steps(), ResultsJson::step)
                .texts("answeredBy", ids(walk.answering()))
                .texts(
                        "communities",
                        walk.usedCommunities().stream().map(Community::id).toList())
                .texts("needsMet", new TreeSet<>(walk.needsMet()))
                .objects("gaps", findings.gaps(), ResultsJson::gap)
                .decimal("goalScore", measures.goalScore())
                .decimal("needScore", measures.needScore())
                .decimal("burden", measures.burden())
                .decimal("fit", measures.fit())
                .whole("gapLoad", findings.load())
                .whole("gapLoadAhead", findings.loadAhead())
                .object("dart", d -> profiles(d, measures.raw(), measures.effective()));
    }

    private static void goal(Json json, GoalRun run) {
        json.text("outcome", run.goal().outcome())
                .flag("reached", run.reached())
                .whole("minutes", run.minutes());
        var path = run.path();
        if (path == null) {
            json.text("path", null);
        } else {
            json.texts("path", ids(path));
        }
    }

    private static void step(Json json, Step step) {
        var channel = step.use().channel();
        var option = step.option();
        json.text("touchpoint", step.place().id())
                .text("channel", channel == null ? null : channel.id())
                .whole("startsAt", step.startsAt())
                .whole("endsAt", step.endsAt())
                .whole("completesAt", step.completesAt())
                .text("option", option == null ? null : option.id());
    }

    /** A gap; {@code open} and {@code ahead} stand only where they hold. */
    static void gap(Json json, Gap gap) {
        json.text("code", gap.code())
                .text("node", gap.node())
                .whole("severity", gap.severity())
                .flagIf("open", gap.open())
                .flagIf("ahead", gap.ahead());
    }

    /** What tells a gap apart. */
    static void key(Json json, Gap.Key key) {
        json.text("code", key.code()).text("node", key.node());
    }

    /** Two people in one environment. */
    static void comparison(Json json, Comparison comparison) {
        json.texts("personas", List.of(id(comparison.first()), id(comparison.second())))
                .decimal("distance", comparison.distance())
                .object(
                        "parts",
                        p -> p.decimal("path", comparison.path())
                                .decimal("channels", comparison.channels())
                                .decimal("choices", comparison.choices())
                                .decimal("needs", comparison.needs()))
                .decimal("contextDistance", comparison.contextDistance())
                .decimal("responsiveness", comparison.responsiveness())
                .flag("sameness", comparison.isSameness())
                .objects("gapsBoth", comparison.both(), ResultsJson::key)
                .objects("gapsOnlyFirst", comparison.onlyFirst(), ResultsJson::key)
                .objects("gapsOnlySecond", comparison.onlySecond(), ResultsJson::key);
    }

    /** The scorecard of an environment. */
    static void scorecard(Json json, Scorecard card) {
        json.object("table1", t -> table(t, card.table1()))
                .object("table2", t -> table(t, card.table2()))
                .object("table3", t -> table(t, card.table3()))
                .decimal("index", card.index())
                .object("criteria", c -> card.criteria().all().forEach(n -> c.decimal(n.row(), n.score())))
                .object("environment", e -> profiles(e, card.raw(), card.effective()));
    }

    private static void table(Json json, List<Needle> rows) {
        json.object("rows", r -> rows.forEach(n -> r.decimal(n.row().substring(1), n.score())))
                .decimal("mean", Scorecard.mean(rows));
    }

    private static void profiles(Json json, Profile raw, Profile effective) {
        json.object("raw", p -> profile(p, raw))
                .object("effective", p -> profile(p, effective))
                .decimal("index", effective.index());
    }

    private static void profile(Json json, Profile profile) {
        json.decimal("D", profile.dialogue())
                .decimal("A", profile.access())
                .decimal("R", profile.riskBenefits())
                .decimal("T", profile.transparency());
    }

    private static String id(Findings findings) {
        return findings.walk().persona().id();
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }
}
