package org.dartboard.ui.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dartboard.Generated;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** What may be joined, and why not. */
class OffersTest {

    private static final Messages WORDS = Messages.strict();

    static Environment hospital() {
        if (new DartboardFile().read(Path.of("samples/hospital.dartboard")) instanceof ReadResult.Read(var e, var _)) {
            return e;
        }
        throw new AssertionError("no sample");
    }

    private static List<Link.Key> keys(Environment environment, String from, String to) {
        return Offers.between(environment, from, to).stream()
                .map(o -> o.link().key())
                .toList();
    }

    @Test
    void whatIsDrawnTheOtherWayRoundIsTurned() {
        var hospital = hospital();
        var outcome = hospital.elements().stream()
                .filter(e -> e.type() == Element.Type.OUTCOME)
                .findFirst()
                .orElseThrow();
        var letter = "letter";
        assertEquals(
                List.of(new Link.Key(Link.Type.YIELDS, letter, outcome.id())), keys(hospital, outcome.id(), letter));
        assertEquals(keys(hospital, letter, outcome.id()), keys(hospital, outcome.id(), letter));
    }

    @Test
    void anActorMayDoThreeThingsForATouchpoint() {
        var hospital = hospital();
        for (var actor : hospital.all(org.dartboard.model.Actor.class).toList()) {
            var free = hospital.all(Touchpoint.class)
                    .filter(t -> keys(hospital, actor.id(), t.id()).size() == 3)
                    .findFirst()
                    .orElseThrow();
            boolean neutral = actor.role() == org.dartboard.model.Actor.Role.NEUTRAL_PARTY;
            assertEquals(
                    neutral ? Link.Type.OVERSEES : Link.Type.HOSTED_BY,
                    keys(hospital, actor.id(), free.id()).getFirst().type());
        }
    }

    @Test
    void whyNotIsSaidInWords() {
        var hospital = hospital();
        var first = hospital.links().stream()
                .filter(l -> l.type() == Link.Type.LEADS_TO)
                .findFirst()
                .orElseThrow();
        assertTrue(Offers.between(hospital, first.from(), first.to()).isEmpty());
        var twice =
                WORDS.format(Offers.refusal(hospital, first.from(), first.to()).orElseThrow());
        assertTrue(twice.contains("joined like this already"), twice);
        var self = WORDS.format(Offers.refusal(hospital, "letter", "letter").orElseThrow());
        assertTrue(self.contains("back to itself"), self);
        assertTrue(Offers.refusal(hospital, "letter", "nobody").isPresent());
    }

    @Test
    void hoverDropAndRefusalSayTheSame() {
        for (long seed = 0; seed < 40; seed++) {
            var environment = Generated.environment(seed);
            var random = new Random(seed);
            var elements = environment.elements();
            for (int i = 0; i < 6 && !elements.isEmpty(); i++) {
                var from = elements.get(random.nextInt(elements.size()));
                var open = Offers.open(environment, from.id());
                for (var to : elements) {
                    var offers = Offers.between(environment, from.id(), to.id());
                    var refusal = Offers.refusal(environment, from.id(), to.id());
                    assertEquals(open.contains(to.id()), !offers.isEmpty(), from.id() + " " + to.id());
                    assertEquals(offers.isEmpty(), refusal.isPresent());
                    refusal.ifPresent(WORDS::format);
                    assertEquals(
                            offers.size(),
                            offers.stream()
                                    .map(Offer::link)
                                    .collect(Collectors.toSet())
                                    .size());
                    offers.forEach(o -> {
                        WORDS.format(o.words(environment));
                        assertNotNull(o.edit().apply(environment));
                    });
                }
            }
        }
    }

    @Test
    void whatIsNewIsJoinedInOneStep() {
        var hospital = hospital();
        var made = Touchpoint.named("made", "");
        for (var element : hospital.elements()) {
            var add = Offers.withNew(hospital, element.id(), made, 10, 20);
            if (element.type() == Element.Type.NOTE) {
                assertNull(add);
            } else {
                assertNotNull(add, element.id());
                var after = add.apply(hospital);
                assertEquals(hospital.links().size() + 1, after.links().size());
                var position = after.layout().get("made");
                assertNotNull(position);
                assertEquals(10, position.x());
            }
        }
    }
}
