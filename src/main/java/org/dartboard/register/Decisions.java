package org.dartboard.register;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.jspecify.annotations.Nullable;

/** What was decided, to be looked up quickly. Of several entries about the same the first counts. */
public final class Decisions {

    /** Nothing was. */
    public static final Decisions NONE = new Decisions(Map.of());

    private final Map<String, SequencedMap<Gap.Key, RegisterEntry>> entries;

    private Decisions(Map<String, SequencedMap<Gap.Key, RegisterEntry>> entries) {
        this.entries = entries;
    }

    /** The decisions of a file. */
    public static Decisions of(Environment environment) {
        var entries = new HashMap<String, SequencedMap<Gap.Key, RegisterEntry>>();
        for (var entry : environment.register()) {
            entries.computeIfAbsent(entry.persona(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(new Gap.Key(entry.code(), entry.node()), entry);
        }
        return entries.isEmpty() ? NONE : new Decisions(entries);
    }

    /** What was decided for somebody, by id. */
    public SequencedMap<Gap.Key, RegisterEntry> of(String persona) {
        var known = entries.get(persona);
        return Collections.unmodifiableSequencedMap(known == null ? new LinkedHashMap<>() : known);
    }

    /** The entry about a gap of somebody's; null if there is none. */
    public @Nullable RegisterEntry find(String persona, Gap.Key key) {
        var known = entries.get(persona);
        return known == null ? null : known.get(key);
    }

    /** What was decided about a gap of somebody's; open if nothing was. */
    public Verdict verdict(String persona, Gap.Key key) {
        var entry = find(persona, key);
        return entry == null ? Verdict.OPEN : entry.decision();
    }

    /** Whether nothing was decided at all. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decisions decisions && entries.equals(decisions.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
