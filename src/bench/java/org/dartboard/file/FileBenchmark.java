package org.dartboard.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.dartboard.Generated;
import org.dartboard.model.Environment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing; 2000 touchpoints make a file of 3 MB, which should be read in about 150 ms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class FileBenchmark {
    private final DartboardFile files = new DartboardFile();
    private final JsonMapper json = new JsonMapper();

    @Param({"20", "2000"})
    int touchpoints;

    private Environment environment = Environment.EMPTY;
    private byte[] bytes = {};

    /** Makes an environment. */
    @Setup
    public void generate() {
        environment = Generated.environment(1, touchpoints, touchpoints / 50 + 2);
        bytes = files.write(environment).getBytes(StandardCharsets.UTF_8);
    }

    /** The baseline: the same bytes read as a tree of JSON, of which nothing is made. */
    @Benchmark
    public JsonNode baseline() throws IOException {
        return json.readTree(bytes);
    }

    /** Reads it. */
    @Benchmark
    public ReadResult read() {
        return files.read(bytes);
    }

    /** Writes it. */
    @Benchmark
    public String write() {
        return files.write(environment);
    }
}
