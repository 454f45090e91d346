package org.dartboard.ui.inspector;

import java.util.List;
import org.dartboard.model.Link;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

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
            case LEADS_TO ->
                sheet.row(
                                context.text("inspector.delay"),
                                link.delayMinutes() == 0
                                        ? context.text("inspector.delay.none")
                                        : context.say(
                                                Phrase.of("inspector.after", "span", new Span(link.delayMinutes()))))
                        .row(
                                context.text("inspector.carries"),
                                link.carriesContext()
                                        ? context.text("inspector.carries.yes")
                                        : context.text("inspector.again"));
            case SUPPLIES -> {
                sheet.row(
                        context.text("inspector.activation"),
                        switch (link.activation()) {
                            case ON_DEMAND -> context.text("inspector.activation.demand");
                            case STANDING -> context.text("inspector.activation.standing");
                        });
                if (link.leadMinutes() > 0) {
                    sheet.row(
                            context.text("inspector.lead"),
                            context.say(Phrase.of("inspector.span", "span", new Span(link.leadMinutes()))));
                }
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
}
