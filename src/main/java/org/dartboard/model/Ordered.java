package org.dartboard.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Unmodifiable maps in an order that does not depend on how they were filled. */
final class Ordered {

    private Ordered() {}

    static <K extends Enum<K>, V> Map<K, V> byKey(Class<K> type, Map<K, V> map) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
