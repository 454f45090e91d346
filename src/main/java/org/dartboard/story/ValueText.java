package org.dartboard.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dartboard.model.Changes;
import org.dartboard.model.Day;
import org.dartboard.model.Environment;
import org.dartboard.model.Hours;
import org.dartboard.model.Indicator;
import org.dartboard.model.Kind;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Window;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Values of properties in a few words: names instead of ids, labels instead of tags. */
public final class ValueText {

    private static final int LONGEST = 120;

    private final Environment environment;
    private final Messages messages;

    /** Words for the values of an environment. */
    public ValueText(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    /** The name of a property, or of a constant, as words: {@code durationMinutes} is "duration minutes". */
    public static String words(String name) {
        var words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            words.append(begins ? " " : "").append(c == '_' ? ' ' : begins ? Character.toLowerCase(c) : c);
        }
        return words.toString();
    }

    /** What an id in the file stands for: the name of an element or the label of a tag. */
    public String named(String id) {
        var element = environment.element(id);
        if (element != null) {
            return or(element.name(), id);
        }
        var persona = environment.persona(id);
        if (persona != null) {
            return or(persona.name(), id);
        }
        var scenario = environment.scenarios().find(id);
        return or(scenario != null ? scenario.name() : environment.label(id), id);
    }

    private static String or(String name, String id) {
        return name.isBlank() ? id : name;
    }

    /** Each property that something states besides its id and its name, as "name: value", the parts of parts one by one. */
    public List<String> stated(Kind<?> kind, Object value) {
        var lines = new ArrayList<String>();
        stated("", kind, value, lines);
        return lines;
    }

    private void stated(String path, Kind<?> kind, Object value, List<String> lines) {
        switch (kind) {
            case Kind.Part<?> part -> stated(path, part.schema(), value, lines);
            case Kind.OneOf<?> oneOf when !(value instanceof Link) -> stated(path, schema(oneOf, value), value, lines);
            default -> lines.add(path + ": " + text(kind, value));
        }
    }

    @SuppressWarnings("unchecked") // the value is of the schema's record
    private <R> void stated(String path, Schema<R> schema, Object value, List<String> lines) {
        for (var property : schema.properties()) {
            stated(path, property, (R) value, lines);
        }
    }

    private <R, T> void stated(String path, Property<? super R, T> property, R owner, List<String> lines) {
        T value = property.get(owner);
        if (value != null && isStated(property, owner)) {
            var name = words(property.name());
            stated(path.isEmpty() ? name : path + ", " + name, property.kind(), value, lines);
        }
    }

    private static <R> boolean isStated(Property<? super R, ?> property, R owner) {
        boolean named = property.name().equals("id") || property.name().equals("name");
        return !named && !property.isDefault(owner);
    }

    /** A value; what has no known kind is shown as it is. */
    public String text(@Nullable Kind<?> kind, @Nullable Object value) {
        if (value == null) {
            return messages.text("words.value.none");
        }
        var text = kind == null ? unknown(value) : known(kind, value);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String unknown(Object value) {
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private String known(Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.Text _ -> quoted((String) value);
            case Kind.Identifier _ -> quoted(named((String) value));
            case Kind.Flag _ -> (Boolean) value ? messages.text("words.value.yes") : messages.text("words.value.no");
            case Kind.Whole _ -> value.toString();
            case Kind.Real _ ->
                BigDecimal.valueOf((Double) value).stripTrailingZeros().toPlainString();
            case Kind.Money _ -> ((BigDecimal) value).toPlainString();
            case Kind.Choice<?> _ -> constant((Enum<?>) value);
            case Kind.TimeOfDay _ -> time((Integer) value);
            case Kind.OpenHours _ -> hours((Hours) value);
            case Kind.Many<?> many -> list(many.of(), (List<?>) value);
            case Kind.Keyed<?, ?> keyed -> map(keyed, (Map<?, ?>) value);
            case Kind.Part<?> part -> record(part.schema(), value);
            case Kind.OneOf<?> oneOf -> value instanceof Link link ? link(link) : record(schema(oneOf, value), value);
            case Kind.Overrides _ -> changes((Changes) value);
        };
    }

    /** A link in words. */
    public String link(Link link) {
        return named(link.from()) + " " + words(link.type().fileName()) + " " + named(link.to());
    }

    private String quoted(String text) {
        return messages.format(Phrase.of("words.value.quoted", "text", text));
    }

    private static String constant(Enum<?> constant) {
        return constant.name().length() <= 3 && !(constant instanceof Level)
                ? constant.name()
                : words(constant.name().toLowerCase(Locale.ROOT));
    }

    private static String time(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    private String hours(Hours hours) {
        if (hours.always()) {
            return messages.text("words.value.always");
        }
        return hours.windows().isEmpty()
                ? messages.text("words.value.never")
                : String.join(
                        "; ", hours.windows().stream().map(ValueText::window).toList());
    }

    private static String window(Window window) {
        var days = String.join(" ", window.days().stream().map(ValueText::day).toList());
        return days + " " + time(window.from()) + "–" + time(window.to());
    }

    private static String day(Day day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private String list(Kind<?> kind, List<?> values) {
        return values.isEmpty()
                ? messages.text("words.value.none")
                : String.join(", ", values.stream().map(v -> known(kind, v)).toList());
    }

    private String map(Kind.Keyed<?, ?> kind, Map<?, ?> values) {
        var parts = new ArrayList<String>();
        values.forEach((key, value) -> parts.add(key(key) + " " + known(kind.value(), value)));
        return parts.isEmpty() ? messages.text("words.value.none") : String.join(", ", parts);
    }

    /** An indicator in words and in quotes, for it is a sentence; an id as it is. */
    private String key(Object key) {
        return key instanceof Indicator indicator
                ? messages.format(Phrase.of("words.value.indicator", "indicator", indicator))
                : key.toString();
    }

    private String changes(Changes changes) {
        var parts = new ArrayList<String>();
        changes.values().forEach((p, value) -> parts.add(words(p.name()) + " " + known(p.kind(), value)));
        return parts.isEmpty() ? messages.text("words.value.none") : String.join(", ", parts);
    }

    @SuppressWarnings("unchecked") // the value is of the schema's record
    private <R> String record(Schema<R> schema, Object value) {
        var parts = new ArrayList<String>();
        for (var property : schema.properties()) {
            part(property, (R) value, parts);
        }
        return String.join(", ", parts);
    }

    private <R, T> void part(Property<? super R, T> property, R owner, List<String> into) {
        T value = property.get(owner);
        if (value != null && isStated(property, owner)) {
            into.add(words(property.name()) + " " + known(property.kind(), value));
        }
    }

    @SuppressWarnings("unchecked") // the value is of the kind
    private static <R> Schema<R> schema(Kind.OneOf<R> kind, Object value) {
        return kind.schemaOf((R) value);
    }
}
