package org.dartboard.cli;

import java.util.List;
import org.dartboard.compare.Ledger;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.compare.Variety;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.story.ValueText;
import org.dartboard.story.Voice;
import org.dartboard.text.Amount;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;

/** The scorecard in words: needles between poles, then what they do not say. */
final class ScoreText {

    private static final int NEEDLE = 21;
    private static final int NUMBER = 5;

    private final Page page;
    private final Scene scene;
    private final List<Findings> walks;
    private final Scorecard card;
    private final Session session;

    ScoreText(Page page, Scene scene, List<Findings> walks, Scorecard card, Session session) {
        this.page = page;
        this.scene = scene;
        this.walks = walks;
        this.card = card;
        this.session = session;
    }

    // texts: score.table*
    void write() {
        Headings.environment(page, scene, session.messages());
        page.gap().text(0, say("score.mirror"));
        table("score.table1", card.table1());
        table("score.table2", card.table2());
        table("score.table3", card.table3());
        criteria();
        varieties();
        fits();
        walks.forEach(this::ledger);
        page.gap()
                .paragraph(
                        0,
                        0,
                        Page.strong(say("score.index") + "\u00a0" + Numbers.tenth(card.index())),
                        Page.plain(" " + say("score.index.why")));
    }

    private String say(String key) {
        return session.messages().text(key);
    }

    private void table(String key, List<Needle> rows) {
        page.gap();
        var heading = say(key);
        var mean = Numbers.tenth(Scorecard.mean(rows));
        int pad = Math.max(2, width() - Safe.columns(heading) - mean.length());
        page.line(Page.strong(heading + " ".repeat(pad) + mean));
        rows.forEach(this::needle);
    }

    private int width() {
        return Math.min(page.width(), Console.WIDTH);
    }

    // texts: score.row.*.from
    // texts: score.row.*.to
    private void needle(Needle needle) {
        var from = say("score.row." + needle.row() + ".from");
        var to = say("score.row." + needle.row() + ".to");
        var number = Numbers.percent(needle.score());
        int room = (width() - NEEDLE - NUMBER - 4) / 2;
        if (Safe.columns(from) > room || Safe.columns(to) > room) {
            page.text(2, from + " ↔ " + to);
            page.line(Page.plain(
                    "  " + drawn(needle.score()) + " " + " ".repeat(Math.max(0, NUMBER - number.length())) + number));
            return;
        }
        page.line(Page.plain(" ".repeat(room - Safe.columns(from)) + from + " "
                + drawn(needle.score()) + " " + to + " ".repeat(room - Safe.columns(to))
                + " ".repeat(NUMBER - number.length() + 2) + number));
    }

    private static String drawn(double score) {
        int at = (int) Math.round(score * (NEEDLE - 1));
        return "─".repeat(at) + "●" + "─".repeat(NEEDLE - 1 - at);
    }

    // texts: score.criterion.*
    private void criteria() {
        page.heading(say("score.criteria"));
        for (var needle : card.criteria().all()) {
            page.item(
                    2, Numbers.percent(needle.score()) + " %", 10, Page.plain(say("score.criterion." + needle.row())));
        }
    }

    private void varieties() {
        var variety = Variety.of(scene, walks);
        page.heading(say("score.variety"));
        page.item(2, Numbers.hundredth(variety.experience()), 10, Page.plain(say("score.variety.experience")));
        page.item(2, Numbers.hundredth(variety.product()), 10, Page.plain(say("score.variety.product")));
    }

    private void fits() {
        if (!walks.isEmpty()) {
            page.heading(say("score.fit"));
        }
        for (var findings : walks) {
            var walk = findings.walk();
            var voice = Voice.of(walk.persona(), scene.environment(), session.messages());
            page.item(2, Numbers.tenth(walk.measures().fit()), 10, Page.plain(voice.name()));
        }
    }

    private void ledger(Findings findings) {
        var walk = findings.walk();
        var ledger = Ledger.of(walk);
        var voice = Voice.of(walk.persona(), scene.environment(), session.messages());
        page.heading(voice.say(Phrase.of("score.ledger")));
        page.text(
                2,
                voice.say(Phrase.of(
                        "score.ledger.gives",
                        "price",
                        new Amount(ledger.price()),
                        "time",
                        new Span(ledger.minutes()),
                        "work",
                        work(ledger.workMinutes()),
                        "data",
                        places(ledger.data()))));
        page.text(
                2,
                voice.say(Phrase.of(
                        "score.ledger.gets", "goals", goals(ledger.goals()), "needs", needs(ledger.needs()))));
        page.text(
                2,
                voice.say(Phrase.of(
                        "score.ledger.firm",
                        "people",
                        new Span(ledger.peopleMinutes()),
                        "access",
                        Numbers.percent(ledger.openness().access()),
                        "transparency",
                        Numbers.percent(ledger.openness().transparency()),
                        "work",
                        work(ledger.workForFirm()))));
    }

    private static Phrase work(long minutes) {
        return minutes == 0
                ? Phrase.of("score.ledger.noWork")
                : Phrase.of("score.ledger.work", "work", new Span(minutes));
    }

    private Phrase places(List<String> ids) {
        return ids.isEmpty()
                ? Phrase.of("score.ledger.nowhere")
                : Phrase.of(
                        "score.ledger.at",
                        "places",
                        ids.stream().map(this::named).toList());
    }

    private Name named(String id) {
        return Name.of(name(id));
    }

    private String name(String id) {
        return new ValueText(scene.environment(), session.messages()).named(id);
    }

    private Phrase goals(List<String> outcomes) {
        return outcomes.isEmpty()
                ? Phrase.of("score.ledger.noGoal")
                : Phrase.of(
                        "score.ledger.goals",
                        "goals",
                        outcomes.stream().map(o -> new Quote(name(o))).toList());
    }

    private Phrase needs(List<String> tags) {
        return tags.isEmpty()
                ? Phrase.of("score.ledger.noNeed")
                : Phrase.of(
                        "score.ledger.needs",
                        "needs",
                        tags.stream()
                                .map(t -> new Quote(scene.environment().label(t)))
                                .toList());
    }
}
