package org.dartboard;

import java.util.concurrent.TimeUnit;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Pictures;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
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

/** Drawings of cities made of the hospital, beside measuring the names of the same elements. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class DrawingBenchmark {

    /** Elements, of which nine in twenty are touchpoints. */
    @Param({"200", "1000", "5000"})
    int elements;

    private final Sizes sizes = Pictures.SIZES;
    private Environment environment;
    private Scene scene;
    private Request hers;
    private Drawing before;

    /** Builds the city and its first drawing. */
    @Setup
    public void build() {
        environment = City.of(Pictures.sample("hospital"), elements * 9 / 20);
        scene = Scene.active(environment);
        hers = Request.PLAIN.forPersona(environment.personas().getFirst().id());
        before = Drawing.of(scene, Request.PLAIN, sizes);
        if (before.nodes().size() < environment.elements().size() / 2) {
            throw new IllegalStateException("elements without a position are not drawn");
        }
    }

    /** The baseline: every name measured and broken into lines. */
    @Benchmark
    public int baseline() {
        return environment.elements().stream()
                .mapToInt(e -> sizes.of(e).lines().size())
                .sum();
    }

    /** A drawing made afresh. */
    @Benchmark
    public Drawing fresh() {
        return Drawing.of(scene, Request.PLAIN, sizes);
    }

    /** The same map for a person. */
    @Benchmark
    public Drawing dressedAgain() {
        return Drawing.of(scene, hers, sizes, before);
    }
}
