package org.dartboard.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetProperty;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Statement;
import org.dartboard.model.Touchpoint;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;

/** Which questions are asked, in which order, and that an answer decides as much as was said of it. */
class QuestionTest {

    private static Environment hospital() {
        var read = new DartboardFile().read(Path.of("samples/hospital.dartboard"));
        return ((ReadResult.Read) read).environment();
    }

    /** What nobody has said of a map that was just drawn. */
    private static Environment unanswered() {
        var now = hospital();
        for (var touchpoint : now.all(Touchpoint.class).toList()) {
            now = SetProperty.of(touchpoint.id(), Touchpoint.INDICATORS, java.util.Map.of())
                    .apply(now);
        }
        return now;
    }

    private static List<Findings> walks(Environment environment) {
        var scene = Scene.active(environment);
        return environment.personas().stream()
                .map(p -> Findings.of(Walker.walk(scene, p)))
                .toList();
    }

    private static Environment answered(Environment environment, Question question, Level level) {
        var touchpoint = (Touchpoint) environment.elements().find(question.touchpoint());
        var said = new LinkedHashMap<>(touchpoint.indicators());
        said.put(question.indicator(), new Statement(level, ""));
        return SetProperty.of(touchpoint.id(), Touchpoint.INDICATORS, said).apply(environment);
    }

    @Test
    void aYesClosesAsManyTroublesAsWasSaid() {
        for (var environment : List.of(hospital(), unanswered())) {
            var before = walks(environment);
            for (var question : Question.of(before)) {
                var after = walks(answered(environment, question, Level.YES));
                var upshots = Upshot.of(before, after);
                for (var stake : question.stakes()) {
                    var closed = upshots.stream()
                            .filter(u -> u.persona().equals(stake.persona()))
                            .findFirst()
                            .orElseThrow()
                            .closed();
                    assertEquals(stake.settles(), closed.size(), question.key() + " " + closed);
                }
            }
        }
    }

    @Test
    void theQuestionsThatSettleMostComeFirst() {
        var questions = Question.of(walks(unanswered()));
        assertTrue(questions.size() > 10, questions.size() + "");
        int last = Integer.MAX_VALUE;
        for (var question : questions) {
            int settled = question.stakes().stream()
                    .mapToInt(s -> Math.max(0, s.settles() - s.ahead()))
                    .sum();
            assertTrue(settled <= last, question.key().toString());
            last = settled;
        }
    }

    @Test
    void everyOpenGapIsAskedAboutAndNothingElse() {
        var before = walks(unanswered());
        var now = unanswered();
        var questions = Question.of(before);
        for (var question : questions) {
            now = answered(now, question, Level.YES);
        }
        assertTrue(before.stream().flatMap(f -> f.gaps().stream()).anyMatch(Gap::open));
        var left = walks(now).stream()
                .flatMap(f -> f.gaps().stream())
                .filter(g -> g.open())
                .filter(g -> before.stream().anyMatch(f -> f.find(g.key()).isPresent()))
                .toList();
        assertEquals(List.of(), left);
        assertEquals(List.of(), Question.of(List.of()));
    }

    @Test
    void aNoMakesWhatWasOpenCertain() {
        var before = walks(unanswered());
        var question = Question.of(before).stream()
                .filter(q -> q.indicator() == Indicator.D3)
                .findFirst()
                .orElseThrow();
        var upshots = Upshot.of(before, walks(answered(unanswered(), question, Level.NO)));
        assertTrue(upshots.stream().allMatch(u -> u.closed().isEmpty()));
        assertFalse(upshots.stream().allMatch(u -> u.certain().isEmpty()));
    }
}
