package org.dartboard.ui.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dartboard.model.Control;
import org.dartboard.model.Day;
import org.dartboard.model.Decimals;
import org.dartboard.model.Kind;
import org.dartboard.model.Moment;
import org.dartboard.model.Property;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Plain values as cells state them. */
// texts: inspector.literacy.*
// texts: inspector.expertise.*
// texts: table.choice.*
final class Cells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "✓");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "–");
    private static final Set<String> GRADED = Set.of("literacy", "expertise");

    /** Constants whose words are ours alone. */
    private static final Set<Class<?>> UNSAID = Set.of(Control.Status.class, Control.Form.class);

    private static final List<Day> DAYS = List.of(Day.values());
    private static final int HOUR = 60;

    private Cells() {}

    /** A value in words; null is none. */
    static String text(Index index, Property<?, ?> property, @Nullable Object value) {
        return value == null
                ? ""
                : switch (property.kind()) {
                    case Kind.Flag _ -> index.text((Boolean) value ? "table.yes" : "table.no");
                    case Kind.Whole _
                    when GRADED.contains(property.name()) -> index.text("inspector." + property.name() + "." + value);
                    case Kind.Real _ -> Math.round((Double) value * 100) + "%";
                    case Kind.Money _ -> ((BigDecimal) value).toPlainString();
                    case Kind.Choice<?>(var type, var _)
                    when UNSAID.contains(type) -> index.text("table.choice." + value);
                    case Kind.Choice<?> _ -> index.say(Phrase.of("table.value", "value", value));
                    case Kind.Part<?> _
                    when value instanceof Moment moment ->
                        index.say(Phrase.of("table.moment", "day", moment.day(), "time", time(moment.time())));
                    default -> value.toString();
                };
    }

    private static String time(int minutes) {
        return minutes / HOUR + (minutes % HOUR < 10 ? ":0" : ":") + minutes % HOUR;
    }

    /** What rows are sorted by. */
    static Object order(Index index, Property<?, ?> property, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> flag ? 0.0 : 1.0;
            case Number number -> number.doubleValue();
            case Moment moment -> (double) moment.minuteOfWeek();
            case Enum<?> constant
            when property.kind() instanceof Kind.Choice<?>(var _, var allowed) -> (double) allowed.indexOf(constant);
            default -> Index.key(text(index, property, value));
        };
    }

    /** All that a property may be, if these are few. */
    static List<String> choices(Index index, Property<?, ?> property) {
        return switch (property.kind()) {
            case Kind.Flag _ -> List.of(index.text("table.yes"), index.text("table.no"));
            case Kind.Choice<?>(var _, var allowed) -> {
                var words = allowed.stream().map(c -> text(index, property, c)).toList();
                yield property.presence() == Property.Presence.OPTIONAL ? with("", words) : words;
            }
            case Kind.Whole(int min, int max)
            when GRADED.contains(property.name()) ->
                java.util.stream.IntStream.rangeClosed(min, max)
                        .mapToObj(i -> text(index, property, i))
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> with(String first, List<String> rest) {
        var all = new java.util.ArrayList<String>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** What a cell states of a property; blank is the value that nobody needs to state. */
    static Reading read(Index index, Property<?, ?> property, String cell) {
        var words = cell.strip();
        if (words.isEmpty() && !(property.kind() instanceof Kind.Text)) {
            return property.presence() == Property.Presence.REQUIRED
                    ? new Reading.Problem(Phrase.of("table.bad.needed"))
                    : new Reading.Value(property.fallback());
        }
        var value = value(index, property, words);
        return value != null && accepts(property, value)
                ? new Reading.Value(value)
                : new Reading.Problem(complaint(index, property, words));
    }

    @SuppressWarnings("unchecked") // value() reads values of the property's own kind
    private static <T> boolean accepts(Property<?, T> property, Object value) {
        return property.accepts((T) value);
    }

    private static @Nullable Object value(Index index, Property<?, ?> property, String words) {
        return switch (property.kind()) {
            case Kind.Text _ -> words;
            case Kind.Flag _ -> flag(index, words);
            case Kind.Whole _
            when GRADED.contains(property.name()) -> {
                int at = place(choices(index, property), words);
                yield at >= 0 ? (Object) at : Spans.whole(words);
            }
            case Kind.Whole _ when isMinutes(property) -> Spans.minutes(words);
            case Kind.Whole _ -> Spans.whole(words);
            case Kind.Real _ -> share(words);
            case Kind.Money _ -> money(words);
            case Kind.Choice<?>(var _, var allowed) -> {
                int at = place(
                        allowed.stream().map(c -> text(index, property, c)).toList(), words);
                yield at >= 0
                        ? allowed.get(at)
                        : allowed.stream()
                                .filter(c -> c.name().equalsIgnoreCase(words.replaceAll("[\\s-]+", "_")))
                                .findFirst()
                                .orElse(null);
            }
            case Kind.Part<?> part when part.schema() == (Object) Moment.SCHEMA -> moment(index, words);
            default -> null;
        };
    }

    /** Whether a number is one of minutes. */
    static boolean isMinutes(Property<?, ?> property) {
        return property.name().contains("Minutes");
    }

    /** Which of these a text means: the same, or the only one that begins so; else -1. */
    static int place(List<String> choices, String words) {
        var key = Index.key(words);
        var keys = choices.stream().map(Index::key).toList();
        int same = keys.indexOf(key);
        if (same >= 0 || key.isEmpty()) {
            return same;
        }
        var like = keys.stream().filter(k -> k.startsWith(key)).toList();
        return like.size() == 1 ? keys.indexOf(like.getFirst()) : -1;
    }

    private static @Nullable Boolean flag(Index index, String words) {
        var key = words.toLowerCase(Locale.ROOT);
        if (YES.contains(key) || key.equals(Index.key(index.text("table.yes")))) {
            return true;
        }
        boolean no = NO.contains(key) || key.equals(Index.key(index.text("table.no")));
        return no ? false : null;
    }

    private static @Nullable BigDecimal money(String words) {
        var plain = words.replaceAll("^[^\\d.,]{0,4}\\s*|\\s*[^\\d.,]{0,4}$", "");
        return plain.matches("\\d{1,12}([.,]\\d{1,6})?")
                ? Decimals.canonical(new BigDecimal(plain.replace(',', '.')))
                : null;
    }

    private static @Nullable Double share(String words) {
        boolean percent = words.endsWith("%");
        var plain = words.replace("%", "").strip().replace(',', '.');
        if (!plain.matches("\\d{0,3}(\\.\\d{1,6})?") || plain.isEmpty()) {
            return null;
        }
        var number = new BigDecimal(plain);
        boolean hundredths = percent || number.compareTo(BigDecimal.ONE) > 0;
        return (hundredths ? number.divide(new BigDecimal(100), 8, RoundingMode.HALF_EVEN) : number).doubleValue();
    }

    private static @Nullable Moment moment(Index index, String words) {
        var parts = words.split("[\\s,]+", 2);
        var names = DAYS.stream()
                .map(d -> index.say(Phrase.of("table.value", "value", d)))
                .toList();
        int day = place(names, parts[0]);
        var time = parts.length < 2 ? Integer.valueOf(9 * HOUR) : Spans.clock(parts[1]);
        return day < 0 || time == null ? null : new Moment(DAYS.get(day), time);
    }

    private static Phrase complaint(Index index, Property<?, ?> property, String words) {
        var choices = choices(index, property);
        if (!choices.isEmpty() && !(property.kind() instanceof Kind.Flag)) {
            return Phrase.of(
                    "table.bad.choice",
                    "cell",
                    words,
                    "choices",
                    choices.stream().filter(c -> !c.isEmpty()).toList());
        }
        return switch (property.kind()) {
            case Kind.Flag _ -> Phrase.of("table.bad.flag", "cell", words);
            case Kind.Whole _ when isMinutes(property) -> Phrase.of("table.bad.minutes", "cell", words);
            case Kind.Whole(int min, int max) -> Phrase.of("table.bad.number", "cell", words, "min", min, "max", max);
            case Kind.Real _ -> Phrase.of("table.bad.share", "cell", words);
            case Kind.Money _ -> Phrase.of("table.bad.money", "cell", words);
            case Kind.Part<?> _ -> Phrase.of("table.bad.moment", "cell", words);
            default -> Phrase.of("table.bad.long", "n", words.length());
        };
    }

    /** Names in one cell, between commas, semicolons or line ends; one that contains these itself is known as a whole. */
    static List<String> parts(String cell, java.util.function.Predicate<String> known) {
        var pieces = Arrays.stream(cell.split("(?<=[,;\\n])", -1)).toList();
        var parts = new java.util.ArrayList<String>();
        for (int i = 0; i < pieces.size(); ) {
            int end = pieces.size();
            while (end > i + 1 && !known.test(joined(pieces, i, end))) {
                end--;
            }
            var part = joined(pieces, i, end);
            if (!part.isEmpty()) {
                parts.add(part);
            }
            i = end;
        }
        return parts.stream().distinct().toList();
    }

    private static String joined(List<String> pieces, int from, int to) {
        return String.join("", pieces.subList(from, to))
                .replaceAll("[,;\\n]$", "")
                .strip();
    }
}
