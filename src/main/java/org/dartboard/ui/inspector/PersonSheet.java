package org.dartboard.ui.inspector;

import java.util.List;
import org.dartboard.gap.Gap;
import org.dartboard.model.Element;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.ObligationsField;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** The page about a person: who she is, what she wants and needs, and what became of it. */
// texts: inspector.person.say.*
final class PersonSheet {

    private static final List<Double> SHARES = List.of(0.0, .25, .5, .75, 1.0);

    private final Context context;
    private final Persona persona;
    private final @Nullable Walked walked;
    private final Voice voice;
    private final PropertyFields fields;

    PersonSheet(Context context, Persona persona) {
        this.context = context;
        this.persona = persona;
        walked = context.results() == null || context.isVeiled()
                ? null
                : context.results().of(persona.id());
        voice = Voice.of(persona, context.environment(), context.kit().messages());
        fields = new PropertyFields(context);
    }

    Sheet sheet() {
        var sheet = new Sheet(context);
        sheet.add(Sheet.wide(context.fields()
                .lines(slot(Persona.STORY, context.text("inspector.person.story")))
                .prompting(voice.say(Phrase.of("inspector.person.story.prompt")))));
        var goals = new GoalRows(context, persona, walked, voice);
        goals.goals(sheet);
        goals.needs(sheet);
        if (walked != null) {
            new GapSection(context, walked, persona.id(), PersonSheet::isHers)
                    .write(sheet, voice.say(Phrase.of("inspector.way.life")));
        }
        week(sheet);
        sheet.head(voice.say(Phrase.of("inspector.person.uses")));
        sheet.field(new LinkSlots(context)
                .field(
                        slot(Persona.CHANNELS, context.text("inspector.property.channels"))
                                .in(new LinkSlots(context)::names),
                        context.text("inspector.person.channels.add"),
                        environment -> LinkSlots.of(environment, Element.Type.CHANNEL),
                        null));
        fields.write(sheet, slot(Persona.ABILITIES, context.text("inspector.person.abilities")), Persona.ABILITIES);
        sheet.field(context.fields().flag(slot(Persona.HELPER, context.text("inspector.person.help"))));
        write(sheet, Persona.LITERACY);
        sheet.fold("person-more", context.text("inspector.more"), this::more);
        return sheet;
    }

    private void more(Sheet more) {
        more.add(new PortraitPicker(context, persona));
        more.field(context.fields().line(slot(Persona.HEADLINE, context.text("inspector.person.headline"))));
        more.field(context.fields().usual(slot(Persona.AGE, context.text("inspector.person.years"))));
        more.field(context.fields()
                .choice(
                        slot(Persona.PRONOUNS, context.text("inspector.person.pronouns"))
                                .in(p -> p.isBlank() ? context.text("inspector.person.pronouns.none") : p),
                        List.of("she", "he", "they", "")));
        more.field(context.fields()
                .usual(slot(Persona.LIVING, context.text("inspector.person.living"))
                        .in(v -> context.say(Phrase.of("inspector.value", "value", v)))));
        write(more, Persona.EXPERTISE);
        more.field(context.fields()
                .choice(
                        slot(Persona.INVOLVEMENT, context.text("inspector.person.part"))
                                .in(share -> context.text("inspector.person.say." + Math.round(share * 4))),
                        SHARES));
        write(more, Persona.CAPACITY);
        write(more, Persona.BASE_WORK);
        write(more, Persona.PATIENCE_HOURS);
        fields.write(more, slot(Persona.STARTS_AT, context.text("inspector.person.starts")), Persona.STARTS_AT);
        write(more, Persona.FACTS);
        write(more, Persona.RISK_FACTS);
        if (!persona.needs().isEmpty()) {
            more.head(context.text("inspector.person.need.peers"));
            new GoalRows(context, persona, walked, voice).peers(more);
        }
    }

    private <T> void write(Sheet sheet, Property<Persona, T> property) {
        fields.write(sheet, slot(property, new ValueText(context).label(property)), property);
    }

    private <T> Slot<T> slot(Property<Persona, T> property, String label) {
        return Slots.persona(persona.id(), property, label);
    }

    /** Gaps of the walk as a whole, and needs that nobody takes up. */
    private static boolean isHers(Gap gap) {
        return gap.node().equals(Gap.WHOLE_WALK) || gap.code().equals("G30");
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
        var slot = slot(Persona.OBLIGATIONS, voice.say(Phrase.of("inspector.person.week")))
                .in(list -> when(list));
        sheet.add(Sheet.wide(context.fields()
                .keep(
                        slot,
                        s -> new ObligationsField(context.desk(), context.kit(), s, PresetWeeks.of(context.kit())))));
    }

    /** What some obligations of one name come to, in words. */
    private String when(List<Obligation> same) {
        var times = same.stream().map(o -> WeekText.window(o.window())).toList();
        return context.say(Phrase.of("inspector.list", "list", times));
    }
}
