package org.dartboard.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What is left out of a file, in words, and counted. */
final class Leavings {

    private static final int LONGEST = 60;

    private enum What {
        ELEMENT,
        LINK,
        PERSON,
        DETAIL
    }

    /**
     * Something that is left out.
     *
     * @param line of it
     * @param owner where the object begins that it was in; null if that does not matter
     */
    private record Leaving(
            What what,
            int line,
            int column,
            Phrase words,
            @Nullable At owner) {}

    private record At(int line, int column) {}

    private final List<Leaving> leavings = new ArrayList<>();

    /** Whether it is the latest that was left out of an object that begins there. */
    private final Map<At, Integer> ofOwner = new HashMap<>();

    /** Something that is no part of a tree. */
    void note(int line, int column, Phrase words) {
        leavings.add(new Leaving(What.DETAIL, line, column, words, null));
    }

    /**
     * A part of a tree. What was left out of it before is not told beside it.
     *
     * @param names what elements are called, by their ids
     */
    void add(Pruning.Removed removed, Map<String, String> names) {
        var json = removed.json();
        var owner = new At(removed.owner().line(), removed.owner().column());
        var earlier = ofOwner.remove(new At(json.line(), json.column()));
        if (removed.owner() instanceof Json.Obj) {
            ofOwner.put(owner, leavings.size());
        }
        var leaving = new Leaving(what(removed.path()), json.line(), json.column(), words(removed, names), owner);
        if (earlier == null) {
            leavings.add(leaving);
        } else {
            ofOwner.replace(owner, earlier);
            leavings.set(earlier, leaving);
        }
    }

    private static What what(List<Object> path) {
        return path.size() != 2
                ? What.DETAIL
                : switch (String.valueOf(path.getFirst())) {
                    case "elements" -> What.ELEMENT;
                    case "links" -> What.LINK;
                    case "personas" -> What.PERSON;
                    default -> What.DETAIL;
                };
    }

    private static Phrase words(Pruning.Removed removed, Map<String, String> names) {
        var path = removed.path();
        var json = removed.json();
        if (path.isEmpty()) {
            return Phrase.of("file.left.item");
        }
        var list = Wording.shown(String.valueOf(path.getFirst()), LONGEST);
        if (path.size() == 1) {
            return Phrase.of("file.left.member", "name", list);
        }
        if (path.size() == 2) {
            return switch (what(path)) {
                case ELEMENT -> element(json);
                case PERSON -> Phrase.of("file.left.person", "name", called(json));
                case LINK ->
                    Phrase.of("file.left.link", "from", end(json, "from", names), "to", end(json, "to", names));
                case DETAIL -> Phrase.of("file.left.entry", "list", list);
            };
        }
        var whole = whole(removed.root(), path);
        var name = path.reversed().stream()
                .filter(String.class::isInstance)
                .findFirst()
                .map(s -> Wording.shown(s.toString(), LONGEST))
                .orElse(list);
        return Phrase.of("file.left.detail", "name", name, "of", whole == null ? list : called(whole));
    }

    private static @Nullable Json whole(Json.Obj root, List<Object> path) {
        var items = Json.items(root.get(String.valueOf(path.getFirst())));
        return path.get(1) instanceof Integer i && i < items.size() ? items.get(i) : null;
    }

    /** What people call it, as far as that is known. */
    private static String called(Json json) {
        for (var name : List.of("name", "label", "id", "text", "type")) {
            var text = Json.text(json, name);
            if (text != null && !text.isBlank()) {
                return Wording.shown(text, LONGEST);
            }
        }
        return "?";
    }

    private static Phrase element(Json json) {
        var type = Json.text(json, "type");
        return Stream.of(Element.Type.values())
                .filter(t -> t.fileName().equals(type))
                .findFirst()
                .map(t -> Phrase.of("file.left.element", "type", t, "name", called(json)))
                .orElseGet(() -> Phrase.of("file.left.unknown", "name", called(json)));
    }

    private static String end(Json link, String name, Map<String, String> names) {
        var id = Json.text(link, name);
        return id == null ? "?" : names.getOrDefault(id, Wording.shown(id, LONGEST));
    }

    /** What elements are called, by their ids. */
    static Map<String, String> names(Json.Obj root) {
        var names = new HashMap<String, String>();
        for (var element : Json.items(root.get("elements"))) {
            var id = Json.text(element, "id");
            if (id != null) {
                names.putIfAbsent(id, called(element));
            }
        }
        return names;
    }

    /** What was salvaged. */
    Salvaged with(Environment environment) {
        return new Salvaged(
                environment,
                leavings.stream()
                        .map(l -> new Problem(Problem.Severity.HINT, l.words, "", l.line, l.column, null))
                        .sorted(Problem.FILE_ORDER)
                        .limit(Problems.MOST)
                        .toList(),
                count(What.ELEMENT),
                count(What.LINK),
                count(What.PERSON),
                count(What.DETAIL));
    }

    private int count(What what) {
        Predicate<Leaving> isIt = l -> l.what.equals(what);
        return (int) leavings.stream().filter(isIt).count();
    }
}
