package org.dartboard.licence;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something of others that the program is made with.
 *
 * @param artifact the name of the library's file without its version; empty if it is none
 * @param version empty if it has none
 * @param name what it is called
 * @param licences of which one is to be chosen
 * @param holder whose it is
 * @param source where its source is to be had
 */
public record Component(
        String artifact, String version, String name, List<Licence> licences, String holder, String source) {

    private static final int PARTS = 6;

    /** All of them, in the order of what they are for. */
    public static List<Component> all() {
        return Licence.read("components.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Component::of)
                .toList();
    }

    private static Component of(String line) {
        var parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != PARTS) {
            throw new IllegalArgumentException(line);
        }
        return new Component(
                parts.get(0).equals("-") ? "" : parts.get(0),
                parts.get(1),
                parts.get(2),
                Stream.of(parts.get(3).split("/", -1)).map(Licence::of).toList(),
                parts.get(4),
                parts.get(5));
    }
}
