package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Decision;
import org.dartboard.model.Option;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** The choice that is made at a touchpoint, in words. */
final class DecisionText {

    private final Context context;

    DecisionText(Context context) {
        this.context = context;
    }

    void write(Sheet sheet, Decision decision) {
        sheet.property(Decision.DECIDED_BY, decision)
                .row(
                        context.text("inspector.options"),
                        decision.options().stream()
                                .map(o -> Sheet.label(context.named(o.name())))
                                .toList())
                .fold("decision", context.text("inspector.decision"), more -> {
                    more.property(Decision.STAKES, decision)
                            .property(Decision.EXPERTISE, decision)
                            .stated(Decision.ABOUT, decision)
                            .property(Decision.OPEN_OPTION, decision);
                    decision.options().forEach(o -> more.row(context.named(o.name()), says(o)));
                });
    }

    /** What an option is good for, what it clashes with, and what it costs. */
    String says(Option option) {
        var parts = new ArrayList<Phrase>();
        if (!option.suits().isEmpty()) {
            parts.add(Phrase.of("inspector.option.suits", "tags", quotes(option.suits())));
        }
        if (!option.conflicts().isEmpty()) {
            parts.add(Phrase.of("inspector.option.conflicts", "tags", quotes(option.conflicts())));
        }
        if (!option.harms().isEmpty()) {
            parts.add(Phrase.of("inspector.option.harms", "tags", quotes(option.harms())));
        }
        if (option.price().signum() > 0) {
            parts.add(Phrase.of("inspector.option.price", "price", new Amount(option.price())));
        }
        return parts.isEmpty()
                ? context.text("inspector.option.plain")
                : context.say(Phrase.of("inspector.list", "list", parts));
    }

    private List<Quote> quotes(List<String> tags) {
        return Quote.nouns(tags.stream().map(context.environment()::label).toList());
    }
}
