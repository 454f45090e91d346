package org.dartboard.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** From the start of a virtual machine to the drawn hospital, beside an empty window of JavaFX. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
@Fork(1)
@State(Scope.Benchmark)
public class StartBenchmark {

    /** The baseline: an empty window. */
    @Benchmark
    public int baseline() throws IOException, InterruptedException {
        return run(EmptyWindow.class);
    }

    /** The hospital. */
    @Benchmark
    public int hospital() throws IOException, InterruptedException {
        return run(HospitalWindow.class);
    }

    private static int run(Class<?> program) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dprism.order=sw",
                "--module-path=target/javafx",
                "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics",
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"));
        if (System.getenv("DISPLAY") == null) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Nobody's own settings
        builder.environment()
                .put(
                        "XDG_CONFIG_HOME",
                        Path.of("target", "user", "bench").toAbsolutePath().toString());
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
        return status;
    }
}
