package org.dartboard.model;

import java.util.List;

/** Lists of tags and ids, each once, in the order people gave. */
final class Tags {

    /** The kind of such a list. */
    static final Kind<List<String>> KIND = Kind.many(new Kind.Identifier());

    private Tags() {}

    static <R> Property<R, List<String>> of(String name, java.util.function.Function<R, List<String>> getter) {
        return Property.of(name, KIND, List.of(), getter);
    }

    static List<String> checked(String name, List<String> tags) {
        InvalidModel.unless(KIND.accepts(tags), name, tags);
        return List.copyOf(tags);
    }
}
