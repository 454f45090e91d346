package org.dartboard.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dartboard.edit.Edit;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Finding;
import org.dartboard.model.Identified;
import org.dartboard.model.Kind;
import org.dartboard.model.Lesson;
import org.dartboard.model.Persona;
import org.dartboard.predict.Lessons;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Spots;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Spelling;
import org.dartboard.ui.field.WrittenField;
import org.jspecify.annotations.Nullable;

/** How to teach with the environment: a title, steps, and, folded away from a class, what there is to find. */
final class LessonSheet {

    private static final Kind<Integer> POINTS = kind(Finding.SCHEMA, "points");
    private static final Kind<List<String>> STEPS = kind(Lesson.SCHEMA, "steps");

    private final Context context;

    LessonSheet(Context context) {
        this.context = context;
    }

    @SuppressWarnings("unchecked") // the property of that name has values of that type
    private static <T> Kind<T> kind(org.dartboard.model.Schema<?> schema, String name) {
        return (Kind<T>) Objects.requireNonNull(schema.property(name)).kind();
    }

    /** Writes it, folded. */
    void write(Sheet sheet) {
        sheet.fold("lesson", context.text("predict.lesson"), lesson -> {
            lesson.add(Sheet.wide(context.fields().line(title()).prompting(context.text("predict.lesson.title"))));
            lesson.text(context.text("predict.lesson.steps"), "db-muted", "db-small");
            lesson.add(Sheet.wide(context.fields()
                    .keep(steps(), s -> new WrittenField<>(context.desk(), context.kit(), s, new Lines(), true))
                    .prompting(context.text("predict.lesson.steps.prompt"))));
            var findings = Lessons.of(context.environment()).findings();
            lesson.fold(
                    "findings",
                    context.say(Phrase.of("predict.lesson.findings", "n", findings.size())),
                    this::findings);
        });
    }

    private Slot<String> title() {
        return slot(
                "title",
                "lesson",
                "predict.lesson.title",
                new Kind.Text(),
                now -> List.of(Lessons.of(now).title()),
                Lessons::title);
    }

    private Slot<List<String>> steps() {
        return slot(
                        "steps",
                        "lesson",
                        "predict.lesson.steps",
                        STEPS,
                        now -> List.of(Lessons.of(now).steps()),
                        Lessons::steps)
                .in(steps -> String.join("\n", steps));
    }

    private void findings(Sheet sheet) {
        var environment = context.environment();
        var findings = Lessons.of(environment).findings();
        sheet.text(context.text("predict.lesson.findings.about"), "db-muted", "db-small");
        for (int i = 0; i < findings.size(); i++) {
            int place = i;
            var words = context.say(PredictText.finding(
                    findings.get(i), environment, context.kit().messages()));
            sheet.fold("finding-" + i, words, card -> finding(card, place, findings.get(place)));
        }
        if (environment.personas().isEmpty()) {
            sheet.text(context.text("predict.lesson.nobody"), "db-muted");
            return;
        }
        var add = context.action(context.text("predict.lesson.add"), () -> add(findings.size()));
        add.setId("finding-add");
        sheet.add(add);
    }

    private void add(int place) {
        var now = context.desk().environment();
        var person = now == null
                ? null
                : now.personas().stream().map(Identified::id).findFirst().orElse(null);
        if (now != null && person != null) {
            context.open().add("finding-" + place);
            context.desk()
                    .apply(Lessons.add(now, new Finding(person, Gap.WHOLE_WALK, Family.CANT_GET_IN, 1, Extras.NONE)));
        }
    }

    private void finding(Sheet card, int place, Finding finding) {
        var environment = context.environment();
        var persona = environment.persona(finding.persona());
        var people = environment.personas().stream().map(Identified::id).toList();
        card.field(context.fields()
                .choice(
                        part(place, "persona", Finding::persona, (f, v) -> with(f, v, f.node(), f.family(), f.points()))
                                .in(context::name),
                        people));
        if (persona != null) {
            card.field(context.fields()
                    .choice(
                            part(
                                            place,
                                            "node",
                                            Finding::node,
                                            (f, v) -> with(f, f.persona(), v, f.family(), f.points()))
                                    .in(node -> place(persona, node)),
                            Spots.of(environment, persona)));
        }
        card.field(context.fields()
                .choice(
                        part(
                                        place,
                                        "family",
                                        new Kind.Choice<>(Family.class),
                                        Finding::family,
                                        (f, v) -> with(f, f.persona(), f.node(), v, f.points()))
                                .in(f -> family(persona, f)),
                        Arrays.asList(Family.values())));
        card.field(context.fields()
                .usual(part(
                        place,
                        "points",
                        POINTS,
                        Finding::points,
                        (f, v) -> with(f, f.persona(), f.node(), f.family(), v))));
        var out = context.action(context.text("predict.lesson.remove"), () -> {
            var now = context.desk().environment();
            if (now != null && place < Lessons.of(now).findings().size()) {
                context.open().remove("finding-" + place);
                context.desk().apply(Lessons.replace(now, place, null));
            }
        });
        out.setId("finding-remove-" + place);
        card.add(out);
    }

    private String place(Persona persona, String node) {
        var place = Phrase.of("predict.place", "place", PredictText.place(node, context.environment()));
        return capital(said(persona).say(place));
    }

    private String family(@Nullable Persona persona, Family family) {
        var words = PredictText.family(family);
        return capital(persona == null ? context.say(words) : said(persona).say(words));
    }

    private Voice said(Persona persona) {
        return Voice.of(persona, context.environment(), context.kit().messages());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Finding with(Finding old, String persona, String node, Family family, int points) {
        return new Finding(persona, node, family, points, old.extras());
    }

    private Slot<String> part(
            int place, String name, Function<Finding, String> get, BiFunction<Finding, String, Finding> set) {
        return part(place, name, new Kind.Text(), get, set);
    }

    // texts: predict.lesson.of.*
    private <T> Slot<T> part(
            int place, String name, Kind<T> kind, Function<Finding, T> get, BiFunction<Finding, T, Finding> set) {
        return slot(
                name,
                "finding-" + place,
                "predict.lesson.of." + name,
                kind,
                now -> Lessons.of(now).findings().stream()
                        .skip(place)
                        .limit(1)
                        .map(get)
                        .map(v -> (@Nullable T) v)
                        .toList(),
                (now, value) -> Lessons.replace(
                        now, place, set.apply(Lessons.of(now).findings().get(place), value)));
    }

    private <T> Slot<T> slot(
            String name,
            String owner,
            String label,
            Kind<T> kind,
            Function<Environment, List<@Nullable T>> read,
            BiFunction<Environment, T, Edit> edit) {
        return new Slot<>(
                owner + "-" + name,
                owner,
                context.text(label),
                kind,
                false,
                null,
                read,
                (now, value) -> edit.apply(now, Objects.requireNonNull(value)),
                Object::toString);
    }

    /** Steps, one a line; what is blank is none. */
    private static final class Lines implements Spelling<List<String>> {
        @Override
        public String exact(List<String> value) {
            return String.join("\n", value);
        }

        @Override
        public List<String> read(String text) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        @Override
        public Phrase unread() {
            return Phrase.of("field.outside.text");
        }
    }
}
