package org.dartboard.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.edit.Add;
import org.dartboard.model.Channel;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.junit.jupiter.api.Test;

/** What is drawn anew with every letter stays where it is. */
class RedrawnTest {

    private static final Redrawn REDRAWN = new Redrawn(new Arranger.Extents() {
        @Override
        public double width(Element element) {
            return 40 + 6 * element.name().length();
        }

        @Override
        public double height(Element element) {
            return 40;
        }
    });

    private static Environment path(String... names) {
        var touchpoints = java.util.Arrays.stream(names)
                .map(n -> (Element) Touchpoint.named(n, n))
                .toList();
        var links = new java.util.ArrayList<Link>();
        for (int i = 1; i < names.length; i++) {
            links.add(Link.of(Link.Type.LEADS_TO, names[i - 1], names[i]));
        }
        return new Add(touchpoints, links, new LinkedHashMap<>()).apply(Environment.EMPTY);
    }

    private static Environment placed(Environment environment, Environment earlier) {
        return REDRAWN.arrange(environment, earlier).apply(environment);
    }

    private static double left(Environment environment, String id) {
        var element = environment.elements().find(id);
        return environment.layout().get(id).x() - (40 + 6 * element.name().length()) / 2.0;
    }

    @Test
    void aNameThatGrowsKeepsItsLeftEdgeAndWhatStoodBeforeItItsPlace() {
        var before = placed(path("letter", "t"), Environment.EMPTY);
        var after = placed(path("letter", "talk"), before);
        assertEquals(before.layout().get("letter"), after.layout().get("letter"));
        assertEquals(left(before, "t"), left(after, "talk"));
        assertEquals(before.layout().get("t").y(), after.layout().get("talk").y());
    }

    @Test
    void whatFollowsStandsToTheRightAndNothingElseMoves() {
        var before = placed(path("letter", "talk"), Environment.EMPTY);
        var after = placed(path("letter", "talk", "diary"), before);
        before.layout()
                .forEach((id, place) -> assertEquals(place, after.layout().get(id)));
        assertTrue(after.layout().get("diary").x() > after.layout().get("talk").x());
    }

    @Test
    void whatAFilePlacedStaysThereAndChannelsGoOnInTheirRow() {
        var channels = List.<Element>of(channel("post"), channel("visit"));
        var start = new Add(channels, List.of(), new LinkedHashMap<>()).apply(path("letter"));
        var first = placed(start, Environment.EMPTY);
        var more = new Add(List.of(channel("phone")), List.of(), new LinkedHashMap<>()).apply(first);
        var after = placed(more, first);
        first.layout().forEach((id, place) -> assertEquals(place, after.layout().get(id)));
        Position phone = after.layout().get("phone");
        assertEquals(after.layout().get("visit").y(), phone.y());
        assertTrue(phone.x() > after.layout().get("visit").x());
    }

    private static Element channel(String id) {
        return Channel.SCHEMA.make(new Values<Channel>().put(Elements.ID, id).put(Elements.NAME, id));
    }
}
