package org.dartboard;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.walk.Walker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole computation on the hospital and on cities made of it, beside a bare traversal of the same graph. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class WalkBenchmark {

    /** Touchpoints; 9 is the hospital itself with its two people, the others are cities with five. */
    @Param({"9", "50", "200", "1000"})
    int touchpoints;

    private Environment environment;

    /** Reads the hospital and builds the city. */
    @Setup
    public void read() {
        var hospital = Data.environment("hospital.dartboard");
        environment = touchpoints == 9 ? hospital : City.of(hospital, touchpoints);
    }

    /** The baseline: every place visited once, over leadsTo, for each person. */
    @Benchmark
    public int baseline() {
        var scene = Scene.active(environment);
        int visited = 0;
        for (int i = 0; i < environment.personas().size(); i++) {
            var seen = new boolean[scene.places().size()];
            var todo = new ArrayDeque<>(scene.places());
            for (var place = todo.poll(); place != null; place = todo.poll()) {
                if (!seen[place.index()]) {
                    seen[place.index()] = true;
                    visited++;
                    place.ways().forEach(w -> todo.add(w.to()));
                }
            }
        }
        return visited;
    }

    /** All walks, gaps, comparisons of all pairs and the scorecard. */
    @Benchmark
    public double everything() {
        var scene = Scene.active(environment);
        var all = walks(scene);
        double sum = Scorecard.of(scene, all).index();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                sum += Comparison.of(all.get(i), all.get(j)).responsiveness();
            }
        }
        return sum;
    }

    /** All walks and gaps, and the causes of each. */
    @Benchmark
    public int causes() {
        return walks(Scene.active(environment)).stream()
                .mapToInt(f -> Causes.of(f).size())
                .sum();
    }

    private List<Findings> walks(Scene scene) {
        return environment.personas().stream().map(p -> findings(scene, p)).toList();
    }

    private static Findings findings(Scene scene, Persona persona) {
        return Findings.of(Walker.walk(scene, persona));
    }
}
