package org.dartboard.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads portraits.txt, which says itself how it is written; read when the first portrait is asked for. */
final class Portraits {

    /** How tones of a colour are named, in the order of their values. */
    private static final List<String> TONES = List.of("", "shade", "glow", "line");

    /** All, in the order of the file. */
    static final List<Portrait> ALL = read();

    /** A stroke whose colour may still be a role. */
    private record Layer(Path path, double width, String color, boolean fine) {}

    private final Map<String, List<Color>> colors = new HashMap<>();
    private final Map<String, List<Layer>> parts = new HashMap<>();
    private final List<Portrait> portraits = new ArrayList<>();
    private List<Layer> part = new ArrayList<>();

    private Portraits() {}

    private static List<Portrait> read() {
        try (var in = Portraits.class.getResourceAsStream("portraits.txt")) {
            if (in == null) {
                throw new IllegalStateException("no portraits.txt");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("portraits.txt", e);
        }
    }

    /**
     * Reads such a file.
     *
     * @throws IllegalArgumentException if a line is not as it should be
     */
    static List<Portrait> read(Reader text) throws IOException {
        var all = new Portraits();
        var lines = new BufferedReader(text);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    all.line(line);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IllegalArgumentException(line, e);
                }
            }
        }
        return List.copyOf(all.portraits);
    }

    private void line(String line) {
        var words = List.of(line.split(" ", -1));
        switch (words.getFirst()) {
            case "colour" ->
                colors.put(
                        words.get(1),
                        words.subList(2, words.size()).stream()
                                .map(w -> Color.of(Integer.parseInt(w, 16)))
                                .toList());
            case "part" -> {
                part = new ArrayList<>();
                parts.put(words.get(1), part);
            }
            case "portrait" -> portraits.add(portrait(words));
            default -> part.add(layer(words));
        }
    }

    private static Layer layer(List<String> words) {
        boolean fine = words.getFirst().equals("fine");
        int i = fine ? 1 : 0;
        return switch (words.get(i)) {
            case "fill" -> new Layer(path(words, i + 2), 0, words.get(i + 1), fine);
            case "line" -> new Layer(path(words, i + 3), Double.parseDouble(words.get(i + 1)), words.get(i + 2), fine);
            default -> throw new IllegalArgumentException(words.get(i));
        };
    }

    private static Path path(List<String> words, int from) {
        return Path.parse(String.join(" ", words.subList(from, words.size())));
    }

    private Portrait portrait(List<String> words) {
        int colon = words.indexOf(":");
        var roles = new HashMap<String, String>();
        for (var role : words.subList(5, colon)) {
            int equals = role.indexOf('=');
            roles.put(role.substring(0, equals), role.substring(equals + 1));
        }
        var strokes = new ArrayList<Portrait.Stroke>();
        for (var name : words.subList(colon + 1, words.size())) {
            for (var layer : found(parts, name)) {
                strokes.add(new Portrait.Stroke(layer.path, layer.width, color(layer.color, roles), layer.fine));
            }
        }
        var suits = new Portrait.Suits(words.get(2), Integer.parseInt(words.get(3)), Integer.parseInt(words.get(4)));
        return new Portrait(words.get(1), suits, color("ground", roles), strokes);
    }

    /** The colour of a name or a role, in its tone; one that has no such tone is as it is. */
    private Color color(String text, Map<String, String> roles) {
        int dot = text.indexOf('.');
        var name = dot < 0 ? text : text.substring(0, dot);
        int tone = TONES.indexOf(dot < 0 ? "" : text.substring(dot + 1));
        var values = found(colors, roles.getOrDefault(name, name));
        return values.get(tone < values.size() ? tone : 0);
    }

    private static <T> T found(Map<String, T> all, String name) {
        var value = all.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
