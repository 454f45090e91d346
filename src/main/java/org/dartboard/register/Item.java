package org.dartboard.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dartboard.edit.Decide;
import org.dartboard.gap.Gap;
import org.dartboard.gap.GapRules;
import org.dartboard.model.Environment;
import org.dartboard.model.Family;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A gap with what was decided about it, for all for whom the same was decided.
 *
 * @param state what was decided; open if nothing was
 * @param owner who deals with it; empty for nobody
 * @param due by when, as people wrote it; empty for no date
 * @param note what people said of it; empty for nothing
 * @param shares for whom, in the order of the file; at least one, and all of them are found, or none
 */
public record Item(Gap.Key key, Verdict state, String owner, String due, String note, List<Share> shares) {

    /** How what was decided stands beside what is found. */
    public enum Standing {
        /** It is found. */
        FOUND,
        /** It is said to be fixed, and is found all the same. */
        STILL_FOUND,
        /** Something was decided, and it is no longer found. */
        NO_LONGER_FOUND
    }

    /** The worst first: found before vanished, causes before what follows from them or stands alone. */
    public static final Comparator<Item> WORST = Comparator.comparing(Item::isFound)
            .thenComparing(Item::isCause)
            .thenComparingInt(Item::severity)
            .thenComparingInt(Item::follows)
            .thenComparingInt(i -> i.shares().size())
            .reversed()
            .thenComparing(Item::key);

    /** Keeps its own copy. */
    public Item {
        shares = List.copyOf(shares);
    }

    /** Whether it is found now. */
    public boolean isFound() {
        return shares.getFirst().gap() != null;
    }

    /** How what was decided stands beside what is found. */
    public Standing standing() {
        return !isFound() ? Standing.NO_LONGER_FOUND : state == Verdict.FIXED ? Standing.STILL_FOUND : Standing.FOUND;
    }

    /** 1 to 4, the greatest of all for whom it is found; 0 if it is no longer found. */
    public int severity() {
        return shares.stream()
                .map(Share::gap)
                .filter(Objects::nonNull)
                .mapToInt(Gap::severity)
                .max()
                .orElse(0);
    }

    /** Whether it is found and serious. */
    public boolean isSerious() {
        return severity() >= 3;
    }

    /** Whether it is a cause for somebody, as far as anybody looked. */
    public boolean isCause() {
        return follows() >= 0;
    }

    /** How many gaps follow from it, for whom they are most; -1 if it is no cause, as far as anybody looked. */
    public int follows() {
        return shares.stream().mapToInt(Share::follows).max().orElse(-1);
    }

    /** Its family; null if this program does not know the rule. */
    public @Nullable Family family() {
        return GapRules.has(key.code()) ? GapRules.of(key.code()).family() : null;
    }

    /** Whether somebody is among those for whom it is, by id. */
    public boolean isFor(String persona) {
        return shares.stream().anyMatch(s -> s.persona().equals(persona));
    }

    /** Whether it was to be dealt with by a day before another, and is not said to be. */
    public boolean isOverdue(String today) {
        return state != Verdict.FIXED && state != Verdict.DISMISSED && isFound() && Due.isPast(due, today);
    }

    /** The element where it lies; of a link, where that ends; null if it lies nowhere in particular. */
    public @Nullable String element(Environment environment) {
        var node = key.node().substring(key.node().indexOf('>') + 1);
        return key.code().equals("G30") || environment.element(node) == null ? null : node;
    }

    /** Its title and what it is about; to be said with the voice of the first for whom it is, or of nobody in particular. */
    public Phrase title(Environment environment) {
        var gap = shares.getFirst().gap();
        if (gap != null) {
            return GapText.named(gap, environment);
        }
        return GapRules.has(key.code()) ? GapText.named(key, environment) : Phrase.of("register.unknown");
    }

    /** Its title alone; to be said with the same voice. */
    public Phrase title() {
        var gap = shares.getFirst().gap();
        if (gap != null) {
            return GapText.title(gap);
        }
        return GapRules.has(key.code()) ? GapText.title(key.code()) : Phrase.of("register.unknown");
    }

    /** Where it lies as people call it: an element, a way from one to another, a need, or the walk as a whole. */
    public Object place(Environment environment) {
        var node = key.node();
        if (key.code().equals("G30")) {
            return environment.label(node);
        } else if (node.equals(Gap.WHOLE_WALK)) {
            return Phrase.of("register.whole");
        }
        int link = node.indexOf('>');
        var to = name(environment, node.substring(link + 1));
        return link < 0 ? to : Phrase.of("register.way", "from", name(environment, node.substring(0, link)), "to", to);
    }

    private static String name(Environment environment, String id) {
        var element = environment.element(id);
        return element == null || element.name().isBlank() ? id : element.name().strip();
    }

    /** The words for the state. */
    // texts: register.state.*
    public static Phrase word(Verdict state) {
        return Phrase.of("register.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What is to be decided on together. */
    public List<Decide.Subject> subjects() {
        return shares.stream()
                .map(s -> new Decide.Subject(key.code(), key.node(), s.persona()))
                .toList();
    }
}
