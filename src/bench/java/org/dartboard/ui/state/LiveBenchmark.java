package org.dartboard.ui.state;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dartboard.City;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Pictures;
import org.dartboard.picture.Request;
import org.dartboard.register.Sieve;
import org.dartboard.text.Messages;
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

/**
 * What a window computes after each edit, for five people in a city: the drawing, walks with gaps, then causes; beside the edit
 * alone and the scene that all of them begin with. Every time it is another edit, so that nothing is known already.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class LiveBenchmark {

    private static final Background.Asked WANTED = () -> true;

    /** Elements, of which nine in twenty are touchpoints. */
    @Param({"200"})
    int elements;

    private Computing computing;
    private Environment environment;
    private List<String> touchpoints;
    private List<String> people;
    private Drawing before;
    private int number;

    /** Builds the city, as it is open before the edit. */
    @Setup
    public void open() {
        environment = City.of(Pictures.sample("hospital"), elements * 9 / 20);
        touchpoints = environment.all(Touchpoint.class).map(Touchpoint::id).toList();
        people = environment.personas().stream().map(Identified::id).toList();
        computing = new Computing(Messages.strict(), Pictures.SIZES);
        before = drawn(environment);
    }

    private Environment edited() {
        number++;
        var where = touchpoints.get(number % touchpoints.size());
        environment = SetProperty.of(where, Touchpoint.DURATION_MINUTES, 10 + number % 50)
                .apply(environment);
        return environment;
    }

    /** The baseline: the edit, and the scene of what it comes to. */
    @Benchmark
    public Scene baseline() {
        return Scene.active(edited());
    }

    private Drawing drawn(Environment now) {
        return computing
                .drawing(now, Request.PLAIN, Look.PLAIN, List.of(), Sieve.OPEN, before)
                .drawing();
    }

    /** The map after the edit. */
    @Benchmark
    public Drawing drawing() {
        before = drawn(edited());
        return before;
    }

    /** Walks, gaps and numbers of five people after the edit. */
    @Benchmark
    public Results gaps() {
        return computing.results(edited(), people, WANTED);
    }

    /** The same, and the causes of all five. */
    @Benchmark
    public int gapsAndCauses() {
        int count = 0;
        for (var walked : computing.results(edited(), people, WANTED).people().values()) {
            var causes = computing.caused(walked, WANTED).causes();
            count += causes == null ? 0 : causes.size();
        }
        return count;
    }
}
