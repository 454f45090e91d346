package org.dartboard.ui.people;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.model.Touchpoint;
import org.dartboard.register.Sieve;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.dartboard.walk.Step;
import org.kordamp.ikonli.feather.Feather;

/** What came of one person's walk: her goals, her needs, and what it took. */
final class OutcomeCard extends VBox {

    private final Kit kit;
    private final Walked walked;

    OutcomeCard(Kit kit, Results results, Walked walked, Sieve sieve) {
        this.kit = kit;
        this.walked = walked;
        setId("outcome-" + walked.id());
        getStyleClass().addAll("db-card", "outcome-card");
        var name = new Label(walked.voice().name());
        name.getStyleClass().add("db-title");
        var headline = Texts.wrapped(headline(kit, walked, sieve), "db-muted", "db-small");
        var text = Texts.column(0, name, headline);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(10, Marks.person(kit, walked, results.place(walked.id()), 16), text);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        goals();
        needs();
        spent();
        if (!walked.walk().steps().isEmpty()) {
            getChildren().add(new StripView(kit, walked, results.place(walked.id())));
        }
    }

    /** The line about somebody, and what people have done with; that causes are being looked for, as long as they are. */
    static String headline(Kit kit, Walked walked, Sieve sieve) {
        var headline = walked.headline(sieve);
        var causes = walked.causes();
        if (headline == null || causes == null) {
            return kit.text("people.searching");
        }
        var line = walked.voice().say(headline.phrase());
        var done = sieve.done(walked.id(), causes.stream().map(Cause::gap).toList());
        return done.isNone()
                ? line
                : kit.say(Phrase.of("people.headline.done", "headline", line, "done", kit.say(done.phrase())));
    }

    private void goals() {
        var environment = walked.walk().scene().environment();
        if (!walked.walk().goals().isEmpty()) {
            getChildren().add(Texts.head(kit.text("people.goals")));
        }
        for (var run : walked.walk().goals()) {
            var outcome = environment.element(run.goal().outcome());
            add(outcome == null ? run.goal().outcome() : outcome.name(), run.reached());
        }
    }

    private void needs() {
        var environment = walked.walk().scene().environment();
        if (!walked.persona().needs().isEmpty()) {
            getChildren().add(Texts.head(kit.text("people.needs.met")));
        }
        for (var need : walked.persona().needs()) {
            add(environment.label(need.tag()), walked.walk().needsMet().contains(need.tag()));
        }
    }

    private void add(String text, boolean yes) {
        var sign = Glyphs.of(yes ? Feather.CHECK : Feather.X);
        sign.getStyleClass().add(yes ? "sign-yes" : "sign-no");
        var label = Texts.wrapped(text, yes ? "db-text" : "db-muted", "db-small");
        label.setAccessibleText(
                kit.say(yes ? Phrase.of("people.chip.yes", "what", text) : Phrase.of("people.chip.no", "what", text)));
        getChildren().add(Texts.signed(sign, label));
    }

    /** Her time, waiting, money and work, and nothing that was not. */
    private void spent() {
        var voice = walked.voice();
        var parts = new ArrayList<String>();
        var steps = walked.walk().steps();
        long time = steps.stream().mapToLong(s -> s.endsAt() - s.startsAt()).sum();
        long waited = steps.stream().mapToLong(Step::waited).sum();
        var price = steps.stream()
                .map(Step::place)
                .map(p -> p.touchpoint())
                .map(Touchpoint::price)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        if (time > 0) {
            parts.add(voice.say(Phrase.of("people.spent.time", "time", new Span(time))));
        }
        if (waited > 0) {
            parts.add(voice.say(Phrase.of("people.spent.waited", "waited", new Span(waited))));
        }
        if (price.signum() > 0) {
            parts.add(voice.say(Phrase.of("people.spent.paid", "price", new Amount(price))));
        }
        long work = walked.walk().measures().workMinutes();
        if (work > 0) {
            parts.add(voice.say(Phrase.of("people.spent.work", "work", new Span(work))));
        }
        if (!parts.isEmpty()) {
            getChildren().add(Texts.head(kit.text("people.spent")));
            var took = String.join(", ", parts);
            getChildren()
                    .add(Texts.wrapped(
                            Character.toUpperCase(took.charAt(0)) + took.substring(1), "db-text", "db-small"));
        }
    }
}
