package org.dartboard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dartboard.model.Changes;
import org.dartboard.model.Decimals;
import org.dartboard.model.Extras;
import org.dartboard.model.Hours;
import org.dartboard.model.Indicator;
import org.dartboard.model.InvalidModel;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.model.Window;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a tree as the schemas say. What is wrong goes to the problems; a value that could not be made is null,
 * and reading goes on with the default in its place, so that one mistake does not hide the next.
 */
final class Decoder {

    private static final Kind<List<Window>> WINDOWS = Kind.list(new Kind.Part<>(Window.SCHEMA));

    private final Problems problems;
    private final Set<String> misspelt;

    /**
     * A decoder.
     *
     * @param misspelt ids that the file gives to something although they have no right form: told where they are given,
     *     not again where they are used
     */
    Decoder(Problems problems, Set<String> misspelt) {
        this.problems = problems;
        this.misspelt = misspelt;
    }

    /**
     * The values of an object, without making a record of them.
     *
     * @param besides names that are no properties but are understood elsewhere
     * @return null if it is no object or if a required value is missing
     */
    <R> @Nullable Values<R> values(Schema<R> schema, Json json, Place place, Set<String> besides) {
        if (!(json instanceof Json.Obj object)) {
            wrong(json, place, Phrase.of("file.expected.object"));
            return null;
        }
        var values = new Values<R>();
        boolean complete = true;
        for (var property : schema.properties()) {
            complete &= property(property, object, place, values);
        }
        values.putExtras(
                extras(object, place, n -> schema.property(n) != null || besides.contains(n), schema.properties()));
        return complete ? values : null;
    }

    /** Makes a record; null if its values contradict each other. */
    <R> @Nullable R make(Schema<R> schema, Values<R> values, Json.Obj object, Place place) {
        try {
            return schema.make(values);
        } catch (InvalidModel e) {
            var json = object.get(e.property());
            problems.error(
                    json == null ? object : json,
                    json == null ? place : place.at(e.property()),
                    e.property().equals("to")
                            ? Phrase.of("file.window")
                            : Phrase.of("file.contradiction", "property", e.property()),
                    null);
            return null;
        }
    }

    private <R> @Nullable R object(Schema<R> schema, Json json, Place place, Set<String> besides) {
        var values = values(schema, json, place, besides);
        return values == null || !(json instanceof Json.Obj object) ? null : make(schema, values, object, place);
    }

    /** Reads one property; false if it is required and not to be had. */
    private <R, T> boolean property(Property<? super R, T> property, Json.Obj object, Place place, Values<R> into) {
        var json = object.get(property.name());
        boolean required = property.presence() == Property.Presence.REQUIRED;
        if (json == null) {
            if (required) {
                missing(object, place.at(property.name()), Wording.expected(property.kind()));
            }
            return !required;
        }
        if (json instanceof Json.Null && property.presence() == Property.Presence.OPTIONAL) {
            return true;
        }
        T value = value(property.kind(), json, place.at(property.name()));
        if (value != null) {
            into.put(property, value);
        }
        return value != null || !required;
    }

    @SuppressWarnings("unchecked") // each case gives a value of the type of its kind
    private <T> @Nullable T value(Kind<T> kind, Json json, Place place) {
        return (T) any(kind, json, place);
    }

    private @Nullable Object any(Kind<?> kind, Json json, Place place) {
        return switch (kind) {
            case Kind.Text text ->
                json instanceof Json.Str str && text.accepts(str.value()) ? str.value() : wrong(kind, json, place);
            case Kind.Identifier id -> identifier(id, json, place);
            case Kind.Flag _ -> json instanceof Json.Bool flag ? flag.value() : wrong(kind, json, place);
            case Kind.Whole whole -> whole(whole, json, place);
            case Kind.Real real -> real(real, json, place);
            case Kind.Money money -> money(money, json, place);
            case Kind.Choice<?> choice -> choice(choice, json, place);
            case Kind.TimeOfDay time -> time(time, json, place);
            case Kind.Many<?> many -> many(many, json, place);
            case Kind.Keyed<?, ?> keyed -> keyed(keyed, json, place);
            case Kind.OpenHours _ -> hours(kind, json, place);
            case Kind.Part<?> part -> object(part.schema(), json, place, Set.of());
            case Kind.OneOf<?> oneOf -> oneOf(oneOf, json, place);
            case Kind.Overrides _ -> changes(json, place);
        };
    }

    private @Nullable Object identifier(Kind.Identifier kind, Json json, Place place) {
        if (!(json instanceof Json.Str(String id, int _, int _))) {
            return wrong(kind, json, place);
        }
        if (kind.accepts(id)) {
            return id;
        }
        if (!misspelt.contains(id) || place.step().equals("id")) {
            wrong(json, place, Wording.expected(kind), Wording.nearId(id));
        }
        return null;
    }

    private @Nullable Object whole(Kind.Whole kind, Json json, Place place) {
        if (json instanceof Json.Num number) {
            try {
                int value = number.value().intValueExact();
                if (kind.accepts(value)) {
                    return value;
                }
            } catch (ArithmeticException e) {
                // It has decimals or is too large: told below
            }
        }
        return wrong(kind, json, place);
    }

    private @Nullable Object real(Kind.Real kind, Json json, Place place) {
        double value = json instanceof Json.Num number ? number.value().doubleValue() : Double.NaN;
        return kind.accepts(value) ? Double.valueOf(value) : wrong(kind, json, place);
    }

    private @Nullable Object money(Kind.Money kind, Json json, Place place) {
        if (json instanceof Json.Num number) {
            var amount = number.value().stripTrailingZeros();
            return kind.accepts(amount) ? Decimals.canonical(amount) : wrong(kind, json, place);
        }
        return wrong(kind, json, place);
    }

    private @Nullable Object choice(Kind.Choice<?> kind, Json json, Place place) {
        if (!(json instanceof Json.Str(String name, int _, int _))) {
            return wrong(kind, json, place);
        }
        for (var constant : kind.allowed()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        var expected = Wording.expected(kind);
        if (kind.type() == Indicator.class && (name.equals("A1") || name.equals("A5"))) {
            problems.error(json, place, Phrase.of("file.computed", "indicator", name), expected);
        } else {
            wrong(json, place, expected, Wording.near(name, () -> Wording.names(kind), problems));
        }
        return null;
    }

    private @Nullable Object time(Kind.TimeOfDay kind, Json json, Place place) {
        if (json instanceof Json.Str(String text, int _, int _) && text.length() == 5 && text.charAt(2) == ':') {
            int hours = twoDigits(text, 0);
            int minutes = twoDigits(text, 3);
            if (hours >= 0 && minutes >= 0 && minutes < 60 && kind.accepts(hours * 60 + minutes)) {
                return hours * 60 + minutes;
            }
        }
        return wrong(kind, json, place);
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    private <T> @Nullable Object many(Kind.Many<T> kind, Json json, Place place) {
        if (!(json instanceof Json.Arr list) || list.items().size() < kind.atLeast()) {
            return wrong(kind, json, place);
        }
        var values = new ArrayList<T>(list.items().size());
        var seen = new HashSet<Object>();
        boolean distinct = true;
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            T value = value(kind.of(), item, place.at(i));
            if (value != null) {
                values.add(value);
            }
            var key = value == null ? rawId(kind.of(), item) : kind.key().apply(value);
            if (key != null && !seen.add(key)) {
                distinct = false;
                problems.error(item, place.at(i), Phrase.of("file.again", "what", Wording.key(key)), null);
            }
        }
        return distinct && values.size() == list.items().size() ? values : null;
    }

    /** The id of something that could not be made, so that another one of that id is noticed all the same. */
    private static @Nullable Object rawId(Kind<?> kind, Json json) {
        boolean hasId = switch (kind) {
            case Kind.Part<?> part -> part.schema().property("id") != null;
            case Kind.OneOf<?> oneOf -> oneOf.schemas().values().stream().allMatch(s -> s.property("id") != null);
            default -> false;
        };
        return hasId ? Json.text(json, "id") : null;
    }

    private <K, V> @Nullable Object keyed(Kind.Keyed<K, V> kind, Json json, Place place) {
        if (!(json instanceof Json.Obj object)) {
            return wrong(kind, json, place);
        }
        var values = new LinkedHashMap<K, V>();
        object.members().forEach((name, member) -> {
            var at = place.at(name);
            K key = value(kind.key(), new Json.Str(name, member.line(), member.column()), at);
            V value = value(kind.value(), member, at);
            if (key != null && value != null) {
                values.put(key, value);
            }
        });
        return values.size() == object.members().size() ? values : null;
    }

    private @Nullable Object hours(Kind<?> kind, Json json, Place place) {
        if (json instanceof Json.Null) {
            return Hours.ALWAYS;
        }
        if (!(json instanceof Json.Arr)) {
            return wrong(kind, json, place);
        }
        var windows = value(WINDOWS, json, place);
        return windows == null ? null : Hours.of(windows);
    }

    private <R> @Nullable Object oneOf(Kind.OneOf<R> kind, Json json, Place place) {
        if (!(json instanceof Json.Obj object)) {
            return wrong(kind, json, place);
        }
        var names = kind.schemas().keySet();
        var type = object.get("type");
        if (type == null) {
            return missing(object, place.at("type"), Wording.choice(names));
        }
        var schema = type instanceof Json.Str str ? kind.schemas().get(str.value()) : null;
        if (schema == null) {
            var near = Wording.near(type instanceof Json.Str str ? str.value() : "", () -> names, problems);
            return wrong(type, place.at("type"), Wording.choice(names), near);
        }
        return object(schema, object, place, Set.of("type"));
    }

    private @Nullable Object changes(Json json, Place place) {
        if (!(json instanceof Json.Obj object)) {
            return wrong(new Kind.Overrides(), json, place);
        }
        var values = new LinkedHashMap<Property<? super Touchpoint, ?>, Object>();
        var changeable = Changes.changeable();
        boolean complete = true;
        for (var property : changeable) {
            var member = object.get(property.name());
            if (member != null) {
                var value = any(property.kind(), member, place.at(property.name()));
                complete &= value != null;
                if (value != null) {
                    values.put(property, value);
                }
            }
        }
        var unknown = extras(object, place, n -> Changes.property(n) != null, changeable);
        return complete ? new Changes(values, unknown) : null;
    }

    private Extras extras(
            Json.Obj object, Place place, Predicate<String> isKnown, List<? extends Property<?, ?>> known) {
        var unknown = new LinkedHashMap<String, @Nullable Object>();
        object.members().forEach((name, json) -> {
            if (!isKnown.test(name)) {
                unknown.put(name, Json.plain(json));
                remark(name, json, object, place, known);
            }
        });
        return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
    }

    /** Says what an unknown property might have been meant to be. */
    private void remark(String name, Json json, Json.Obj object, Place place, List<? extends Property<?, ?>> known) {
        if (problems.mayLookUp()) {
            var absent = known.stream()
                    .map(Property::name)
                    .filter(n -> object.get(n) == null)
                    .toList();
            var near = Nearest.to(name, absent);
            if (near != null) {
                var written = Wording.shown(name, 60);
                problems.hint(json, place.at(name), Phrase.of("file.hint.unknown", "name", written, "near", near));
            }
        }
    }

    private @Nullable Object missing(Json.Obj object, Place place, Phrase expected) {
        var name = (String) place.step();
        problems.error(object, place, Phrase.of("file.missing", "name", name, "expected", expected), expected);
        return null;
    }

    private @Nullable Object wrong(Kind<?> kind, Json json, Place place) {
        return wrong(json, place, Wording.expected(kind));
    }

    private @Nullable Object wrong(Json json, Place place, Phrase expected) {
        return wrong(json, place, expected, Phrase.of("file.near.none"));
    }

    private @Nullable Object wrong(Json json, Place place, Phrase expected, Phrase near) {
        if (!(json instanceof Json.Bad)) {
            var found = Wording.found(json);
            var message = Phrase.of("file.wrong", "expected", expected, "found", found, "near", near);
            problems.error(json, place, message, expected);
        }
        return null;
    }
}
