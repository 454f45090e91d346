package org.dartboard.gap;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dartboard.dart.Scene;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walk;
import org.dartboard.walk.Walker;

/** Finds remedies, and tries them: the same person walks again (method, section 6 "Remedies"). */
public final class Remedies {

    private Remedies() {}

    /**
     * A remedy, tried.
     *
     * @param after what the rules find when she walks again
     * @param closed gaps that are gone, the one in question among them
     * @param opened gaps that were not there before
     */
    public record Trial(Gap gap, Remedy remedy, Findings after, List<Gap> closed, List<Gap> opened) {}

    /**
     * The remedy of a gap, bundled with what prevents a gap of equal or greater severity that it would open at its node.
     * Empty if it can only be said in words, or if nothing of the kind would close it for this person.
     */
    public static Optional<Trial> of(Gap gap, Findings before) {
        var remedy = GapRules.of(gap.code()).remedy(gap, before.walked());
        if (remedy.isEmpty()) {
            return Optional.empty();
        }
        var trial = attempt(gap, remedy.get(), before);
        var bundled = new HashSet<Gap.Key>();
        for (var more = prevention(trial, bundled); more.isPresent(); more = prevention(trial, bundled)) {
            trial = attempt(gap, trial.remedy().and(more.get()), before);
        }
        boolean closes = trial.after().find(gap.key()).isEmpty();
        return closes || trial.remedy().nature() == Remedy.Nature.PROPOSED ? Optional.of(trial) : Optional.empty();
    }

    /** Applies a remedy to the scene and has her walk again. */
    public static Trial attempt(Gap gap, Remedy remedy, Findings before) {
        var after = Findings.again(walkAgain(remedy, before.walk()), before);
        return new Trial(gap, remedy, after, before.without(after), after.without(before));
    }

    /** Her walk with a remedy applied. */
    public static Walk walkAgain(Remedy remedy, Walk walk) {
        return Walker.walk(applied(remedy, walk.scene()), walk.persona());
    }

    /**
     * The scene with a remedy applied, its controls on: what the remedy's edit comes to, but for names and scenarios, in
     * one step. A walk's causes take hundreds of these.
     */
    static Scene applied(Remedy remedy, Scene scene) {
        var changed = scene.environment();
        for (var edit : remedy.groundworkAndEdits(Phrase::key)) {
            changed = edit.apply(changed);
        }
        var added = remedy.controls(changed, Phrase::key);
        return scene.trying(
                changed,
                added.stream().map(Remedy.Added::control).toList(),
                added.stream().map(Remedy.Added::governs).toList());
    }

    /** What prevents a gap of equal or greater severity that the remedy opens at its node; each is tried once. */
    private static Optional<Remedy> prevention(Trial trial, Set<Gap.Key> tried) {
        return trial.opened().stream()
                .filter(g -> g.node().equals(trial.gap().node()))
                .filter(g -> g.severity() >= trial.gap().severity())
                .filter(g -> tried.add(g.key()))
                .flatMap(g -> GapRules.of(g.code()).remedy(g, trial.after().walked()).stream())
                .findFirst();
    }
}
