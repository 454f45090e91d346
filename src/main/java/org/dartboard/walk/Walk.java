package org.dartboard.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.dart.Use;
import org.dartboard.model.Community;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * One persona's walk through one scene, with all that it takes to say why (method, section 5).
 *
 * @param goals in the order in which she pursued them
 * @param steps what she lived, by start, on a tie in the order lived
 * @param uses how she can use each place, by the place's index
 * @param reach the places she can get to at all, in file order
 * @param communities the communities she can reach from there, by id
 * @param usedCommunities those of them that take up a need of hers, by id
 * @param occasions the events that befell her, in file order
 * @param needsMet need tags of hers that were taken up
 * @param undelivered need tags that an option promised her and nobody delivered, by the place of the decision (G40)
 * @param chosen options that a person chose for her where another would be computed, lived or not (section 9)
 */
public record Walk(
        Scene scene,
        Persona persona,
        List<GoalRun> goals,
        List<Step> steps,
        List<Use> uses,
        List<Place> reach,
        List<Community> communities,
        List<Community> usedCommunities,
        List<Occasion> occasions,
        Set<String> needsMet,
        Map<Place, Set<String>> undelivered,
        Map<Place, Option> chosen,
        Measures measures) {

    /** How she can use a place. */
    public Use use(Place place) {
        return uses.get(place.index());
    }

    /** What she lived at a place, or null. */
    public @Nullable Step step(Place place) {
        for (var step : steps) {
            if (step.place() == place) {
                return step;
            }
        }
        return null;
    }

    /** Whether she lived a place. */
    public boolean lived(Place place) {
        return step(place) != null;
    }

    /** What is or would be chosen for or by her at a place; null without a decision. */
    public @Nullable Option choice(Place place) {
        var played = chosen.get(place);
        return played == null ? Choice.at(place, persona) : played;
    }

    /** The places that answered an event in time and were not lived, in the order of the events, each once. */
    public List<Place> answering() {
        return occasions.stream()
                .map(Occasion::answering)
                .filter(p -> p != null && !lived(p))
                .distinct()
                .toList();
    }
}
