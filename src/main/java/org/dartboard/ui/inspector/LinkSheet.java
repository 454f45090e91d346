package org.dartboard.ui.inspector;

import java.util.List;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.field.Field;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;

/** The page about a link. */
final class LinkSheet {

    private final Context context;
    private final Link link;

    LinkSheet(Context context, Link link) {
        this.context = context;
        this.link = link;
    }

    /** A link as a sentence. */
    // texts: inspector.link.*
    static String sentence(Context context, Link link) {
        return context.say(Phrase.of(
                "inspector.link." + link.type().fileName(),
                "from",
                Name.of(context.name(link.from())),
                "to",
                Name.of(context.name(link.to()))));
    }

    Sheet sheet() {
        var sheet = new Sheet(context);
        sheet.text(sentence(context, link));
        sheet.head(context.text("inspector.ends"))
                .links(context.text("inspector.from"), List.of(link.from()))
                .links(context.text("inspector.to"), List.of(link.to()));
        switch (link.type()) {
            case LEADS_TO -> {
                sheet.field(span(Link.DELAY_MINUTES, "inspector.delay"));
                sheet.field(context.fields().flag(slot(Link.CARRIES_CONTEXT, "inspector.carries")));
            }
            case SUPPLIES -> {
                sheet.field(context.fields()
                        .choice(
                                slot(Link.ACTIVATION, "inspector.activation").in(this::activation),
                                List.of(Link.Activation.values())));
                sheet.field(span(Link.LEAD_MINUTES, "inspector.lead"));
            }
            case REACHED_THROUGH, HOSTED_BY, CONNECTS, YIELDS, ANSWERED_BY, GOVERNS, OVERSEES, USES -> {
                // nothing more to say
            }
        }
        for (var walked : context.concerned()) {
            new GapSection(context, walked, link.from(), g -> g.node().equals(link.from() + ">" + link.to()))
                    .write(sheet, walked.voice().say(Phrase.of("inspector.way.here")));
        }
        return sheet;
    }

    private <T> Slot<T> slot(Property<Link, T> property, String label) {
        return Slots.of(link.key(), property, context.text(label));
    }

    // texts: inspector.delay
    // texts: inspector.carries
    // texts: inspector.activation
    // texts: inspector.lead
    private Field<Integer> span(Property<Link, Integer> property, String label) {
        return context.fields().span(slot(property, label).in(this::span), 1);
    }

    private String span(int minutes) {
        return minutes == 0
                ? context.text("inspector.delay.none")
                : context.say(Phrase.of("inspector.value", "value", new Span(minutes)));
    }

    private String activation(Link.Activation activation) {
        return switch (activation) {
            case ON_DEMAND -> context.text("inspector.activation.demand");
            case STANDING -> context.text("inspector.activation.standing");
        };
    }
}
