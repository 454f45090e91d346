package org.dartboard.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dartboard.compare.Difference;
import org.dartboard.compare.Difference.Change;
import org.dartboard.compare.Difference.Status;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Scenario;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What changed from one version to the next, as one short sentence: names where they are few, counts where they are many. */
public final class Told {

    /** As many names as a part of the sentence bears. */
    private static final int NAMES = 2;

    /** As many parts as the sentence bears. */
    private static final int CLAUSES = 4;

    /** As many characters as a name takes. */
    private static final int LONGEST = 48;

    /** What is told in a few words of its own. */
    private static final Set<Property<Environment, ?>> TOLD = Set.of(
            Environment.NAME,
            Environment.TAGS,
            Environment.ELEMENTS,
            Environment.LINKS,
            Environment.PERSONAS,
            Environment.SCENARIOS,
            Environment.ACTIVE_SCENARIO,
            Environment.LAYOUT,
            Environment.REGISTER);

    private final Environment before;
    private final Environment after;
    private final List<Change> changes;
    private final List<Object> clauses = new ArrayList<>();

    private Told(Environment before, Environment after) {
        this.before = before;
        this.after = after;
        changes = Difference.changes(before, after);
    }

    /** What there is in the first version of a document. */
    public static Phrase first(Environment environment) {
        var what = new ArrayList<Object>();
        if (!environment.elements().isEmpty()) {
            what.add(Phrase.of("edit.count.element", "n", environment.elements().size()));
        }
        if (!environment.personas().isEmpty()) {
            what.add(Phrase.of("edit.count.persona", "n", environment.personas().size()));
        }
        return what.isEmpty() ? Phrase.of("version.first.empty") : Phrase.of("version.first", "what", what);
    }

    /** What changed between two versions. */
    public static Phrase of(Environment before, Environment after) {
        return new Told(before, after).sentence();
    }

    private Phrase sentence() {
        if (changes.isEmpty()) {
            return Phrase.of("version.none");
        }
        of(Environment.NAME).forEach(_ -> {
            var name = after.name().strip();
            clauses.add(
                    name.isEmpty()
                            ? Phrase.of("version.nameless")
                            : Phrase.of("version.named", "name", shortened(name)));
        });
        come();
        gone();
        renamed();
        changed();
        links();
        switched();
        decided();
        others();
        moved();
        ordered();
        if (clauses.isEmpty()) {
            // Words for tags change with what they are tags of, and are told only where they are all there is
            clauses.add(Phrase.of("version.changed", "what", List.of(property(Environment.TAGS.name()))));
        }
        var told = clauses.getFirst();
        for (int i = 1; i < Math.min(clauses.size(), CLAUSES); i++) {
            told = Phrase.of("version.then", "told", told, "clause", clauses.get(i));
        }
        if (clauses.size() > CLAUSES) {
            told = Phrase.of("version.more", "told", told);
        }
        return Phrase.of("version.told", "told", told);
    }

    private Stream<Change> of(Property<Environment, ?> property) {
        return changes.stream().filter(c -> c.property().equals(property.name()));
    }

    private Stream<Change> of(Property<Environment, ?> property, Status status) {
        return of(property).filter(c -> c.status() == status);
    }

    /** "Added Diary and 2 links". */
    private void come() {
        var what = whole(after, Status.ADDED);
        if (!what.isEmpty()) {
            clauses.add(Phrase.of("version.added", "what", what));
        }
    }

    private void gone() {
        var what = whole(before, Status.REMOVED);
        if (!what.isEmpty()) {
            clauses.add(Phrase.of("version.removed", "what", what));
        }
    }

    /** Whatever came or went as a whole, by name or by how many. */
    private List<Object> whole(Environment holder, Status status) {
        var what = new ArrayList<Object>();
        what.addAll(elements(values(Environment.ELEMENTS, status, Element.class)));
        var people = values(Environment.PERSONAS, status, Persona.class);
        what.addAll(few(people.stream().map(Told::name).toList(), "edit.count.persona"));
        var scenarios = values(Environment.SCENARIOS, status, Scenario.class);
        what.addAll(few(
                scenarios.stream()
                        .map(s -> (Object) Phrase.of("edit.scenario", "name", name(s)))
                        .toList(),
                "edit.count.scenario"));
        var links = values(Environment.LINKS, status, Link.class);
        if (links.size() == 1 && what.isEmpty()) {
            what.add(Phrase.of(
                    "edit.link",
                    "from",
                    named(holder, links.getFirst().from()),
                    "to",
                    named(holder, links.getFirst().to())));
        } else if (!links.isEmpty()) {
            what.add(Phrase.of("edit.count.link", "n", links.size()));
        }
        return what;
    }

    private <T> List<T> values(Property<Environment, ?> property, Status status, Class<T> type) {
        return of(property, status)
                .map(c -> status == Status.REMOVED ? c.before() : c.after())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Elements by their names; many of them by how many of which type there are. */
    // texts: edit.count.*
    private static List<Object> elements(List<Element> elements) {
        if (elements.size() <= NAMES) {
            return elements.stream().map(Told::name).toList();
        }
        var types = new LinkedHashMap<Element.Type, Integer>();
        elements.forEach(e -> types.merge(e.type(), 1, Integer::sum));
        if (types.size() > NAMES) {
            return List.of(Phrase.of("edit.count.element", "n", elements.size()));
        }
        var counts = new ArrayList<Object>();
        types.forEach((type, n) -> counts.add(Phrase.of("edit.count." + type.fileName(), "n", n)));
        return counts;
    }

    private static List<Object> few(List<Object> names, String count) {
        // texts: edit.count.*
        return names.size() <= NAMES ? names : List.of(Phrase.of(count, "n", names.size()));
    }

    /** "Letter is now called Invitation". */
    private void renamed() {
        var renamed = things().filter(Thing::isRenamed).toList();
        if (renamed.size() <= NAMES) {
            renamed.forEach(t -> clauses.add(Phrase.of("version.renamed", "was", t.was(), "name", t.name())));
        } else {
            clauses.add(Phrase.of("version.renamed.many", "n", renamed.size()));
        }
    }

    /** Something with a name that changed. */
    private record Thing(Object was, Object name, boolean isElement, List<String> properties) {

        boolean isRenamed() {
            return properties.contains("name");
        }

        List<String> others() {
            return properties.stream().filter(p -> !p.equals("name")).toList();
        }
    }

    private Stream<Thing> things() {
        return Stream.of(Environment.ELEMENTS, Environment.PERSONAS, Environment.SCENARIOS)
                .flatMap(property -> of(property, Status.CHANGED))
                .map(c -> new Thing(
                        name(Objects.requireNonNull(c.before())),
                        name(Objects.requireNonNull(c.after())),
                        c.after() instanceof Element,
                        properties(c)));
    }

    /** Which properties changed; "" stands for whatever this version does not know. */
    private static List<String> properties(Change change) {
        var names = new LinkedHashSet<String>();
        change.details().forEach(d -> names.add(d.kind() == null ? "" : d.path().getFirst()));
        return List.copyOf(names);
    }

    /** "Consultation: opening hours changed". */
    private void changed() {
        var things = things().filter(t -> !t.others().isEmpty()).toList();
        if (things.size() <= NAMES) {
            things.forEach(t ->
                    clauses.add(Phrase.of("version.changed.of", "name", t.name(), "what", properties(t.others()))));
            return;
        }
        var properties = new LinkedHashSet<String>();
        things.forEach(t -> properties.addAll(t.others()));
        boolean elements = things.stream().allMatch(Thing::isElement);
        clauses.add(
                properties.size() == 1 && elements
                        ? Phrase.of("version.changed.at", "what", property(properties.getFirst()), "n", things.size())
                        : Phrase.of(
                                elements ? "version.changed.elements" : "version.changed.things", "n", things.size()));
    }
    // texts: version.changed.elements
    // texts: version.changed.things

    private static List<Object> properties(List<String> names) {
        if (names.size() > NAMES) {
            return List.of(Phrase.of("version.details", "n", names.size()));
        }
        return names.stream().map(Told::property).toList();
    }

    // texts: edit.property.*
    private static Object property(String name) {
        return name.isEmpty() ? Phrase.of("version.unknown") : Phrase.of("edit.property." + name);
    }

    private void links() {
        var changed = of(Environment.LINKS, Status.CHANGED).toList();
        if (changed.size() == 1 && changed.getFirst().after() instanceof Link link) {
            clauses.add(Phrase.of(
                    "version.changed.link", "from", named(after, link.from()), "to", named(after, link.to())));
        } else if (!changed.isEmpty()) {
            clauses.add(Phrase.of("version.changed.links", "n", changed.size()));
        }
    }

    private void switched() {
        of(Environment.ACTIVE_SCENARIO).forEach(_ -> {
            var id = after.activeScenario();
            var scenario = id == null ? null : after.scenarios().find(id);
            clauses.add(
                    scenario == null
                            ? Phrase.of("version.inPlace")
                            : Phrase.of("version.switched", "name", name(scenario)));
        });
    }

    private void decided() {
        long decided = of(Environment.REGISTER).count();
        if (decided > 0) {
            clauses.add(Phrase.of("version.decided", "n", decided));
        }
    }

    /** What else the environment has, such as views and a talk. */
    private void others() {
        var names = new LinkedHashSet<String>();
        for (var change : changes) {
            if (TOLD.stream().noneMatch(p -> p.name().equals(change.property()))) {
                names.add(change.kind() == null ? "" : change.property());
            }
        }
        if (!names.isEmpty()) {
            clauses.add(Phrase.of(
                    "version.changed",
                    "what",
                    names.stream()
                            .map(n -> n.equals(Environment.BOARD.name()) ? Phrase.of("version.board") : property(n))
                            .toList()));
        }
    }

    /** What stands elsewhere; what came or went stands elsewhere by itself. */
    private void moved() {
        var moved = of(Environment.LAYOUT)
                .map(Change::key)
                .filter(Objects::nonNull)
                .filter(id -> before.element(id) != null && after.element(id) != null)
                .toList();
        if (!moved.isEmpty()) {
            clauses.add(Phrase.of(
                    "version.moved",
                    "what",
                    few(moved.stream().map(id -> named(after, id)).toList(), "edit.count.element")));
        }
    }

    private void ordered() {
        boolean ordered = Stream.of(
                        Environment.ELEMENTS, Environment.LINKS, Environment.PERSONAS, Environment.SCENARIOS)
                .anyMatch(p -> of(p, Status.MOVED).findAny().isPresent());
        if (ordered) {
            clauses.add(Phrase.of("version.ordered"));
        }
    }

    private static Object name(@Nullable Object thing) {
        return switch (thing) {
            case Element element when element.name().isBlank() -> Phrase.of("edit.unnamed", "what", element.type());
            case Element element -> shortened(element.name());
            case Persona persona -> shortened(Voice.called(persona));
            case Scenario scenario -> shortened(scenario.name().isBlank() ? scenario.id() : scenario.name());
            case null, default -> "";
        };
    }

    private static Object named(Environment environment, String id) {
        var element = environment.element(id);
        return element == null ? id : name(element);
    }

    private static String shortened(String name) {
        var line = name.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
