package org.dartboard.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.RegisterEntry.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * All gaps of everybody with what was decided about them, and what people wished for.
 *
 * <p>Gaps that are stated, at places people get to, are items whether anybody decided on them or not; open questions and
 * what lies ahead only if somebody did.
 *
 * @param items the worst first
 * @param wishes in the order of the file
 */
public record Register(List<Item> items, List<Wished> wishes) {

    /** Keeps its own copies. */
    public Register {
        items = List.copyOf(items);
        wishes = List.copyOf(wishes);
    }

    /** All that is alike in one item. */
    private record Alike(Gap.Key key, Verdict state, String owner, String due, String note, boolean found) {}

    /**
     * The register of an environment.
     *
     * @param environment whose entries count; walks may be of an earlier version for a moment
     * @param people everybody's walk, as the active scenario has it
     */
    public static Register of(Environment environment, Collection<Walked> people) {
        var decisions = Decisions.of(environment);
        var byPerson = new HashMap<String, Walked>();
        people.forEach(w -> byPerson.put(w.persona(), w));
        var order = new LinkedHashSet<String>();
        environment.personas().stream().map(Identified::id).forEach(order::add);
        order.addAll(byPerson.keySet());
        var alike = new LinkedHashMap<Alike, List<Share>>();
        for (var persona : order) {
            for (var share : shares(persona, byPerson.get(persona), decisions)) {
                alike.computeIfAbsent(alike(share), _ -> new ArrayList<>()).add(share.share());
            }
        }
        var items = alike.entrySet().stream()
                .map(e -> new Item(
                        e.getKey().key(),
                        e.getKey().state(),
                        e.getKey().owner(),
                        e.getKey().due(),
                        e.getKey().note(),
                        e.getValue()))
                .sorted(Item.WORST)
                .toList();
        return new Register(items, wishes(environment));
    }

    private record Keyed(Gap.Key key, Share share) {}

    private static Alike alike(Keyed keyed) {
        var entry = keyed.share().entry();
        boolean found = keyed.share().gap() != null;
        return entry == null
                ? new Alike(keyed.key(), Verdict.OPEN, "", "", "", found)
                : new Alike(
                        keyed.key(),
                        entry.decision(),
                        entry.owner().strip(),
                        entry.due().strip(),
                        entry.note().strip(),
                        found);
    }

    private static List<Keyed> shares(String persona, @Nullable Walked walked, Decisions decisions) {
        var shares = new ArrayList<Keyed>();
        var entries = new LinkedHashMap<>(decisions.of(persona));
        if (walked != null) {
            var follows = follows(walked.causes());
            for (var gap : walked.findings().gaps()) {
                var entry = entries.remove(gap.key());
                if (entry != null || gap.isStatedHere()) {
                    int n = follows.getOrDefault(gap.key(), -1);
                    shares.add(new Keyed(gap.key(), new Share(persona, gap, entry, n)));
                }
            }
        }
        entries.forEach((key, entry) -> shares.add(new Keyed(key, new Share(persona, null, entry, -1))));
        return shares;
    }

    private static Map<Gap.Key, Integer> follows(@Nullable List<Cause> causes) {
        var follows = new HashMap<Gap.Key, Integer>();
        if (causes != null) {
            causes.forEach(c -> follows.put(c.gap().key(), c.consequences().size()));
        }
        return follows;
    }

    private static List<Wished> wishes(Environment environment) {
        return environment.played().stream()
                .flatMap(p -> p.wishes().stream().map(w -> new Wished(w.at(), w.text(), p.persona(), p.by())))
                .toList();
    }

    /** The items that a filter shows, the worst first. */
    public List<Item> items(Filter filter) {
        return items.stream().filter(filter::shows).toList();
    }

    /** Those that a filter shows by their states, the worst first; every state is there. */
    public SequencedMap<Verdict, List<Item>> board(Filter filter) {
        var columns = new LinkedHashMap<Verdict, List<Item>>();
        for (var state : Verdict.values()) {
            columns.put(state, new ArrayList<>());
        }
        items(filter)
                .forEach(i -> Objects.requireNonNull(columns.get(i.state())).add(i));
        return columns;
    }

    /** How many items are in each state; every state is there. */
    public Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        board(Filter.ALL).forEach((state, some) -> counts.put(state, some.size()));
        return counts;
    }

    /** Everybody who deals with something, as written, each once, by the alphabet. */
    public List<String> owners() {
        var owners = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        items.stream().map(Item::owner).filter(o -> !o.isBlank()).forEach(o -> owners.putIfAbsent(o, o));
        return List.copyOf(owners.values());
    }

    /** The item of a gap of somebody's; null if there is none. */
    public @Nullable Item item(String persona, Gap.Key key) {
        return items.stream()
                .filter(i -> i.key().equals(key) && i.isFor(persona))
                .findFirst()
                .orElse(null);
    }
}
