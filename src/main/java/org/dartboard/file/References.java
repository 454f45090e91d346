package org.dartboard.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dartboard.model.Element;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Checks that names point at something, on the tree, so that a broken entry still counts as there and what it names is
 * checked all the same. {@link org.dartboard.model.Consistency} says the same of complete environments.
 */
final class References {

    /** What a name may point at, other than an element. */
    private enum Target {
        PERSONA,
        SCENARIO,
        VIEW,
        OPTION
    }

    /** The ids in a gap's node, which may be {@code a>b} or {@code *}. */
    private static final Pattern IN_NODE = Pattern.compile("[a-z0-9_-]+");

    private final Json root;
    private final Problems problems;
    private final Map<String, Optional<Element.Type>> elements = new HashMap<>();
    private final Map<Set<Element.Type>, List<String>> idsByType = new HashMap<>();
    private final Map<Target, Set<String>> names = new HashMap<>();
    private final Set<String> tags = new HashSet<>();
    private final boolean elementsAreKnown;

    References(Json root, Problems problems) {
        this.root = root;
        this.problems = problems;
        elementsAreKnown = isListOrAbsent("elements");
        var types = Arrays.stream(Element.Type.values()).collect(Collectors.toMap(Element.Type::fileName, t -> t));
        each("elements []", (element, _) -> {
            var id = Json.text(element, "id");
            if (id != null) {
                elements.put(id, Optional.ofNullable(types.get(String.valueOf(Json.text(element, "type")))));
            }
        });
        gather(Target.PERSONA, "personas [] id");
        gather(Target.SCENARIO, "scenarios [] id");
        gather(Target.VIEW, "views [] name");
        gather(Target.OPTION, "elements [] decision options [] id");
        gather(Target.OPTION, "elements [] effect decision addOptions [] id");
        each("personas [] needs [] tag", (tag, _) -> text(tag).ifPresent(tags::add));
    }

    /** Ids that are given to something although they have no right form. */
    Set<String> misspelt() {
        var misspelt = new HashSet<>(elements.keySet());
        misspelt.addAll(names.get(Target.PERSONA));
        misspelt.addAll(names.get(Target.SCENARIO));
        misspelt.addAll(names.get(Target.OPTION));
        misspelt.removeIf(Identified::isId);
        return misspelt;
    }

    /** Tells of every name that points at nothing: as an error where it must not, else as a hint. */
    void check() {
        each("links []", this::link);
        each("elements [] effect addLinks []", this::addedLink);
        must("personas [] channels []", Set.of(Element.Type.CHANNEL));
        must("personas [] goals [] outcome", Set.of(Element.Type.OUTCOME));
        must("scenarios [] controls []", Set.of(Element.Type.CONTROL));
        if (isListOrAbsent("scenarios")) {
            each("activeScenario", this::activeScenario);
        }
        hints();
    }

    private void hints() {
        for (var path : List.of(
                "played [] choices [] at",
                "played [] choices [] next",
                "played [] choices [] channel",
                "played [] answers [] at",
                "played [] wishes [] at",
                "played [] feelings [] at",
                "board locked []")) {
            each(path, (json, place) -> may(json, place, elements.keySet()));
        }
        if (root instanceof Json.Obj object && object.get("layout") instanceof Json.Obj layout) {
            var place = Place.ROOT.at("layout");
            layout.members().forEach((id, position) -> {
                if (Identified.isId(id)) {
                    may(position, place.at(id), id, elements.keySet());
                }
            });
        }
        for (var path : List.of(
                "register [] persona",
                "played [] persona",
                "predictions [] persona",
                "lesson findings [] persona",
                "views [] persona",
                "talk [] persona",
                "talk [] lists []")) {
            each(path, (json, place) -> may(json, place, names.get(Target.PERSONA)));
        }
        each("talk [] view", (json, place) -> may(json, place, names.get(Target.VIEW)));
        each("played [] choices [] option", (json, place) -> may(json, place, names.get(Target.OPTION)));
        each("register [] node", this::node);
        each("predictions [] gaps [] node", this::node);
        each("lesson findings [] node", this::node);
    }

    private void link(Json link, Place place) {
        var name = Json.text(link, "type");
        var type = Arrays.stream(Link.Type.values())
                .filter(t -> t.fileName().equals(name))
                .findFirst();
        if (type.isPresent() && link instanceof Json.Obj object) {
            element(object.get("from"), place.at("from"), type.get().from());
            element(object.get("to"), place.at("to"), Set.of(type.get().to()));
        }
    }

    /** A link that governs must not be added at all, so its ends do not matter. */
    private void addedLink(Json link, Place place) {
        if (!Link.Type.GOVERNS.fileName().equals(Json.text(link, "type"))) {
            link(link, place);
        }
    }

    private void must(String path, Set<Element.Type> allowed) {
        each(path, (json, place) -> element(json, place, allowed));
    }

    private void element(@Nullable Json json, Place place, Set<Element.Type> allowed) {
        if (!elementsAreKnown || !(json instanceof Json.Str(String id, int _, int _))) {
            return;
        }
        var type = elements.get(id);
        var expected = Phrase.of(
                "file.expected.element",
                "types",
                allowed.stream().sorted().map(Element.Type::fileName).toList());
        if (type != null && type.isPresent() && !allowed.contains(type.get())) {
            problems.error(
                    json,
                    place,
                    Phrase.of(
                            "file.reference.type",
                            "expected",
                            expected,
                            "id",
                            id,
                            "type",
                            type.get().fileName()),
                    expected);
        } else if (type == null && Identified.isId(id)) {
            missing(json, place, id, expected, () -> ids(allowed));
        }
    }

    private void activeScenario(Json json, Place place) {
        var known = names.get(Target.SCENARIO);
        if (json instanceof Json.Str(String id, int _, int _) && !known.contains(id) && Identified.isId(id)) {
            missing(json, place, id, Phrase.of("file.expected.scenario"), () -> known);
        }
    }

    private void missing(
            Json json, Place place, String id, Phrase expected, Supplier<? extends Iterable<String>> candidates) {
        var near = Wording.near(id, candidates, problems);
        var shown = Wording.shown(id, 60);
        var message = Phrase.of("file.reference.missing", "expected", expected, "id", shown, "near", near);
        problems.error(json, place, message, expected);
    }

    private List<String> ids(Set<Element.Type> allowed) {
        return idsByType.computeIfAbsent(
                allowed,
                types -> elements.entrySet().stream()
                        .filter(e -> e.getValue().map(types::contains).orElse(true))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    private void node(Json json, Place place) {
        text(json)
                .ifPresent(node -> IN_NODE.matcher(node)
                        .results()
                        .map(MatchResult::group)
                        .filter(id -> !elements.containsKey(id) && !tags.contains(id))
                        .forEach(id -> may(json, place, id, names.get(Target.PERSONA))));
    }

    private void may(Json json, Place place, Set<String> known) {
        text(json).ifPresent(id -> may(json, place, id, known));
    }

    private void may(Json json, Place place, String id, Set<String> known) {
        if (!known.contains(id)) {
            problems.hint(json, place, Phrase.of("file.hint.dangling", "id", Wording.shown(id, 60)));
        }
    }

    private void gather(Target target, String path) {
        var known = names.computeIfAbsent(target, _ -> new HashSet<>());
        each(path, (json, _) -> text(json).ifPresent(known::add));
    }

    private boolean isListOrAbsent(String name) {
        return root instanceof Json.Obj object && (object.get(name) == null || object.get(name) instanceof Json.Arr);
    }

    private static Optional<String> text(Json json) {
        return json instanceof Json.Str(String text, int _, int _) ? Optional.of(text) : Optional.empty();
    }

    /** Visits what lies at a path of names and, for all items of a list, brackets. */
    private void each(String path, BiConsumer<Json, Place> visit) {
        each(List.of(path.split(" ")), root, Place.ROOT, visit);
    }

    private static void each(List<String> steps, @Nullable Json json, Place place, BiConsumer<Json, Place> visit) {
        if (json == null) {
            return;
        }
        if (steps.isEmpty()) {
            visit.accept(json, place);
            return;
        }
        var rest = steps.subList(1, steps.size());
        if (steps.getFirst().equals("[]")) {
            var items = Json.items(json);
            for (int i = 0; i < items.size(); i++) {
                each(rest, items.get(i), place.at(i), visit);
            }
        } else if (json instanceof Json.Obj object) {
            each(rest, object.get(steps.getFirst()), place.at(steps.getFirst()), visit);
        }
    }
}
