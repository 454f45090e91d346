package org.dartboard.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Decides on gaps, which the register keeps: they are accepted, assigned to somebody, dismissed for a reason, said to be
 * fixed, or opened again.
 *
 * @param owner who deals with them; null: as it was. Whoever assigns has to name somebody
 * @param due by when, as people write it; null: as it was
 * @param note what is to be said of it; null: as it was. Whoever dismisses has to say why
 */
public record Decide(
        List<Subject> subjects,
        Verdict verdict,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String note) implements Edit {

    /**
     * What is decided on.
     *
     * @param code the rule, such as G10
     * @param node where, as the gap names it
     * @param persona for whom, by id
     */
    public record Subject(String code, String node, String persona) {

        /** What an entry is about. */
        public static Subject of(RegisterEntry entry) {
            return new Subject(entry.code(), entry.node(), entry.persona());
        }
    }

    /** Keeps its own copy, each subject once. */
    public Decide {
        subjects = List.copyOf(new LinkedHashSet<>(subjects));
    }

    /** A decision that leaves what was said of the gaps as it is. */
    public static Decide of(List<Subject> subjects, Verdict verdict) {
        return new Decide(subjects, verdict, null, null, null);
    }

    @Override
    public Environment apply(Environment before) {
        return edit(before).apply(before);
    }

    private SetEnvironment<List<RegisterEntry>> edit(Environment before) {
        var decided = new LinkedHashMap<Subject, RegisterEntry>();
        subjects.forEach(s -> decided.put(s, entry(s, before)));
        var register = new ArrayList<RegisterEntry>();
        for (var known : before.register()) {
            var subject = Subject.of(known);
            // An entry stays where it is in the file; one that says the same again goes
            var entry = subjects.contains(subject) ? decided.remove(subject) : known;
            if (entry != null) {
                register.add(entry);
            }
        }
        register.addAll(decided.values());
        register.removeIf(e -> subjects.contains(Subject.of(e)) && isBlank(e));
        return new SetEnvironment<>(Environment.REGISTER, List.copyOf(register));
    }

    /** What is to stand in the register, made of what stands there. */
    private RegisterEntry entry(Subject subject, Environment before) {
        var known = before.register().stream()
                .filter(e -> Subject.of(e).equals(subject))
                .findFirst();
        return new RegisterEntry(
                subject.code(),
                subject.node(),
                subject.persona(),
                verdict,
                owner != null ? owner.strip() : known.map(RegisterEntry::owner).orElse(""),
                due != null ? due.strip() : known.map(RegisterEntry::due).orElse(""),
                note != null ? note.strip() : known.map(RegisterEntry::note).orElse(""),
                known.map(RegisterEntry::extras).orElse(Extras.NONE));
    }

    private static boolean isBlank(RegisterEntry entry) {
        return entry.decision() == Verdict.OPEN
                && (entry.owner() + entry.due() + entry.note()).isBlank()
                && entry.extras().isEmpty();
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        if (subjects.isEmpty()) {
            return Optional.of(Phrase.of("edit.no.choice"));
        }
        for (var subject : subjects) {
            if (!before.personas().has(subject.persona())) {
                return Optional.of(Refusals.missing(Sort.PERSONA, subject.persona()));
            }
            var entry = entry(subject, before);
            if (verdict == Verdict.ASSIGNED && entry.owner().isBlank()) {
                return Optional.of(Phrase.of("edit.decide.owner"));
            }
            if (verdict == Verdict.DISMISSED && entry.note().isBlank()) {
                return Optional.of(Phrase.of("edit.decide.reason"));
            }
        }
        return edit(before).refusal(before);
    }

    @Override
    // texts: edit.name.decide.*
    public Phrase name(Environment before) {
        return new Phrase(
                "edit.name.decide." + verdict.name().toLowerCase(Locale.ROOT),
                new LinkedHashMap<>(Map.of("what", what(before))));
    }

    private Phrase what(Environment before) {
        var gaps = new LinkedHashSet<String>();
        var places = new LinkedHashSet<String>();
        for (var subject : subjects) {
            gaps.add(subject.code() + "@" + subject.node());
            places.add(
                    subject.code().equals("G30")
                            ? ""
                            : subject.node().substring(subject.node().indexOf('>') + 1));
        }
        var place = places.size() == 1 ? before.element(places.getFirst()) : null;
        return place == null
                ? Phrase.of("edit.count.gap", "n", gaps.size())
                : Phrase.of("edit.count.gapAt", "n", gaps.size(), "place", What.element(place));
    }
}
