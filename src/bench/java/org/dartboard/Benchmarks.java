package org.dartboard;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks and says how each compares with the one named baseline of its class, in the same run. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args a regular expression that picks the benchmarks
     */
    public static void main(String[] args) throws RunnerException {
        var options =
                new OptionsBuilder().include(args.length > 0 ? args[0] : ".*").build();
        var results = new Runner(options).run();
        var scores = new TreeMap<String, Double>();
        results.forEach(r -> scores.put(name(r), r.getPrimaryResult().getScore()));
        print(scores, System.out);
    }

    private static String name(RunResult result) {
        var parameters = new StringBuilder();
        for (var key : result.getParams().getParamsKeys()) {
            parameters
                    .append(' ')
                    .append(key)
                    .append('=')
                    .append(result.getParams().getParam(key));
        }
        var benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1) + parameters;
    }

    private static void print(Map<String, Double> scores, PrintStream out) {
        out.println();
        out.println("Times the baseline of the same class and parameters:");
        scores.forEach((name, score) -> {
            var baseline = scores.get(name.replaceFirst("\\.\\w+", ".baseline"));
            if (baseline != null) {
                out.printf("%-60s %10.3f ms/op %8.1f x%n", name, score, score / baseline);
            }
        });
    }
}
