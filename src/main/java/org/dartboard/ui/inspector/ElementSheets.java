package org.dartboard.ui.inspector;

import java.util.List;
import java.util.function.Function;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Event;
import org.dartboard.model.Goal;
import org.dartboard.model.Link;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.model.Outcome;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.state.Walked;

/** The pages about elements other than touchpoints and controls. */
final class ElementSheets {

    private final Context context;

    ElementSheets(Context context) {
        this.context = context;
    }

    Sheet channel(Channel channel) {
        var links = new LinkLists(context, channel.id());
        var sheet = begun(channel.description());
        each(sheet, "inspector.channel.who", walked -> uses(walked, channel));
        return sheet.head(context.text("inspector.properties"))
                .row(
                        context.text("inspector.channel.way"),
                        channel.inPerson()
                                ? context.text("inspector.channel.inPerson")
                                : context.text("inspector.channel.remote"))
                .stated(Channel.DEMANDS, channel)
                .links(context.text("inspector.channel.leads"), links.from(Link.Type.REACHED_THROUGH));
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
        var links = new LinkLists(context, community.id());
        var sheet = begun(community.description());
        each(
                sheet,
                "inspector.community.who",
                walked -> walked.walk().usedCommunities().contains(community)
                        ? Phrase.of("inspector.community.helped")
                        : walked.walk().communities().contains(community)
                                ? Phrase.of("inspector.community.yes")
                                : Phrase.of("inspector.community.no"));
        return sheet.head(context.text("inspector.properties"))
                .row(context.text("inspector.property.theme"), community.theme().strip())
                .stated(Community.ADAPTS_TO, community)
                .property(Community.LITERACY, community)
                .stated(Community.DEMANDS, community)
                .links(context.text("inspector.reached"), links.to(Link.Type.REACHED_THROUGH))
                .links(context.text("inspector.community.from"), links.from(Link.Type.CONNECTS));
    }

    Sheet actor(Actor actor) {
        var links = new LinkLists(context, actor.id());
        return begun(actor.description())
                .head(context.text("inspector.properties"))
                .property(Actor.ROLE, actor)
                .links(context.text("inspector.actor.hosts"), links.from(Link.Type.HOSTED_BY))
                .links(context.text("inspector.actor.oversees"), links.to(Link.Type.OVERSEES))
                .links(context.text("inspector.actor.supplies"), links.to(Link.Type.SUPPLIES));
    }

    Sheet outcome(Outcome outcome) {
        var links = new LinkLists(context, outcome.id());
        var sheet = begun(outcome.description());
        each(sheet, "inspector.outcome.who", walked -> reached(walked, outcome));
        gaps(sheet, outcome.id());
        return sheet.head(context.text("inspector.properties"))
                .links(context.text("inspector.outcome.where"), links.from(Link.Type.YIELDS))
                .row(
                        context.text("inspector.outcome.wanted"),
                        context.environment().personas().stream()
                                .filter(p ->
                                        p.goals().stream().map(Goal::outcome).anyMatch(outcome.id()::equals))
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
        var links = new LinkLists(context, event.id());
        var sheet = begun(event.description());
        each(sheet, "inspector.event.who", walked -> answered(walked, event));
        gaps(sheet, event.id());
        return sheet.head(context.text("inspector.properties"))
                .property(Event.AT, event)
                .property(Event.WITHIN_MINUTES, event)
                .property(Event.STAKES, event)
                .stated(Event.FACTS, event)
                .links(context.text("inspector.event.answered"), links.to(Link.Type.ANSWERED_BY));
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
        var links = new LinkLists(context, offering.id());
        return begun(offering.description())
                .head(context.text("inspector.properties"))
                .property(Offering.VARIANTS, offering)
                .links(context.text("inspector.offering.used"), links.from(Link.Type.USES));
    }

    Sheet note(Note note) {
        return begun(note.text()).text(note.description(), "db-muted").stated(Note.VOTES, note);
    }

    private Sheet begun(String description) {
        return new Sheet(context).text(description.strip());
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

    /** Several elements: how many, and which. */
    Sheet many(List<String> ids) {
        var sheet = new Sheet(context);
        ids.forEach(id -> sheet.add(context.link(id)));
        return sheet;
    }
}
