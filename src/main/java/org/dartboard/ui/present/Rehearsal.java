package org.dartboard.ui.present;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.dartboard.compare.Causes;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.register.Sieve;
import org.dartboard.talk.Lived;
import org.dartboard.talk.Talk;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;

/** The talk of what is open, made in the background again whenever it changes, from when somebody first asks for it. */
public final class Rehearsal {

    /** How many people are talked about if nobody is chosen. */
    private static final int USUALLY = 2;

    private final Desk desk;
    private final Background.Line line;
    private final ReadOnlyObjectWrapper<@Nullable Talk> talk = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty stop = new SimpleIntegerProperty(-1);
    private boolean following;

    /** Nothing is made yet. */
    public Rehearsal(Desk desk) {
        this.desk = desk;
        line = desk.background().line();
    }

    /** The talk, as far as it is made. */
    public ReadOnlyObjectProperty<@Nullable Talk> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    /** The place of the stop that somebody looks at; -1: none. */
    public IntegerProperty stopProperty() {
        return stop;
    }

    /** From now on it follows what is open. */
    void follow() {
        if (!following) {
            following = true;
            desk.editorProperty().subscribe((before, now) -> {
                if (before != null && now != null && !changed(before.current(), now.current())) {
                    return;
                }
                talk.set(now == null ? null : talk.get());
                make();
            });
            desk.resultsProperty().subscribe((_, _) -> make());
            desk.decided().sieveProperty().subscribe((_, _) -> make());
            desk.veil().drawnProperty().subscribe((_, _) -> make());
            make();
        }
    }

    @SuppressWarnings("ReferenceEquality") // what was not edited is the same object
    private static boolean changed(Environment before, Environment now) {
        return before.talk() != now.talk()
                || before.views() != now.views()
                || !before.name().equals(now.name())
                || !before.description().equals(now.description());
    }

    private void make() {
        var environment = desk.environment();
        var results = desk.resultsProperty().get();
        if (environment == null || results == null || !results.isComplete()) {
            return;
        }
        var sieve = desk.decided().sieve();
        boolean keptBack = desk.veil().isDrawn();
        line.ask(
                asked -> {
                    var whole = talk(environment, results, sieve, asked);
                    return keptBack ? whole.beforeWalks() : whole;
                },
                talk::set);
    }

    private static Talk talk(Environment environment, Results results, Sieve sieve, Background.Asked asked) {
        var others = results.chosen().isEmpty()
                ? environment.personas().stream()
                        .limit(USUALLY)
                        .map(Identified::id)
                        .toList()
                : results.chosen();
        var cast = new ArrayList<Lived>();
        for (var id : Talk.cast(environment, others)) {
            var walked = results.of(id);
            if (walked != null) {
                var known = walked.causes();
                var causes = known == null ? Causes.of(walked.findings(), asked::check) : known;
                cast.add(new Lived(walked.findings(), walked.story(), causes, sieve));
            }
        }
        return Talk.of(environment, List.copyOf(cast), results.scorecard());
    }
}
