package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.model.Goal;
import org.dartboard.model.Need;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.story.Voice;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** The page about a person: who she is, what she wants and needs, and what became of it. */
final class PersonSheet {

    private final Context context;
    private final Persona persona;
    private final @Nullable Walked walked;
    private final Voice voice;

    PersonSheet(Context context, Persona persona) {
        this.context = context;
        this.persona = persona;
        walked = context.results() == null ? null : context.results().of(persona.id());
        voice = Voice.of(persona, context.environment(), context.kit().messages());
    }

    Sheet sheet() {
        var sheet = new Sheet(context);
        sheet.text(persona.story().strip());
        goals(sheet);
        needs(sheet);
        if (walked != null) {
            new GapSection(context, walked, persona.id(), PersonSheet::isHers)
                    .write(sheet, voice.say(Phrase.of("inspector.way.life")));
        }
        week(sheet);
        sheet.head(context.text("inspector.person.can"))
                .links(context.text("inspector.property.channels"), persona.channels())
                .row(context.text("inspector.person.abilities"), abilities())
                .property(Persona.LITERACY, persona)
                .property(Persona.EXPERTISE, persona)
                .row(
                        context.text("inspector.person.part"),
                        persona.involvement() >= .5
                                ? context.text("inspector.person.part.yes")
                                : context.text("inspector.person.part.no"))
                .row(
                        context.text("inspector.person.living"),
                        persona.living() == null
                                ? ""
                                : context.say(Phrase.of("inspector.value", "value", persona.living())))
                .property(Persona.CAPACITY, persona)
                .stated(Persona.BASE_WORK, persona)
                .property(Persona.PATIENCE_HOURS, persona)
                .stated(Persona.FACTS, persona)
                .stated(Persona.RISK_FACTS, persona);
        return sheet;
    }

    /** Gaps of the walk as a whole, and needs that nobody takes up. */
    private static boolean isHers(Gap gap) {
        return gap.node().equals(Gap.WHOLE_WALK) || gap.code().equals("G30");
    }

    private void goals(Sheet sheet) {
        sheet.head(voice.say(Phrase.of("inspector.person.goals")));
        if (persona.goals().isEmpty()) {
            sheet.text(voice.say(Phrase.of("inspector.person.goals.none")), "db-muted");
        }
        for (var goal : persona.goals()) {
            var lines = new VBox(context.link(goal.outcome()));
            var says = new ArrayList<String>();
            says.add(context.say(became(goal)));
            if (goal.deadlineMinutes() != null) {
                says.add(context.say(Phrase.of("inspector.goal.within", "span", new Span(goal.deadlineMinutes()))));
            }
            if (goal.willingToPay() != null) {
                says.add(context.say(Phrase.of("inspector.goal.pays", "amount", new Amount(goal.willingToPay()))));
            }
            lines.getChildren().add(Sheet.label(String.join(" · ", says), "db-muted", "db-small", "under-link"));
            sheet.add(lines);
        }
    }

    private Phrase became(Goal goal) {
        boolean reached = walked != null
                && walked.walk().goals().stream()
                        .anyMatch(r -> r.reached() && r.goal().outcome().equals(goal.outcome()));
        return reached ? Phrase.of("inspector.goal.reached") : Phrase.of("inspector.goal.missed");
    }

    private void needs(Sheet sheet) {
        if (persona.needs().isEmpty()) {
            return;
        }
        sheet.head(voice.say(Phrase.of("inspector.person.needs")));
        for (var need : persona.needs()) {
            sheet.add(new VBox(
                    Sheet.label(context.say(Phrase.of(
                            "inspector.value",
                            "value",
                            context.named(context.environment().label(need.tag()))))),
                    Sheet.label(context.say(became(need)), "db-muted", "db-small")));
        }
    }

    private Phrase became(Need need) {
        return walked != null && walked.walk().needsMet().contains(need.tag())
                ? Phrase.of("inspector.need.met")
                : Phrase.of("inspector.need.unmet");
    }

    private void week(Sheet sheet) {
        sheet.head(voice.say(Phrase.of("inspector.person.week")));
        int place = context.environment().personas().place(persona.id());
        sheet.add(WeekGrid.of(
                context.kit(),
                persona,
                walked == null ? List.of() : walked.walk().steps(),
                place));
        if (persona.obligations().isEmpty()) {
            sheet.text(voice.say(Phrase.of("inspector.person.free")), "db-muted");
        }
        var groups = new LinkedHashMap<String, List<Obligation>>();
        persona.obligations()
                .forEach(o -> groups.computeIfAbsent(context.named(o.name()), _ -> new ArrayList<>())
                        .add(o));
        groups.forEach((name, same) -> sheet.add(obligations(name, same)));
    }

    private Node obligations(String name, List<Obligation> same) {
        var box = new VBox(Sheet.label(context.say(Phrase.of("inspector.value", "value", name))));
        for (var obligation : same) {
            var how =
                    obligation.hard() ? Phrase.of("inspector.obligation.hard") : Phrase.of("inspector.obligation.soft");
            var words = Phrase.of("inspector.obligation", "when", WeekText.window(obligation.window()), "how", how);
            box.getChildren().add(Sheet.label(context.say(words), "db-muted", "db-small"));
        }
        return box;
    }

    private String abilities() {
        var limits = ValueText.limits(persona.abilities());
        var how = limits.isEmpty()
                ? Phrase.of("inspector.person.abilities.full")
                : Phrase.of("inspector.list", "list", limits);
        return persona.helper()
                ? context.say(Phrase.of("inspector.person.helper", "abilities", how))
                : context.say(Phrase.of("inspector.value", "value", how));
    }
}
