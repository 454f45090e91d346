package org.dartboard.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.dartboard.edit.Add;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Several;
import org.dartboard.edit.SwitchControls;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Schema;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;

/**
 * What would close a gap (method, section 6 "Remedies"): an ordinary edit, mostly new planned controls that are switched on.
 *
 * @param groundwork elements that have to be there first
 * @param edits changes of what is drawn, such as a link that is to carry what she said
 * @param arrangements the controls
 */
public record Remedy(Nature nature, List<NewElement> groundwork, List<Edit> edits, List<Arrangement> arrangements) {

    /** How far a remedy can be relied on. */
    public enum Nature {
        /** With it the gap is gone. */
        APPLIES,
        /** With it the gap is gone if somebody really does what it claims: how, and who? */
        CLAIMS,
        /** A proposal; a person has to pick. */
        PROPOSED
    }

    /**
     * An element to add.
     *
     * @param element with any name
     * @param name what it is to be called
     */
    public record NewElement(Element element, Phrase name) {}

    /** Keeps its own copies. */
    public Remedy {
        groundwork = List.copyOf(groundwork);
        edits = List.copyOf(edits);
        arrangements = List.copyOf(arrangements);
    }

    /** A remedy that is one control. */
    public static Remedy of(Arrangement arrangement) {
        return new Remedy(Nature.APPLIES, List.of(), List.of(), List.of(arrangement));
    }

    /** A remedy that changes what is drawn. */
    public static Remedy of(Edit edit) {
        return new Remedy(Nature.APPLIES, List.of(), List.of(edit), List.of());
    }

    /** The same remedy of another nature. */
    public Remedy as(Nature other) {
        return new Remedy(other, groundwork, edits, arrangements);
    }

    /** The same remedy with an element that has to be there first. */
    public Remedy needing(NewElement element) {
        var more = new ArrayList<>(groundwork);
        more.add(element);
        return new Remedy(nature, more, edits, arrangements);
    }

    /** Both remedies in one; it can be relied on no further than the less reliable of them. */
    public Remedy and(Remedy other) {
        var elements = new ArrayList<>(groundwork);
        elements.addAll(other.groundwork);
        var changes = new ArrayList<>(edits);
        changes.addAll(other.edits);
        var controls = new ArrayList<>(arrangements);
        for (var arrangement : other.arrangements) {
            add(controls, arrangement);
        }
        return new Remedy(nature.compareTo(other.nature) >= 0 ? nature : other.nature, elements, changes, controls);
    }

    private static void add(List<Arrangement> controls, Arrangement arrangement) {
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i).joins(arrangement)) {
                controls.set(i, controls.get(i).with(arrangement));
                return;
            }
        }
        controls.add(arrangement);
    }

    /**
     * The remedy as one undoable step.
     *
     * @param title what the step is called
     * @param words makes the names that are written into the environment
     */
    public Several edit(Environment environment, Phrase title, Function<Phrase, String> words) {
        var steps = new ArrayList<>(groundworkAndEdits(words));
        var on = new ArrayList<String>();
        for (var added : controls(environment, words)) {
            on.add(added.control().id());
            steps.add(new Add(List.of(added.control()), List.of(added.governs()), new LinkedHashMap<>()));
        }
        if (!on.isEmpty()) {
            steps.add(new SwitchControls(on, true, words.apply(Phrase.of("gap.remedy.scenario"))));
        }
        return new Several(title, steps);
    }

    /** A control that the remedy adds, and the link to what it governs. */
    record Added(Control control, Link governs) {}

    /** The edits that come before the controls. */
    List<Edit> groundworkAndEdits(Function<Phrase, String> words) {
        var steps = new ArrayList<Edit>();
        groundwork.forEach(e -> steps.add(new Add(List.of(named(e, words)), List.of(), new LinkedHashMap<>())));
        steps.addAll(edits);
        return steps;
    }

    /** The controls, with ids that are taken neither in the environment nor by the groundwork. */
    List<Added> controls(Environment environment, Function<Phrase, String> words) {
        var taken =
                new ArrayList<>(groundwork.stream().map(e -> e.element().id()).toList());
        var added = new ArrayList<Added>();
        for (var arrangement : arrangements) {
            var control = control(arrangement, environment, taken, words);
            taken.add(control.id());
            added.add(new Added(control, Link.of(Link.Type.GOVERNS, control.id(), arrangement.touchpoint())));
        }
        return added;
    }

    private static Control control(
            Arrangement arrangement, Environment environment, List<String> taken, Function<Phrase, String> words) {
        var name = words.apply(arrangement.name());
        var id = Ids.element(
                Element.Type.CONTROL, name, i -> environment.elements().has(i) || taken.contains(i));
        return Control.SCHEMA.make(new Values<Control>()
                .put(Elements.ID, id)
                .put(Elements.NAME, name)
                .put(Elements.DESCRIPTION, words.apply(arrangement.why()))
                .put(Control.KIND, arrangement.kind())
                .put(Control.STATUS, Control.Status.PLANNED)
                .put(Control.EFFECT, arrangement.effect()));
    }

    private static Element named(NewElement added, Function<Phrase, String> words) {
        return named(Elements.schema(added.element().type()), added.element(), words.apply(added.name()));
    }

    @SuppressWarnings("unchecked") // the schema of the element's own type
    private static <E extends Element> Element named(Schema<E> schema, Element element, String name) {
        return schema.with((E) element, Elements.NAME, name);
    }
}
