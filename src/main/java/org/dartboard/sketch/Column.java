package org.dartboard.sketch;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dartboard.model.Decimals;
import org.dartboard.model.Elements;
import org.dartboard.model.Kind;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What a column of a table says of the touchpoint in its row. */
sealed interface Column {

    /** Its name. */
    record Name() implements Column {}

    /** What it is linked to, several separated by commas or semicolons. */
    record Linked(Link.Type type) implements Column {}

    /** A property. */
    record Stated<T>(Property<? super Touchpoint, T> property) implements Column {

        /** The value that a cell states; null if it states none that the property may have. */
        @SuppressWarnings("unchecked") // each kind reads values of its own type
        @Nullable
        T read(String cell) {
            var value = (T) parsed(property.kind(), cell);
            return value != null && property.accepts(value) ? value : null;
        }

        /** Why a cell states no value, and what would. */
        Phrase complaint(String cell) {
            return switch (property.kind()) {
                case Kind.Choice<?>(var _, var allowed) ->
                    Phrase.of(
                            "sketch.table.choice",
                            "cell",
                            cell,
                            "choices",
                            allowed.stream().map(Enum::name).toList());
                case Kind.Whole(int min, int max) ->
                    Phrase.of("sketch.table.number", "cell", cell, "min", min, "max", max);
                default -> Phrase.of("sketch.table.value", "cell", cell);
            };
        }
    }

    Column NAME = new Name();
    Column CHANNEL = new Linked(Link.Type.REACHED_THROUGH);
    Column HOST = new Linked(Link.Type.HOSTED_BY);
    Column PHASE = new Stated<>(Touchpoint.PHASE);
    Column MINUTES = new Stated<>(Touchpoint.DURATION_MINUTES);

    /** The columns of a table that does not say them. */
    List<Column> USUAL = List.of(NAME, CHANNEL, PHASE, HOST, MINUTES);

    /** The words for columns, in lower case and without blanks and hyphens, besides the names of properties. */
    Map<String, Column> WORDS = words();

    private static Map<String, Column> words() {
        var words = new HashMap<String, Column>();
        List.of("name", "touchpoint", "touchpoints", "step").forEach(w -> words.put(w, NAME));
        List.of("channel", "channels", "through", "reachedthrough").forEach(w -> words.put(w, CHANNEL));
        List.of("host", "hosts", "hostedby", "actor").forEach(w -> words.put(w, HOST));
        List.of("outcome", "outcomes", "yields").forEach(w -> words.put(w, new Linked(Link.Type.YIELDS)));
        List.of("community", "communities", "connects").forEach(w -> words.put(w, new Linked(Link.Type.CONNECTS)));
        List.of("next", "leadsto").forEach(w -> words.put(w, new Linked(Link.Type.LEADS_TO)));
        List.of("minutes", "min", "duration").forEach(w -> words.put(w, MINUTES));
        words.put("notes", new Stated<>(Elements.DESCRIPTION));
        for (var property : Touchpoint.SCHEMA.properties()) {
            if (property != (Object) Elements.ID && isPlain(property.kind())) {
                words.putIfAbsent(property.name().toLowerCase(Locale.ROOT), new Stated<>(property));
            }
        }
        return Map.copyOf(words);
    }

    private static boolean isPlain(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.Flag _, Kind.Whole _, Kind.Money _, Kind.Choice<?> _ -> true;
            default -> false;
        };
    }

    /** The column of that heading, or null. */
    static @Nullable Column called(String heading) {
        return WORDS.get(heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""));
    }

    /** What a cell says that stands in a column of a table without headings. */
    static Column guessed(String cell, Column usual) {
        if (parsed(Touchpoint.PHASE.kind(), cell) != null) {
            return PHASE;
        }
        return parsed(Touchpoint.DURATION_MINUTES.kind(), cell) != null ? MINUTES : usual;
    }

    private static @Nullable Object parsed(Kind<?> kind, String cell) {
        return switch (kind) {
            case Kind.Text _ -> cell;
            case Kind.Flag _ -> flag(cell);
            case Kind.Whole _ -> cell.matches("\\d{1,9}") ? Integer.valueOf(cell) : null;
            case Kind.Money _ -> cell.matches("\\d{1,12}([.,]\\d{1,6})?") ? money(cell) : null;
            case Kind.Choice<?>(var _, var allowed) ->
                allowed.stream()
                        .filter(c -> c.name().equalsIgnoreCase(cell.replaceAll("[\\s-]", "_")))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static BigDecimal money(String cell) {
        return Decimals.canonical(new BigDecimal(cell.replace(',', '.')));
    }

    private static @Nullable Boolean flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "x", "1" -> Boolean.TRUE;
            case "no", "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }
}
