package org.dartboard.ui.tool;

import static org.dartboard.ui.tool.ToolTest.on;
import static org.dartboard.ui.tool.ToolTest.plan;
import static org.dartboard.ui.tool.ToolTest.settled;
import static org.dartboard.ui.tool.ToolTest.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Point;
import org.junit.jupiter.api.Test;

/** Controls on borders under a hand. */
class ChipTest {

    private final Environment hospital = ToolTest.spread(OffersTest.hospital());

    private List<String> touchpoints() {
        return hospital.all(Touchpoint.class).map(Touchpoint::id).toList();
    }

    private Link governs() {
        return hospital.links().stream()
                .filter(l -> l.type() == Link.Type.GOVERNS)
                .findFirst()
                .orElseThrow();
    }

    private static Pointer chip(Plan plan, Link governs) {
        var host = plan.drawing().node(governs.to());
        assertNotNull(host);
        var chip = host.chips().stream()
                .filter(c -> c.control().id().equals(governs.from()))
                .findFirst()
                .orElseThrow();
        assertEquals(new Hit.Chip(governs.to(), governs.from()), Hit.at(plan, null, new Point(chip.x(), chip.y())));
        return Pointer.at(chip.x(), chip.y());
    }

    private static boolean governs(Environment environment, String control, String host) {
        return environment.links().stream()
                .anyMatch(l -> l.key().equals(new Link.Key(Link.Type.GOVERNS, control, host)));
    }

    @Test
    void aChipGoesFromOneCardToAnotherOrOff() {
        var plan = plan(hospital, null);
        var link = governs();
        var grip = chip(plan, link);
        var tool = Tool.begin(plan, new Hit.Chip(link.to(), link.from()), grip);
        assertInstanceOf(Drop.Nothing.class, tool.drop(plan), "still at home");
        var other = touchpoints().stream()
                .filter(t -> !governs(hospital, link.from(), t))
                .findFirst()
                .orElseThrow();
        var over = tool.to(plan, on(plan, other));
        assertTrue(words(over).startsWith("Put "), words(over));
        var moved = settled(plan, over);
        assertTrue(governs(moved, link.from(), other));
        assertFalse(governs(moved, link.from(), link.to()));
        var both = settled(plan, tool.to(plan, on(plan, other).withCopy()));
        assertTrue(governs(both, link.from(), other) && governs(both, link.from(), link.to()));
        var off = tool.to(plan, Pointer.at(-400, -400));
        assertTrue(words(off).startsWith("Take "), words(off));
        var free = settled(plan, off);
        assertFalse(governs(free, link.from(), link.to()));
        assertNotNull(free.element(link.from()));
    }

    @Test
    void aControlThatIsLetGoOnATouchpointGovernsIt() {
        var plan = plan(hospital, null);
        var link = governs();
        var free = settled(
                plan,
                Tool.begin(plan, new Hit.Chip(link.to(), link.from()), chip(plan, link))
                        .to(plan, Pointer.at(-400, -400)));
        var now = plan(free, null);
        if (now.drawing().node(link.from()) == null) {
            return; // it governs something else as well
        }
        assertInstanceOf(Control.class, free.element(link.from()));
        var tool = Tool.begin(now, new Hit.Whole(link.from()), on(now, link.from()))
                .to(now, on(now, link.to()));
        assertEquals(link.to(), tool.preview().over());
        assertTrue(governs(settled(now, tool), link.from(), link.to()));
    }
}
