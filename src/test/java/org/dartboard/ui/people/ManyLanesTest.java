package org.dartboard.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.dartboard.ui.LongWay;
import org.dartboard.ui.Stand;
import org.dartboard.ui.state.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Lanes of one, of three, and of six people with sixty cards each. */
@ExtendWith(ApplicationExtension.class)
class ManyLanesTest {

    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 1000, 420, (desk, kit) -> new LanesView(desk, kit, new Settings()));
    }

    @Test
    void sixWithSixtyCardsEachAreFollowedToTheEnd() {
        open(60, 6);
        var playback = stand.desk.playback();
        int length = Stand.on(() -> playback.course().length());
        assertTrue(length >= 60, "beats " + length);
        var told = new HashSet<String>();
        for (int lived = 1; lived <= length; lived++) {
            int beats = lived;
            Stand.on(() -> {
                playback.go(beats);
                return true;
            });
            var now = playback.course().beats().get(lived - 1).moments().getFirst();
            var cards = cards();
            var card = cards.stream()
                    .filter(c -> c.moment().equals(now))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no card at beat " + beats));
            assertTrue(lanes().contains(seen(card)), "beat " + lived + " is out of sight");
            assertTrue(cards.size() < 90, cards.size() + " cards are nodes");
            cards.forEach(c -> told.add(c.moment().toString()));
        }
        assertTrue(told.size() >= 360, "every card was there once: " + told.size());
        end();
        assertEquals(6, stand.view.lookupAll(".outcome-card").size());
    }

    @Test
    void threeStandBelowEachOtherWhereTheyShareAPlace() {
        open(4, 3);
        assertEquals(3, stand.view.lookupAll(".lane-head").size());
        assertEquals(Set.of(3), sharers("Place 1"));
        assertEquals(
                1,
                cards().stream().filter(c -> title(c).equals("Place of Cora")).count());
        assertEquals(1, stand.view.lookupAll(".parting").size());
    }

    @Test
    void onePersonAloneHasTheLaneForHerselfAndNobodyToPartFrom() {
        open(4, 1);
        assertEquals(1, stand.view.lookupAll(".lane-head").size());
        assertEquals(0, stand.view.lookupAll(".parting").size());
        assertEquals(5, cards().size());
        end();
        assertEquals(1, stand.view.lookupAll(".outcome-card").size());
        assertEquals(1, stand.view.lookupAll(".cause-list").size());
    }

    private void open(int places, int people) {
        var environment = LongWay.of(places, people);
        stand.open(environment);
        Stand.on(() -> {
            stand.desk.choose(environment.personas().stream().map(p -> p.id()).toList());
            return true;
        });
        stand.settle();
    }

    private void end() {
        Stand.on(() -> {
            stand.desk.playback().go(0);
            stand.desk.playback().go(Integer.MAX_VALUE);
            stand.view.layout();
            return true;
        });
    }

    /** Of each column in which a place stands, how many cards of it there are. */
    private Set<Integer> sharers(String title) {
        return cards().stream()
                .filter(c -> title(c).equals(title))
                .collect(Collectors.groupingBy(CardView::getLayoutX, Collectors.summingInt(_ -> 1)))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }

    private String title(CardView card) {
        return stand.kit.say(card.card().title());
    }

    private Set<CardView> cards() {
        return Stand.on(() -> stand.view.lookupAll(".moment").stream()
                .map(CardView.class::cast)
                .collect(Collectors.toSet()));
    }

    private Bounds lanes() {
        return seen(stand.view.lookup(".lanes"));
    }

    private static Bounds seen(Node node) {
        return Stand.on(() -> node.localToScene(node.getLayoutBounds()));
    }
}
