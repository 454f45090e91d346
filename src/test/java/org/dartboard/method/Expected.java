package org.dartboard.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Community;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Step;

/** Holds results against those of the reference, numbers to a millionth. */
final class Expected {

    private static final double MILLIONTH = 1e-6;

    private Expected() {}

    static void walk(JsonNode expected, Findings found) {
        var walk = found.walk();
        assertEquals(List.of(), found.faults());
        assertEquals(
                lines(expected.get("goals"), Expected::goal),
                walk.goals().stream().map(Expected::goal).toList());
        assertEquals(
                lines(expected.get("steps"), Expected::step),
                walk.steps().stream().map(Expected::step).toList());
        assertEquals(
                Data.texts(expected.get("answeredBy")),
                walk.answering().stream().map(Place::id).toList());
        assertEquals(
                Data.texts(expected.get("communities")),
                walk.usedCommunities().stream().map(Community::id).toList());
        assertEquals(Data.texts(expected.get("needsMet")), List.copyOf(walk.needsMet()));
        gaps(expected.get("gaps"), found);
        var measures = walk.measures();
        number(expected.get("goalScore"), measures.goalScore());
        number(expected.get("needScore"), measures.needScore());
        number(expected.get("burden"), measures.burden());
        number(expected.get("fit"), measures.fit());
        assertEquals(expected.get("gapLoad").asInt(), found.load());
        assertEquals(expected.get("gapLoadAhead").asInt(), found.loadAhead());
        profiles(expected.get("dart"), measures.raw(), measures.effective());
    }

    static void gaps(JsonNode expected, Findings found) {
        assertEquals(
                lines(expected, Expected::gap),
                found.gaps().stream().map(Expected::gap).toList());
    }

    static void comparison(JsonNode expected, Comparison found) {
        number(expected.get("distance"), found.distance());
        number(expected.at("/parts/path"), found.path());
        number(expected.at("/parts/channels"), found.channels());
        number(expected.at("/parts/choices"), found.choices());
        number(expected.at("/parts/needs"), found.needs());
        number(expected.get("contextDistance"), found.contextDistance());
        number(expected.get("responsiveness"), found.responsiveness());
        assertEquals(expected.get("sameness").asBoolean(), found.isSameness());
        keys(expected.get("gapsBoth"), found.both());
        keys(expected.get("gapsOnlyFirst"), found.onlyFirst());
        keys(expected.get("gapsOnlySecond"), found.onlySecond());
    }

    static void scorecard(JsonNode expected, Scorecard found) {
        table(expected.get("table1"), found.table1());
        table(expected.get("table2"), found.table2());
        table(expected.get("table3"), found.table3());
        number(expected.get("index"), found.index());
        assertEquals(expected.get("criteria").size(), found.criteria().all().size());
        found.criteria().all().forEach(n -> number(expected.at("/criteria/" + n.row()), n.score()));
        profiles(expected.get("environment"), found.raw(), found.effective());
    }

    private static void table(JsonNode expected, List<Needle> table) {
        assertEquals(expected.get("rows").size(), table.size());
        table.forEach(n -> number(expected.get("rows").get(n.row().substring(1)), n.score()));
        number(expected.get("mean"), Scorecard.mean(table));
    }

    private static void profiles(JsonNode expected, Profile raw, Profile effective) {
        for (var block : BuildingBlock.values()) {
            number(expected.get("raw").get(block.letter()), raw.of(block));
            number(expected.get("effective").get(block.letter()), effective.of(block));
        }
        number(expected.get("index"), effective.index());
    }

    private static void number(JsonNode expected, double found) {
        assertEquals(expected.doubleValue(), found, MILLIONTH);
    }

    private static void keys(JsonNode expected, List<Gap.Key> found) {
        assertEquals(
                lines(
                        expected,
                        k -> k.get("code").asText() + "@" + k.get("node").asText()),
                found.stream().map(Gap.Key::toString).toList());
    }

    private static List<Object> lines(JsonNode list, java.util.function.Function<JsonNode, Object> line) {
        var lines = new ArrayList<Object>();
        list.forEach(item -> lines.add(line.apply(item)));
        return lines;
    }

    private static Object goal(JsonNode goal) {
        return goal.get("outcome").asText() + " " + goal.get("reached").asBoolean() + " "
                + goal.get("minutes").asText() + " "
                + (goal.get("path").isNull() ? "null" : Data.texts(goal.get("path")));
    }

    private static Object goal(GoalRun run) {
        return run.goal().outcome() + " " + run.reached() + " " + run.minutes() + " "
                + (run.path() == null
                        ? "null"
                        : run.path().stream().map(Place::id).toList());
    }

    private static Object step(JsonNode step) {
        return List.of("touchpoint", "channel", "startsAt", "endsAt", "completesAt", "option").stream()
                .map(name -> step.get(name).asText())
                .toList();
    }

    private static Object step(Step step) {
        return List.of(
                step.place().id(),
                step.use().channel() == null ? "null" : step.use().channel().id(),
                "" + step.startsAt(),
                "" + step.endsAt(),
                "" + step.completesAt(),
                step.option() == null ? "null" : step.option().id());
    }

    private static Object gap(JsonNode gap) {
        return Map.of(
                "key", gap.get("code").asText() + "@" + gap.get("node").asText(),
                "severity", gap.get("severity").asInt(),
                "open", gap.has("open"),
                "ahead", gap.has("ahead"));
    }

    private static Object gap(Gap gap) {
        return Map.of(
                "key", gap.key().toString(), "severity", gap.severity(), "open", gap.open(), "ahead", gap.ahead());
    }
}
