package org.dartboard.ui.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.model.Persona;
import org.dartboard.story.Parting;
import org.jspecify.annotations.Nullable;

/**
 * All that was computed of one scene.
 *
 * @param people everybody of the file, in its order, by id
 * @param chosen who is shown, by id, all of them in {@code people}
 * @param comparison of the first two who were chosen; null if there are fewer
 * @param parting where their ways part; null if there are fewer than two
 */
public record Results(
        Scene scene,
        SequencedMap<String, Walked> people,
        List<String> chosen,
        Scorecard scorecard,
        @Nullable Comparison comparison,
        @Nullable Parting parting) {

    /** Keeps its own copies. */
    public Results {
        people = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(people));
        chosen = List.copyOf(chosen);
    }

    /** One person's; null if there is nobody of that id. */
    public @Nullable Walked of(@Nullable String persona) {
        return persona == null ? null : people.get(persona);
    }

    /** Those of the people who were chosen, in their order. */
    public List<Walked> shown() {
        var shown = new ArrayList<Walked>();
        for (var id : chosen) {
            var walked = people.get(id);
            if (walked != null) {
                shown.add(walked);
            }
        }
        return shown;
    }

    /** Whether the causes of all who are shown are known. */
    public boolean isComplete() {
        return shown().stream().allMatch(w -> w.causes() != null);
    }

    /** A person's place in the file, from 0, which gives her her colour; -1 if there is nobody of that id. */
    public int place(String persona) {
        return place(scene.environment().personas().stream().toList(), persona);
    }

    private static int place(List<Persona> all, String persona) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(persona)) {
                return i;
            }
        }
        return -1;
    }

    Results with(Walked walked) {
        var changed = new LinkedHashMap<>(people);
        changed.put(walked.id(), walked);
        return new Results(scene, changed, chosen, scorecard, comparison, parting);
    }
}
