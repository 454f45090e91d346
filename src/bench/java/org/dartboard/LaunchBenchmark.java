package org.dartboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The packaged launcher walking the hospital, beside a Java program that prints a line on the same Java. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 40)
@Fork(1)
@State(Scope.Benchmark)
public class LaunchBenchmark {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final Path LAUNCHER = Path.of("target", "dartboard", "bin", "dartboard");

    /** The baseline: a line. */
    @Benchmark
    public int baseline() throws IOException, InterruptedException {
        var java = HOME.resolve("bin").resolve("java").toString();
        return run(java, "-cp", Path.of("target", "test-classes").toString(), Hello.class.getName());
    }

    /** The walk. */
    @Benchmark
    public int walk() throws IOException, InterruptedException {
        if (!Files.exists(LAUNCHER)) {
            throw new IllegalStateException("no " + LAUNCHER + ": run the phase package first");
        }
        return run(LAUNCHER.toString(), "walk", "samples/hospital.dartboard");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", HOME.toString());
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
        return status;
    }
}
