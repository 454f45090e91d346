package org.dartboard.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dartboard.model.Need;
import org.dartboard.text.Amount;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Walk;

/** What a story begins and closes with: who she is and what she came for, whom she can turn to, what she got and what it took. */
final class Frame {

    private final Told told;
    private final Walk walk;

    Frame(Told told) {
        this.told = told;
        walk = told.walk();
    }

    List<Phrase> opening() {
        var sentences = new ArrayList<Phrase>();
        var headline = headline();
        sentences.add(
                headline.isEmpty() ? Phrase.of("story.who") : Phrase.of("story.who.headline", "headline", headline));
        sentences.add(
                walk.goals().isEmpty()
                        ? Phrase.of("story.goals.none")
                        : Phrase.of("story.goals", "goals", goals(g -> true)));
        if (!told.persona().needs().isEmpty()) {
            sentences.add(Phrase.of("story.needs", "needs", told.nouns(needs(n -> true))));
        }
        return sentences;
    }

    /** What is said of her in a line: her headline, else what follows her short name. */
    private String headline() {
        var headline = Plain.sentence(told.persona().headline());
        var name = Plain.words(told.persona().name());
        var rest = name.substring(Math.min(name.length(), Plain.shortName(name).length()))
                .replaceFirst("^[\\s,;:|–—-]+", "");
        return headline.isEmpty() ? Plain.sentence(rest) : headline;
    }

    List<Phrase> communities() {
        var used = walk.usedCommunities();
        var sentences = new ArrayList<Phrase>();
        for (var community : used) {
            var needs = told.nouns(needs(community.adaptsTo()::contains));
            sentences.add(Phrase.of("story.community", "community", Name.of(community.name()), "needs", needs));
        }
        var open = walk.communities().stream()
                .filter(Predicate.not(used::contains))
                .map(c -> Name.of(c.name()))
                .toList();
        if (!open.isEmpty()) {
            sentences.add(Phrase.of("story.community.open", "communities", open));
        }
        if (sentences.isEmpty()) {
            sentences.add(Phrase.of("story.community.none"));
        }
        return sentences;
    }

    List<Phrase> closing() {
        var sentences = new ArrayList<Phrase>();
        addGoals(sentences);
        addNeeds(sentences);
        var took = took();
        if (!took.isEmpty()) {
            sentences.add(Phrase.of("story.took", "took", took));
        }
        return sentences;
    }

    private void addGoals(List<Phrase> sentences) {
        var reached = goals(GoalRun::reached);
        var missed = goals(g -> !g.reached());
        if (!reached.isEmpty()) {
            sentences.add(
                    missed.isEmpty()
                            ? Phrase.of("story.closing.all", "reached", reached)
                            : Phrase.of("story.closing.some", "reached", reached, "missed", missed));
        } else if (!missed.isEmpty()) {
            sentences.add(Phrase.of("story.closing.none", "missed", missed));
        }
    }

    private void addNeeds(List<Phrase> sentences) {
        var met = told.nouns(needs(walk.needsMet()::contains));
        var unmet = told.nouns(needs(Predicate.not(walk.needsMet()::contains)));
        if (!met.isEmpty()) {
            sentences.add(Phrase.of("story.closing.met", "needs", met));
        }
        if (!unmet.isEmpty()) {
            sentences.add(Phrase.of("story.closing.unmet", "needs", unmet));
        }
    }

    private List<Phrase> took() {
        long time = 0;
        long travel = 0;
        long work = 0;
        var price = BigDecimal.ZERO;
        for (var step : walk.steps()) {
            var t = step.place().touchpoint();
            time += t.durationMinutes();
            travel += step.use().isInPerson() ? 2L * t.travelMinutes() : 0;
            work += (long) t.workMinutes() * t.timesPerWeek();
            price = price.add(t.price());
        }
        var took = new ArrayList<Phrase>();
        if (time > 0) {
            took.add(Phrase.of("story.took.time", "time", new Span(time)));
        }
        if (travel > 0) {
            took.add(Phrase.of("story.took.travel", "travel", new Span(travel)));
        }
        if (price.signum() > 0) {
            took.add(Phrase.of("story.took.price", "price", new Amount(price)));
        }
        if (work > 0) {
            took.add(Phrase.of("story.took.work", "work", new Span(work)));
        }
        return took;
    }

    private List<Quote> goals(Predicate<GoalRun> which) {
        return walk.goals().stream()
                .filter(which)
                .map(g -> told.outcome(g.goal().outcome()))
                .toList();
    }

    private List<String> needs(Predicate<String> which) {
        return told.persona().needs().stream().map(Need::tag).filter(which).toList();
    }
}
