package org.dartboard.compare;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dartboard.compare.Needle.Evidence;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.model.Decision;
import org.dartboard.model.Touchpoint.Adapts;
import org.dartboard.model.Touchpoint.Direction;
import org.dartboard.model.Touchpoint.Initiative;
import org.dartboard.model.Touchpoint.Orchestration;
import org.dartboard.model.Touchpoint.PersonalizedBy;
import org.dartboard.model.Touchpoint.PriceMode;

/** What one touchpoint or decision counts for in the rows of the scorecard, each 0 to 1 (method, section 8). */
final class Scores {

    private Scores() {}

    static List<Evidence> overPlaces(Scene scene, ToDoubleFunction<Place> score) {
        return scene.places().stream()
                .map(p -> new Evidence(p.id(), score.applyAsDouble(p)))
                .toList();
    }

    static double share(boolean holds) {
        return holds ? 1 : 0;
    }

    static double manyChannels(Place place) {
        return share(place.channels().size() >= 2);
    }

    static double adapts(Place place) {
        return place.touchpoint().adapts() == Adapts.NONE
                ? 0
                : place.touchpoint().adapts() == Adapts.PERIODIC ? .5 : 1;
    }

    static double orchestration(Place place) {
        return place.touchpoint().orchestration() == Orchestration.SCRIPTED
                ? 0
                : place.touchpoint().orchestration() == Orchestration.MENU ? .5 : 1;
    }

    static double personalized(Place place) {
        return switch (place.touchpoint().personalizedBy()) {
            case PersonalizedBy.NONE -> 0;
            case PersonalizedBy.FIRM -> .25;
            case PersonalizedBy.CONSUMER, PersonalizedBy.JOINT -> 1;
        };
    }

    static double twoWay(Place place) {
        return share(place.touchpoint().direction() == Direction.TWO_WAY
                || place.touchpoint().direction() == Direction.CONSUMER_TO_CONSUMER);
    }

    static double hersToStart(Place place) {
        return share(place.touchpoint().initiative() != Initiative.FIRM);
    }

    static double eitherStarts(Place place) {
        return share(place.touchpoint().initiative() == Initiative.BOTH);
    }

    static double connects(Place place) {
        return share(!place.communities().isEmpty());
    }

    static double nearCommunity(Place place) {
        return share(!place.communities().isEmpty()
                || place.ways().stream().anyMatch(w -> !w.to().communities().isEmpty()));
    }

    static double elastic(Place place) {
        return share(place.touchpoint().elastic());
    }

    static double herPrice(Place place) {
        var mode = place.touchpoint().priceMode();
        return share(mode == PriceMode.NEGOTIATED || mode == PriceMode.AUCTION || mode == PriceMode.STATED);
    }

    static double joint(Decision decision) {
        return share(decision.decidedBy() == Decision.DecidedBy.JOINT);
    }

    static double herViewOfChoice(Decision decision) {
        if (decision.decidedBy() == Decision.DecidedBy.FIRM) {
            return 0;
        }
        if (decision.openOption()) {
            return 1;
        }
        return decision.decidedBy() == Decision.DecidedBy.JOINT ? .5 : .25;
    }
}
