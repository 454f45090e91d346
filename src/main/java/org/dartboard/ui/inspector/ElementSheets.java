package org.dartboard.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Event;
import org.dartboard.model.Goal;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.model.Outcome;
import org.dartboard.model.Property;
import org.dartboard.picture.Paper;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.state.Walked;

/** The pages about elements other than touchpoints and controls. */
final class ElementSheets {

    private final Context context;

    ElementSheets(Context context) {
        this.context = context;
    }

    Sheet channel(Channel channel) {
        var sheet = begun(channel);
        each(sheet, "inspector.channel.who", walked -> uses(walked, channel));
        return properties(sheet, channel, List.of(Channel.IN_PERSON), List.of(Channel.DEMANDS));
    }

    private Phrase uses(Walked walked, Channel channel) {
        if (!walked.persona().channels().contains(channel.id())) {
            return Phrase.of("inspector.channel.not");
        }
        int shortfall = Use.largestShortfall(walked.persona(), org.dartboard.model.Abilities.NONE, channel);
        if (shortfall <= 0) {
            return Phrase.of("inspector.channel.yes");
        }
        return walked.persona().helper() && shortfall == 1
                ? Phrase.of("inspector.channel.help")
                : Phrase.of("inspector.channel.hard");
    }

    Sheet community(Community community) {
        var sheet = begun(community);
        each(
                sheet,
                "inspector.community.who",
                walked -> walked.walk().usedCommunities().contains(community)
                        ? Phrase.of("inspector.community.helped")
                        : walked.walk().communities().contains(community)
                                ? Phrase.of("inspector.community.yes")
                                : Phrase.of("inspector.community.no"));
        return properties(
                sheet,
                community,
                List.of(Community.ADAPTS_TO, Community.LITERACY),
                List.of(Community.DEMANDS, Community.THEME));
    }

    Sheet actor(Actor actor) {
        return properties(begun(actor), actor, List.of(Actor.ROLE), List.of());
    }

    Sheet outcome(Outcome outcome) {
        var sheet = begun(outcome);
        each(sheet, "inspector.outcome.who", walked -> reached(walked, outcome));
        gaps(sheet, outcome.id());
        properties(sheet, outcome, List.of(), List.of());
        return sheet.row(
                context.text("inspector.outcome.wanted"),
                context.environment().personas().stream()
                        .filter(p -> p.goals().stream().map(Goal::outcome).anyMatch(outcome.id()::equals))
                        .map(p -> context.link(p.id()))
                        .toList());
    }

    private static Phrase reached(Walked walked, Outcome outcome) {
        for (var run : walked.walk().goals()) {
            if (run.goal().outcome().equals(outcome.id())) {
                var minutes = run.minutes();
                return !run.reached()
                        ? Phrase.of("inspector.outcome.missed")
                        : minutes == null || minutes == 0
                                ? Phrase.of("inspector.outcome.at")
                                : Phrase.of("inspector.outcome.after", "span", new Span(minutes));
            }
        }
        return Phrase.of("inspector.outcome.unwanted");
    }

    Sheet event(Event event) {
        var sheet = begun(event);
        each(sheet, "inspector.event.who", walked -> answered(walked, event));
        gaps(sheet, event.id());
        return properties(sheet, event, List.of(Event.AT, Event.WITHIN_MINUTES, Event.STAKES, Event.FACTS), List.of());
    }

    private Phrase answered(Walked walked, Event event) {
        for (var occasion : walked.walk().occasions()) {
            if (occasion.event().id().equals(event.id())) {
                Place there = occasion.answering();
                return there == null
                        ? Phrase.of("inspector.event.alone")
                        : Phrase.of("inspector.event.there", "place", Name.of(context.name(there.id())));
            }
        }
        return Phrase.of("inspector.event.never");
    }

    Sheet offering(Offering offering) {
        return properties(begun(offering), offering, List.of(Offering.VARIANTS), List.of());
    }

    /** Its text is its head; its colour is named, so that it does not speak by colour alone. */
    Sheet note(Note note) {
        var sheet = new Sheet(context);
        var id = List.of(note.id());
        sheet.add(Sheet.wide(context.fields()
                .lines(Slots.of(id, Note.TEXT, context.text("inspector.note.text")))
                .prompting(context.text("inspector.note.prompt"))));
        var colour = Slots.<Note, String>of(id, Note.COLOR, context.text("inspector.note.colour"));
        var papers = Arrays.stream(Paper.values()).map(Paper::inFile).toList();
        sheet.head(context.text("inspector.properties")).field(context.fields().choice(colour.in(this::paper), papers));
        var rows = new PropertyRows<>(context, note, note);
        rows.all(sheet, List.of(Note.VOTES));
        List<Property<? super Note, ?>> more = List.of(Elements.DESCRIPTION);
        rows.stated(sheet, more);
        return rows.isAnyFolded(more)
                ? sheet.fold("more", context.text("inspector.more"), under -> rows.unstated(under, more))
                : sheet;
    }

    private String paper(String colour) {
        var paper = Arrays.stream(Paper.values())
                .filter(p -> p.inFile().equals(colour))
                .findFirst();
        return paper.isPresent()
                ? context.say(Phrase.of("inspector.value", "value", paper.get()))
                : context.named(colour);
    }

    /** What is said of it, to be read and written. */
    private Sheet begun(Element element) {
        return new Sheet(context).add(description(context, element));
    }

    /** The description of an element. */
    static Node description(Context context, Element element) {
        return Sheet.wide(context.fields()
                .lines(Slots.of(
                        List.of(element.id()), Elements.DESCRIPTION, context.text("inspector.property.description")))
                .prompting(context.text("inspector.description.prompt")));
    }

    /** Properties and links, few first. */
    private <E extends Element> Sheet properties(
            Sheet sheet, E element, List<Property<? super E, ?>> first, List<Property<? super E, ?>> more) {
        sheet.head(context.text("inspector.properties"));
        var rows = new PropertyRows<E>(context, element, element);
        rows.all(sheet, first);
        rows.stated(sheet, more);
        new LinkRows(context, element.id()).all(sheet, LinkRows.of(element.type()));
        return rows.isAnyFolded(more)
                ? sheet.fold("more", context.text("inspector.more"), under -> rows.unstated(under, more))
                : sheet;
    }

    // texts: inspector.channel.who
    // texts: inspector.community.who
    // texts: inspector.outcome.who
    // texts: inspector.event.who
    private void each(Sheet sheet, String head, Function<Walked, Phrase> says) {
        var people = context.concerned();
        if (!people.isEmpty()) {
            sheet.head(context.text(head));
            people.forEach(walked -> sheet.text(walked.voice().say(says.apply(walked))));
        }
    }

    private void gaps(Sheet sheet, String element) {
        for (var walked : context.concerned()) {
            new GapSection(context, walked, element, GapSection.at(element))
                    .write(sheet, walked.voice().say(Phrase.of("inspector.way.here")));
        }
    }
}
