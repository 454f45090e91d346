package org.dartboard.predict;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Finding;
import org.dartboard.model.Lesson;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The lesson of a file, and the edits that write it. A lesson in which nothing is said is none. */
public final class Lessons {

    /** A lesson that says nothing. */
    public static final Lesson NONE = new Lesson("", List.of(), List.of(), Extras.NONE);

    private Lessons() {}

    /** The lesson, or one that says nothing. */
    public static Lesson of(Environment environment) {
        var lesson = environment.lesson();
        return lesson == null ? NONE : lesson;
    }

    /** The lesson is called something else. */
    public static Edit title(Environment environment, String title) {
        var old = of(environment);
        return step(new Lesson(title, old.steps(), old.findings(), old.extras()), Phrase.of("predict.step.title"));
    }

    /** It has other steps; blank ones are left out. */
    public static Edit steps(Environment environment, List<String> steps) {
        var old = of(environment);
        var some = steps.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
        return step(new Lesson(old.title(), some, old.findings(), old.extras()), Phrase.of("predict.step.steps"));
    }

    /** A class is meant to find that too. */
    public static Edit add(Environment environment, Finding finding) {
        var findings = new ArrayList<>(of(environment).findings());
        findings.add(finding);
        return findings(environment, findings);
    }

    /**
     * Another finding in the place of one.
     *
     * @param place from 0, in the lesson's order
     * @param finding null: it is gone
     */
    public static Edit replace(Environment environment, int place, @Nullable Finding finding) {
        var findings = new ArrayList<>(of(environment).findings());
        if (finding == null) {
            findings.remove(place);
        } else {
            findings.set(place, finding);
        }
        return findings(environment, findings);
    }

    private static Edit findings(Environment environment, List<Finding> findings) {
        var old = of(environment);
        return step(new Lesson(old.title(), old.steps(), findings, old.extras()), Phrase.of("predict.step.findings"));
    }

    private static Edit step(Lesson lesson, Phrase title) {
        return new Several(
                title, List.of(new SetEnvironment<>(Environment.LESSON, lesson.equals(NONE) ? null : lesson)));
    }
}
