package org.dartboard.cli;

import java.util.List;
import java.util.Locale;
import org.dartboard.compare.Difference;
import org.dartboard.compare.Difference.Change;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Origin;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Link;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Amount;
import org.dartboard.text.At;
import org.dartboard.text.Count;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.jspecify.annotations.Nullable;

/** {@code explain}: one gap, why it is one, and what would close it. */
final class ExplainCommand implements Command {

    @Override
    public void describe(Usage usage) {
        Question.describe(usage);
        usage.value("--controls", "WHICH", "cli.option.controls").flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var name = arguments.file(0);
        var environment = session.need(name);
        var question = Question.of(environment, arguments.value("--controls"), arguments);
        var voice = question.voice(session);
        var remedied = Remedied.of(question, voice).orElse(null);
        if (arguments.has("--json")) {
            session.json(Json.line(json -> json(json.text("file", name), question, remedied, voice)));
        } else {
            session.print(text(question, remedied, voice, session));
        }
        return Cli.DONE;
    }

    private static void json(Json json, Question question, @Nullable Remedied remedied, Voice voice) {
        var gap = question.gap();
        json.text("persona", question.persona().id())
                .object("gap", g -> ResultsJson.gap(g, gap))
                .text("family", gap.family().name())
                .text("title", voice.say(GapText.title(gap)))
                .text("sentence", voice.say(GapText.sentence(gap)))
                .object(
                        "facts",
                        facts -> gap.fact().args().forEach((key, value) -> facts.plain(key, fact(value, voice))))
                .text("principle", voice.say(GapText.principle(gap.code())))
                .objects(
                        "elements",
                        Origin.of(gap, question.findings()),
                        (j, e) -> j.text("id", e.id())
                                .text("type", e.type().fileName())
                                .text("name", e.name()));
        if (remedied == null) {
            json.plain("remedy", null);
        } else {
            json.object("remedy", r -> {
                r.text("nature", remedied.nature().name().toLowerCase(Locale.ROOT))
                        .objects("closes", remedied.trial().closed(), ResultsJson::gap)
                        .objects("opens", remedied.trial().opened(), ResultsJson::gap);
                DifferenceJson.changes(r, Difference.changes(question.environment(), remedied.after()));
            });
        }
    }

    /** A fact as a plain value: names and words as they are, moments and spans in minutes. */
    private static Object fact(Object value, Voice voice) {
        return switch (value) {
            case Name name -> name.name();
            case Quote quote -> quote.words();
            case At at -> at.minute();
            case Span span -> span.minutes();
            case Amount amount -> amount.amount();
            case Count count -> count.n();
            case Phrase phrase -> voice.say(phrase);
            case Enum<?> constant -> constant.name();
            case List<?> list -> list.stream().map(v -> fact(v, voice)).toList();
            case Number number -> number;
            default -> value.toString();
        };
    }

    private static Page text(Question question, @Nullable Remedied remedied, Voice voice, Session session) {
        var gap = question.gap();
        var messages = session.messages();
        var page = session.console().page();
        page.keyed(0, "", 0, gap.key().toString(), Page.strong(voice.say(GapText.named(gap, question.environment()))));
        page.text(0, voice.say(GapText.sentence(gap)));
        page.heading(messages.text("cli.explain.principle")).text(2, voice.say(GapText.principle(gap.code())));
        page.heading(messages.text("cli.explain.elements"));
        for (var element : Origin.of(gap, question.findings())) {
            page.keyed(2, element.type().fileName(), 15, element.id(), Page.plain(element.name()));
        }
        reading(question, voice, page);
        page.heading(messages.text("cli.explain.remedy"));
        if (remedied == null) {
            return page.text(2, voice.say(Phrase.of("cli.explain.noRemedy")));
        }
        nature(remedied, voice, page);
        new ChangesText(page, messages, question.environment(), remedied.after()).list(drawn(question, remedied));
        gaps("cli.explain.closes", remedied.trial().closed(), voice, page);
        gaps("cli.explain.opens", remedied.trial().opened(), voice, page);
        return page;
    }

    /** What the remedy draws; that it is switched on goes without saying. */
    private static List<Change> drawn(Question question, Remedied remedied) {
        return Difference.changes(question.environment(), remedied.after()).stream()
                .filter(c -> !(c.after() instanceof Link link && link.type() == Link.Type.GOVERNS))
                .filter(c -> !c.property().equals("scenarios") && !c.property().equals("activeScenario"))
                .toList();
    }

    /** What the four building blocks come to for her at the place where the gap lies. */
    private static void reading(Question question, Voice voice, Page page) {
        var findings = question.findings();
        var place = findings.walk().scene().place(question.gap().node());
        if (place == null) {
            return;
        }
        var profile = findings.walked().visit(place).profile();
        page.gap()
                .text(
                        2,
                        voice.say(Phrase.of(
                                "cli.explain.reading",
                                "dialogue",
                                Numbers.percent(profile.of(BuildingBlock.DIALOGUE)),
                                "access",
                                Numbers.percent(profile.of(BuildingBlock.ACCESS)),
                                "risk",
                                Numbers.percent(profile.of(BuildingBlock.RISK_BENEFITS)),
                                "transparency",
                                Numbers.percent(profile.of(BuildingBlock.TRANSPARENCY)))));
    }

    /** Says how far a remedy can be relied on, where that is not all the way. */
    static void nature(Remedied remedied, Voice voice, Page page) {
        switch (remedied.nature()) {
            case APPLIES -> {
                // nothing to add
            }
            case CLAIMS -> page.text(2, voice.say(Phrase.of("cli.remedy.claims")));
            case PROPOSED -> page.text(2, voice.say(Phrase.of("cli.remedy.proposed")));
        }
    }

    // texts: cli.explain.closes
    // texts: cli.explain.opens
    private static void gaps(String key, List<Gap> gaps, Voice voice, Page page) {
        if (!gaps.isEmpty()) {
            page.heading(voice.say(Phrase.of(key)));
            gaps.forEach(g -> page.keyed(2, "", 2, g.key().toString(), Page.plain(voice.say(GapText.sentence(g)))));
        }
    }
}
