package org.dartboard.predict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Finding;
import org.dartboard.model.Lesson;
import org.dartboard.model.Prediction;

/** The hospital with tables that predict. An expectation is written as "alma diary CANT_GET_IN". */
public final class Tables {

    /** Nobody predicts. */
    public static final Environment HOSPITAL =
            ((ReadResult.Read) new DartboardFile().read(Path.of("samples/hospital.dartboard"))).environment();

    private static final List<Found> FOUND = HOSPITAL.personas().stream()
            .map(p -> Found.of(Scene.active(HOSPITAL), p))
            .toList();

    private Tables() {}

    /** One table of that name. */
    public static Environment with(Environment environment, String by, String... expectations) {
        var all = new ArrayList<>(environment.predictions());
        for (var expectation : expectations) {
            var words = expectation.split(" ", -1);
            var gap = new ExpectedGap(words[1], Family.valueOf(words[2]), Extras.NONE);
            all.add(new Prediction(by, words[0], List.of(gap), Extras.NONE));
        }
        return environment.with(Environment.PREDICTIONS, all);
    }

    /** A lesson of findings written as "alma diary CANT_GET_IN 2". */
    public static Environment teaching(Environment environment, String... findings) {
        var all = new ArrayList<Finding>();
        for (var finding : findings) {
            var words = finding.split(" ", -1);
            all.add(new Finding(words[0], words[1], Family.valueOf(words[2]), Integer.parseInt(words[3]), Extras.NONE));
        }
        return environment.with(Environment.LESSON, new Lesson("", List.of(), all, Extras.NONE));
    }

    /** Scores a hospital of which nothing was changed but what was predicted and taught. */
    static Scoring score(Environment hospital) {
        return Scoring.of(hospital, FOUND);
    }
}
