package org.dartboard.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.library.Content;
import org.dartboard.model.Channel;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Outcome;
import org.junit.jupiter.api.Test;

/** Somebody who was kept is the same person where she is used, as far as that place allows. */
class KeptTest {

    private static Environment sample(String name) {
        return assertInstanceOf(
                        ReadResult.Read.class, new DartboardFile().read(Path.of("samples", name + ".dartboard")))
                .environment();
    }

    private static Element named(Element element, String id, String name) {
        return Elements.make(element.type(), id, name);
    }

    private final Environment hospital = sample("hospital");
    private final Kept alma =
            new Kept(Content.Person.of(hospital, hospital.personas().getFirst()).home());

    @Test
    void whereSheComesFromSheIsTheSame() {
        var draft = alma.draft(hospital);
        assertEquals(alma.persona(), draft.persona());
        assertTrue(draft.labels().isEmpty());
        assertTrue(alma.assumed(hospital).isEmpty());
    }

    @Test
    void elsewhereHerNeedsComeInHerWordsAndHerGoalsAreThoseOfThePlace() {
        var farm = sample("farm");
        var draft = alma.draft(farm);
        var there = draft.edit(farm).apply(farm);
        var she = there.personas().getLast();
        assertEquals(
                hospital.personas().getFirst().needs().stream()
                        .map(n -> hospital.label(n.tag()))
                        .toList(),
                she.needs().stream().map(n -> there.label(n.tag())).toList());
        assertEquals(
                farm.all(Outcome.class).map(Outcome::id).toList(),
                she.goals().stream().map(Goal::outcome).toList());
    }

    @Test
    void whatIsCalledTheSameIsTheSame() {
        var here = Environment.EMPTY.with(
                Environment.ELEMENTS,
                hospital.elements().stream()
                        .filter(e -> e instanceof Channel || e instanceof Outcome)
                        .map(e -> e instanceof Outcome ? named(e, "o_" + e.id(), e.name()) : e)
                        .toList());
        assertEquals(
                alma.persona().goals().stream().map(g -> "o_" + g.outcome()).toList(),
                alma.draft(here).persona().goals().stream().map(Goal::outcome).toList());
    }

    @Test
    void aChannelThatThereWasNotIsAssumedAndOneThatSheDoesNotUseIsNot() {
        var unused = hospital.all(Channel.class)
                .filter(c -> !alma.persona().channels().contains(c.id()))
                .toList();
        assertTrue(!unused.isEmpty(), "the sample has a channel that she does not use");
        var kiosk = named(unused.getFirst(), "kiosk", "Kiosk in the hall");
        var here = Environment.EMPTY.with(Environment.ELEMENTS, List.of(unused.getFirst(), kiosk));
        assertEquals(List.of("kiosk"), alma.draft(here).persona().channels());
        assertEquals(
                List.of("kiosk"), alma.assumed(here).stream().map(Channel::id).toList());
    }
}
