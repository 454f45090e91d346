package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.COMMUNITY;
import static org.dartboard.model.Element.Type.OFFERING;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dartboard.gap.Gap;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.View;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;

/** How grave the gaps are at each place, of those who are shown or of the one through whose eyes one looks. */
final class GapsLens {

    private static final String NEED = "G30";

    private GapsLens() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.GAPS, Phrase.of("lens.gaps.question"));
        shading.entry("4", Tone.GAP, Tint.Edge.BROAD, "4", Phrase.of("lens.gaps.blocking"));
        shading.entry("3", Tone.SERIES_2, Tint.Edge.SOLID, "3", Phrase.of("lens.gaps.serious"));
        shading.entry("2", Tone.SERIES_5, Tint.Edge.DASHED, "2", Phrase.of("lens.gaps.friction"));
        shading.entry("1", Tone.SERIES_6, Tint.Edge.DOTTED, "1", Phrase.of("lens.gaps.note"));
        shading.entry("0", Tone.SERIES_3, Tint.Edge.SOLID, "✓", Phrase.of("lens.gaps.none"));
        var found = new LinkedHashMap<String, Set<Gap.Key>>();
        var worst = new LinkedHashMap<String, Integer>();
        var lived = new HashSet<String>();
        var elsewhere = new HashSet<Gap.Key>();
        for (var findings : subject.concerned()) {
            findings.walk().steps().forEach(s -> lived.add(s.place().id()));
            for (var gap : findings.gaps()) {
                // A need's tag may look like an element's id
                var element = gap.node().substring(gap.node().indexOf('>') + 1);
                boolean here = !gap.code().equals(NEED) && subject.environment().element(element) != null;
                if (gap.isStatedHere() && here) {
                    found.computeIfAbsent(element, _ -> new HashSet<>()).add(gap.key());
                    worst.merge(element, gap.severity(), Math::max);
                } else if (gap.isStatedHere()) {
                    elsewhere.add(gap.key());
                }
            }
        }
        shade(subject, shading, found, worst, lived);
        shading.backRest(ACTOR, CHANNEL, COMMUNITY, OFFERING);
        if (subject.concerned().isEmpty()) {
            shading.note(Phrase.of("lens.gaps.nobody"));
        } else {
            int all = found.values().stream().mapToInt(Set::size).sum();
            shading.note(Phrase.of("lens.gaps.summary", "n", all, "places", found.size()));
        }
        if (!elsewhere.isEmpty()) {
            shading.note(Phrase.of("lens.gaps.elsewhere", "n", elsewhere.size()));
        }
        return shading.lit();
    }

    private static void shade(
            Subject subject,
            Shading shading,
            Map<String, Set<Gap.Key>> found,
            Map<String, Integer> worst,
            Set<String> lived) {
        for (var element : subject.environment().elements()) {
            var gaps = found.getOrDefault(element.id(), Set.of());
            if (!gaps.isEmpty()) {
                var entry = String.valueOf(worst.getOrDefault(element.id(), 1));
                shading.shade(element.id(), entry, Phrase.of("lens.gaps.caption", "n", gaps.size()));
            } else if (element instanceof Touchpoint && lived.contains(element.id())) {
                shading.shade(element.id(), "0", Phrase.of("lens.gaps.nothing"));
            } else if (element instanceof Touchpoint && !subject.concerned().isEmpty()) {
                shading.back(element.id());
            }
        }
    }
}
