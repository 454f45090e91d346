package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.dartboard.dart.Place;
import org.dartboard.edit.Activate;
import org.dartboard.gap.Gap;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Persona;
import org.dartboard.model.Scenario;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.state.Walked;

/** The page about the environment as a whole: what there is, and what to look at next. */
final class EnvironmentSheet {

    private static final int MOST = 4;
    private static final int STATED =
            (int) Arrays.stream(Indicator.values()).filter(i -> !i.isComputed()).count();

    private final Context context;

    EnvironmentSheet(Context context) {
        this.context = context;
    }

    Sheet sheet() {
        var environment = context.environment();
        var sheet = new Sheet(context);
        sheet.add(Sheet.wide(context.fields()
                .lines(Slots.environment(Environment.DESCRIPTION, context.text("inspector.property.description")))
                .prompting(context.text("inspector.environment.prompt"))));
        if (context.results() != null) {
            if (!context.isVeiled()) {
                worst(sheet);
                unreached(sheet);
            }
            questions(sheet);
        }
        sheet.head(context.text("inspector.holds"));
        var counts = new ArrayList<Phrase>();
        for (var type : Element.Type.values()) {
            long count = environment.elements().stream()
                    .filter(e -> e.type() == type)
                    .count();
            if (count > 0) {
                counts.add(count(type, count));
            }
        }
        sheet.text(
                counts.isEmpty()
                        ? context.text("inspector.holds.nothing")
                        : context.say(Phrase.of("inspector.holds.list", "list", counts)));
        if (!environment.personas().isEmpty()) {
            sheet.head(context.text("inspector.people"));
            environment.personas().forEach(p -> sheet.add(person(p)));
        }
        stated(sheet);
        new LessonSheet(context).write(sheet);
        return sheet;
    }

    /** What holds for all of it: its currency, the controls that are on, and its tags. */
    private void stated(Sheet sheet) {
        var environment = context.environment();
        sheet.head(context.text("inspector.environment.holds"));
        sheet.field(context.fields()
                .line(Slots.environment(Environment.CURRENCY, context.text("inspector.environment.currency")))
                .prompting(context.text("inspector.environment.currency.prompt")));
        if (!environment.scenarios().isEmpty()) {
            var scenarios = environment.scenarios().stream().map(Scenario::id).toList();
            sheet.field(context.fields()
                    .choice(scenario(), scenarios)
                    .unsaid(context.text("inspector.environment.inPlace")));
        }
        var tags = TagUses.all(environment);
        if (!tags.isEmpty()) {
            sheet.fold(
                    "tags",
                    context.say(Phrase.of("inspector.environment.tags", "n", tags.size())),
                    under -> tags.forEach(tag -> under.fold(
                            "tag-" + tag,
                            environment.label(tag),
                            card -> card.add(new TagRow(context, context.environment(), tag).sheet()))));
        }
    }

    private Slot<String> scenario() {
        return new Slot<>(
                Environment.ACTIVE_SCENARIO.name(),
                "environment",
                context.text("inspector.environment.scenario"),
                Environment.ACTIVE_SCENARIO.kind(),
                true,
                null,
                now -> Collections.singletonList(now.activeScenario()),
                (_, id) -> new Activate(id),
                id -> {
                    var scenario = context.environment().scenarios().find(id);
                    return context.named(scenario == null ? "" : scenario.name());
                });
    }

    private HBox person(Persona persona) {
        int place = context.environment().personas().place(persona.id());
        var disc = Discs.person(context.kit(), persona, context.name(persona.id()), place, 20);
        var row = new HBox(8, disc, context.link(persona.id()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Phrase count(Element.Type type, long n) {
        return switch (type) {
            case TOUCHPOINT -> Phrase.of("inspector.count.touchpoints", "n", n);
            case CHANNEL -> Phrase.of("inspector.count.channels", "n", n);
            case COMMUNITY -> Phrase.of("inspector.count.communities", "n", n);
            case CONTROL -> Phrase.of("inspector.count.controls", "n", n);
            case ACTOR -> Phrase.of("inspector.count.actors", "n", n);
            case OUTCOME -> Phrase.of("inspector.count.outcomes", "n", n);
            case EVENT -> Phrase.of("inspector.count.events", "n", n);
            case OFFERING -> Phrase.of("inspector.count.offerings", "n", n);
            case NOTE -> Phrase.of("inspector.count.notes", "n", n);
        };
    }

    /** Where most stands in the way of those who are shown. */
    private void worst(Sheet sheet) {
        var loads = new HashMap<String, Integer>();
        var seen = new HashSet<Gap.Key>();
        for (var walked : context.shown()) {
            for (var gap : walked.gaps(context.desk().decided().sieve())) {
                var node = gap.node().substring(gap.node().indexOf('>') + 1);
                if (gap.isStatedHere()
                        && gap.isSerious()
                        && context.environment().touchpoint(node) != null
                        && seen.add(gap.key())) {
                    loads.merge(node, 1, Integer::sum);
                }
            }
        }
        var places = most(loads);
        if (!places.isEmpty()) {
            sheet.head(context.text("inspector.worst"));
            places.forEach(id -> sheet.add(context.link(
                    id,
                    context.say(Phrase.of(
                            "inspector.worst.place", "place", context.name(id), "n", loads.getOrDefault(id, 0))))));
        }
    }

    /** What nobody of those who are shown can get to. */
    private void unreached(Sheet sheet) {
        var reached = new HashSet<String>();
        for (Walked walked : context.shown()) {
            walked.walk().reach().stream().map(Place::id).forEach(reached::add);
            walked.walk().answering().stream().map(Place::id).forEach(reached::add);
        }
        var left = context.environment()
                .all(Touchpoint.class)
                .map(Touchpoint::id)
                .filter(id -> !reached.contains(id))
                .toList();
        if (!left.isEmpty() && !context.shown().isEmpty()) {
            sheet.head(context.text("inspector.unreached"));
            left.stream().limit(MOST).forEach(id -> sheet.add(context.link(id)));
            rest(sheet, left.size());
        }
    }

    private void rest(Sheet sheet, int size) {
        if (size > MOST) {
            sheet.text(context.say(Phrase.of("inspector.rest", "n", size - MOST)), "db-muted");
        }
    }

    /** Where most is not said yet. */
    private void questions(Sheet sheet) {
        var open = new HashMap<String, Integer>();
        context.environment().all(Touchpoint.class).forEach(t -> {
            int left = STATED - t.indicators().size();
            if (left > 0) {
                open.put(t.id(), left);
            }
        });
        sheet.head(context.text("inspector.questions"));
        long gaps = context.shown().stream()
                .flatMap(w -> w.findings().gaps().stream())
                .filter(Gap::open)
                .count();
        if (open.isEmpty()) {
            sheet.text(context.text("inspector.questions.none"), "db-muted");
            return;
        }
        int all = open.values().stream().mapToInt(n -> n).sum();
        sheet.text(context.say(Phrase.of("inspector.questions.left", "n", all, "places", open.size())));
        if (gaps > 0 && !context.isVeiled()) {
            sheet.text(context.say(Phrase.of("inspector.questions.decide", "n", gaps)), "db-muted");
        }
        most(open)
                .forEach(id -> sheet.add(context.link(
                        id,
                        context.say(Phrase.of(
                                "inspector.questions.place",
                                "place",
                                context.name(id),
                                "n",
                                open.getOrDefault(id, 0))))));
        rest(sheet, open.size());
    }

    /** The few with the greatest counts, those that stand first in the file first. */
    private List<String> most(Map<String, Integer> counts) {
        return context.environment()
                .all(Touchpoint.class)
                .map(Touchpoint::id)
                .filter(counts::containsKey)
                .sorted(Comparator.comparing((String id) -> -counts.getOrDefault(id, 0)))
                .limit(MOST)
                .toList();
    }
}
