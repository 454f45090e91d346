package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dartboard.Generated;
import org.dartboard.model.Control;
import org.dartboard.model.Decision;
import org.dartboard.model.Effect;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.Scenario;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.Test;

/** Thousands of edits in a row: the model stays whole, and undo and redo lead to equal models. */
class RandomEditsTest {
    private static final Messages WORDS = Messages.strict();
    private static final int STEPS = 60;

    @Test
    void anySequenceCanBeUndoneAndRedone() {
        var done = new HashMap<Class<?>, Integer>();
        for (long seed = 0; seed < 100; seed++) {
            sequence(seed, done);
        }
        assertEquals(Set.of(Edit.class.getPermittedSubclasses()), done.keySet());
        assertTrue(done.values().stream().mapToInt(n -> n).sum() > 3000, done::toString);
    }

    private static void sequence(long seed, Map<Class<?>, Integer> done) {
        var random = new Random(seed);
        var start = Clinic.discussed(Generated.environment(seed), seed);
        assertEquals(Set.of(), References.dangling(start));
        var editor = Editor.of(start);
        for (int i = 0; i < STEPS; i++) {
            var before = editor.current();
            var edit = edit(before, random);
            WORDS.format(edit.name(before));
            var refusal = editor.refusal(edit);
            if (refusal.isPresent()) {
                WORDS.format(refusal.get());
                continue;
            }
            edit.consequences(before).forEach(WORDS::format);
            done.merge(edit.getClass(), 1, Integer::sum);
            var next = random.nextInt(4) == 0 ? editor.apply(edit, "gesture") : editor.apply(edit);
            assertEquals(Set.of(), References.dangling(next.current()), edit::toString);
            if (next.past().size() == editor.past().size() + 1) {
                assertSame(before, next.undo().current());
                assertEquals(next.current(), next.undo().redo().current());
            }
            editor = random.nextInt(10) == 0 ? next.undo() : next;
        }
        var end = editor;
        while (editor.undoable().isPresent()) {
            editor = editor.undo();
        }
        assertEquals(start, editor.current());
        assertTrue(editor.isSaved());
        for (int i = 0; i < end.past().size(); i++) {
            editor = editor.redo();
        }
        assertEquals(end.current(), editor.current());
    }

    private static Edit edit(Environment e, Random random) {
        var types = Edit.class.getPermittedSubclasses();
        return switch (types[random.nextInt(types.length)].getSimpleName()) {
            case "Add" -> add(e, random);
            case "AddLink" -> new AddLink(link(e, random));
            case "AddPersona" -> {
                var person = person(e, random);
                yield new AddPersona(person.with(Persona.ID, Ids.persona(e, person.name())));
            }
            case "AddScenario" -> new AddScenario(scenario(e, "s" + random.nextInt(5), random));
            case "SetScenario" -> new SetScenario(scenario(e, some(e.scenarios(), random), random));
            case "Activate" -> new Activate(random.nextBoolean() ? null : some(e.scenarios(), random));
            case "SwitchControls" ->
                new SwitchControls(List.of(some(e.elements(), random)), random.nextBoolean(), "New");
            case "SetPersona" -> new SetPersona(person(e, random).with(Persona.HELPER, random.nextBoolean()));
            case "SetProperty" -> set(e, random);
            case "SetLinkProperty" ->
                new SetLinkProperty<>(List.of(key(e, random)), Link.DELAY_MINUTES, random.nextInt(9) - 1);
            case "SetTagLabel" -> new SetTagLabel(tag(e, random), random.nextBoolean() ? "" : "label");
            case "SetEnvironment" -> set(e, random.nextInt(4));
            case "Replace" -> replacement(e, some(e.elements(), random), random);
            case "Fill" ->
                new Fill(List.of(
                        replacement(e, some(e.elements(), random), random).element()));
            case "Decide" -> decide(e, random);
            case "Delete" -> delete(e, random);
            case "DeleteLinks" -> new DeleteLinks(List.of(key(e, random)));
            case "Reconnect" ->
                new Reconnect(
                        key(e, random),
                        random.nextBoolean() ? Reconnect.End.FROM : Reconnect.End.TO,
                        some(e.elements(), random));
            case "Rename" -> rename(e, random);
            case "RenameOption" -> new RenameOption(some(e.elements(), random), "x0", "x" + random.nextInt(4));
            case "Reorder" ->
                new Reorder(
                        Sort.ELEMENT,
                        List.of(some(e.elements(), random)),
                        random.nextBoolean() ? null : some(e.elements(), random));
            case "Move" -> Move.of(some(e.elements(), random), random.nextInt(100), 0);
            case "Arrange" ->
                new Arrange(new LinkedHashMap<>(Clinic.positions(some(e.elements(), random), random.nextInt(9), 9)));
            case "Paste" ->
                new Paste(Fragment.of(e, List.of(some(e.elements(), random), some(e.elements(), random))), 5, 5);
            case "Several" -> new Several(Phrase.of("edit.name.arrange"), List.of(add(e, random), edit(e, random)));
            default ->
                new Become(
                        Phrase.of("edit.name.arrange"),
                        Delete.elements(some(e.elements(), random)).refusal(e).isPresent()
                                ? e
                                : Delete.elements(some(e.elements(), random)).apply(e));
        };
    }

    private static Add add(Environment e, Random random) {
        var id = Ids.element(e, Element.Type.TOUCHPOINT, "New one");
        var added = Add.at(Touchpoint.named(id, "New one"), random.nextInt(9), 1);
        return random.nextBoolean() ? added : added.with(Link.of(Link.Type.LEADS_TO, id, some(e.elements(), random)));
    }

    private static Link link(Environment e, Random random) {
        var type = Clinic.one(List.of(Link.Type.values()), random);
        var from = e.elements().stream()
                .filter(x -> type.from().contains(x.type()))
                .map(Element::id)
                .toList();
        var to = e.elements().stream()
                .filter(x -> type.to() == x.type())
                .map(Element::id)
                .toList();
        return from.isEmpty() || to.isEmpty()
                ? Link.of(type, "nobody", "nobody")
                : Link.of(type, Clinic.one(from, random), Clinic.one(to, random));
    }

    private static Link.Key key(Environment e, Random random) {
        return e.links().isEmpty()
                ? new Link.Key(Link.Type.USES, "a", "b")
                : Clinic.one(e.links(), random).key();
    }

    private static Persona person(Environment e, Random random) {
        return e.personas().isEmpty() ? Clinic.persona("p", "P") : Clinic.one(e.personas(), random);
    }

    private static Scenario scenario(Environment e, String id, Random random) {
        var controls = e.all(Control.class)
                .map(Control::id)
                .filter(_ -> random.nextBoolean())
                .toList();
        return new Scenario(id, "Scenario", controls, Extras.NONE);
    }

    private static Edit set(Environment e, Random random) {
        var ids = List.of(some(e.elements(), random));
        var decision = e.all(Touchpoint.class)
                .map(Touchpoint::decision)
                .filter(d -> d != null && random.nextBoolean())
                .findFirst();
        return switch (random.nextInt(5)) {
            case 0 -> new SetProperty<>(ids, Elements.NAME, "Name " + random.nextInt(9));
            case 1 -> new SetProperty<Touchpoint, Decision>(ids, Touchpoint.DECISION, decision.orElse(null));
            case 2 -> new SetProperty<>(ids, Touchpoint.ADAPTS_TO, List.of(tag(e, random)));
            case 3 ->
                new SetProperty<>(
                        ids,
                        Control.EFFECT,
                        Effect.NONE.with(
                                Effect.ADD_LINKS,
                                List.of(link(e, random)).stream()
                                        .filter(l -> l.type() != Link.Type.GOVERNS)
                                        .toList()));
            default -> new SetProperty<>(ids, Touchpoint.ENTRY, random.nextBoolean());
        };
    }

    private static Edit set(Environment e, int what) {
        return switch (what) {
            case 0 -> new SetEnvironment<>(Environment.NAME, "Other");
            case 1 ->
                new SetEnvironment<>(
                        Environment.VIEWS, e.views().stream().limit(1).toList());
            case 2 -> new SetEnvironment<>(Environment.REGISTER, e.register().reversed());
            default ->
                new SetEnvironment<>(Environment.PLAYED, Clinic.environment().played());
        };
    }

    private static Replace replacement(Environment e, String id, Random random) {
        return e.element(id) instanceof Touchpoint t && random.nextBoolean()
                ? new Replace(t.with(Touchpoint.DECISION, null))
                : new Replace(Touchpoint.named(id, "Replaced"));
    }

    private static Edit decide(Environment e, Random random) {
        var persona = person(e, random).id();
        var gap = new Decide.Subject("G0" + (1 + random.nextInt(9)), some(e.elements(), random), persona);
        var about = e.register().isEmpty() || random.nextBoolean()
                ? gap
                : Decide.Subject.of(Clinic.one(e.register(), random));
        var verdict = Clinic.one(List.of(RegisterEntry.Verdict.values()), random);
        return new Decide(List.of(gap, about), verdict, random.nextBoolean() ? "Nurse" : null, null, "Said so");
    }

    private static Edit delete(Environment e, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Delete(Sort.PERSONA, List.of(some(e.personas(), random)));
            case 1 -> new Delete(Sort.TAG, List.of(tag(e, random)));
            case 2 -> new Delete(Sort.SCENARIO, List.of(some(e.scenarios(), random)));
            default -> Delete.elements(some(e.elements(), random));
        };
    }

    private static Edit rename(Environment e, Random random) {
        var sort = Clinic.one(List.copyOf(EnumSet.allOf(Sort.class)), random);
        var from = switch (sort) {
            case ELEMENT -> some(e.elements(), random);
            case PERSONA -> some(e.personas(), random);
            case SCENARIO -> some(e.scenarios(), random);
            case VIEW ->
                e.views().isEmpty() ? "none" : Clinic.one(e.views(), random).name();
            case TAG -> tag(e, random);
        };
        return new Rename(
                sort,
                from,
                random.nextBoolean() ? "other" + random.nextInt(3) : sort == Sort.TAG ? tag(e, random) : from);
    }

    private static String tag(Environment e, Random random) {
        var tags = new ArrayList<>(References.tags(e));
        return tags.isEmpty() ? "none" : Clinic.one(tags, random);
    }

    private static String some(List<? extends Identified> list, Random random) {
        return list.isEmpty() ? "nobody" : Clinic.one(list, random).id();
    }
}
