package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.COMMUNITY;
import static org.dartboard.model.Element.Type.EVENT;
import static org.dartboard.model.Element.Type.OFFERING;
import static org.dartboard.model.Element.Type.OUTCOME;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Profile;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.View;
import org.dartboard.picture.Stack;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;

/** The strength of the building blocks: the weakest of each touchpoint, and its index (method, section 4). */
final class DartLens {

    /** Of two that are as weak the one that the others need comes first. */
    private static final List<BuildingBlock> ORDER = List.of(
            BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY, BuildingBlock.DIALOGUE, BuildingBlock.RISK_BENEFITS);

    private DartLens() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.DART, Phrase.of("lens.dart.question"));
        for (var block : ORDER) {
            shading.entry(
                    block.name(),
                    Tone.of(block),
                    Tint.Edge.SOLID,
                    block.letter(),
                    Phrase.of("lens.dart.weakest", "block", block));
        }
        shading.entry("all", Tone.SERIES_3, Tint.Edge.BROAD, "✓", Phrase.of("lens.dart.all"));
        var profiles = new ArrayList<Profile>();
        for (var place : subject.scene().places()) {
            var stack = Stack.of(place, subject.scene(), subject.persona());
            profiles.add(stack.counted());
            var weakest = weakest(stack.raw());
            long index = Math.round(stack.counted().index());
            boolean all = stack.raw().isThere(weakest);
            shading.shade(
                    place.id(),
                    all ? "all" : weakest.name(),
                    all
                            ? Phrase.of("lens.dart.index", "index", index)
                            : Phrase.of("lens.dart.caption", "letter", weakest.letter(), "index", index));
        }
        shading.keepRings();
        shading.backRest(ACTOR, CHANNEL, COMMUNITY, EVENT, OFFERING, OUTCOME);
        if (!profiles.isEmpty()) {
            long index = Math.round(Profile.mean(profiles).index());
            shading.note(Phrase.of("lens.dart.all.index", "index", index));
        }
        return shading.lit();
    }

    private static BuildingBlock weakest(Profile profile) {
        var weakest = ORDER.getFirst();
        for (var block : ORDER) {
            if (profile.of(block) < profile.of(weakest) - Profile.TOLERANCE) {
                weakest = block;
            }
        }
        return weakest;
    }
}
