package org.dartboard.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A JSON value and where it begins in the file: line and column from 1. Immutable. */
sealed interface Json {

    /** The line, from 1. */
    int line();

    /** The column in UTF-16 units, from 1. */
    int column();

    /** An object. */
    record Obj(SequencedMap<String, Json> members, int line, int column) implements Json {
        public Obj {
            members = Collections.unmodifiableSequencedMap(members);
        }

        /** The value of that name, or null. */
        @Nullable
        Json get(String name) {
            return members.get(name);
        }
    }

    /** A list. */
    record Arr(List<Json> items, int line, int column) implements Json {
        public Arr {
            items = Collections.unmodifiableList(items);
        }
    }

    /** A text. */
    record Str(String value, int line, int column) implements Json {}

    /** A number, exactly as written. */
    record Num(BigDecimal value, int line, int column) implements Json {}

    /** True or false. */
    record Bool(boolean value, int line, int column) implements Json {}

    /** Nothing, said explicitly. */
    record Null(int line, int column) implements Json {}

    /** A value that could not be taken in; its problem has been told. */
    record Bad(int line, int column) implements Json {}

    /** The items of a list; none of anything else. */
    static List<Json> items(@Nullable Json json) {
        return json instanceof Arr list ? list.items() : List.of();
    }

    /** The text of that name in an object; null if there is none. */
    static @Nullable String text(@Nullable Json json, String name) {
        return json instanceof Obj object && object.get(name) instanceof Str text ? text.value() : null;
    }

    /** The value without its location, as {@link org.dartboard.model.Extras} keeps it. */
    static @Nullable Object plain(Json json) {
        return switch (json) {
            case Obj object -> {
                var members = new LinkedHashMap<String, @Nullable Object>();
                object.members().forEach((name, value) -> members.put(name, plain(value)));
                yield Collections.unmodifiableSequencedMap(members);
            }
            case Arr list -> {
                var items = new ArrayList<@Nullable Object>(list.items().size());
                list.items().forEach(item -> items.add(plain(item)));
                yield Collections.unmodifiableList(items);
            }
            case Str text -> text.value();
            case Num number -> number.value();
            case Bool flag -> flag.value();
            case Null _, Bad _ -> null;
        };
    }
}
