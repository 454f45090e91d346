package org.dartboard;

import java.util.concurrent.TimeUnit;
import org.dartboard.dart.Scene;
import org.dartboard.method.Data;
import org.dartboard.report.Report;
import org.dartboard.report.ReportMaker;
import org.dartboard.report.Wanted;
import org.dartboard.report.write.Format;
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

/** The hospital's report, warm: made, which all formats share, and made and written in each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class ReportBenchmark {

    /** What it is written as. */
    @Param({"HTML", "PDF", "XLSX", "CSV"})
    Format format;

    private Scene scene;
    private Messages messages;

    /** Reads the hospital. */
    @Setup
    public void read() {
        scene = Scene.active(Data.environment("hospital.dartboard"));
        messages = Messages.strict();
    }

    /** The baseline: the report as a value. */
    @Benchmark
    public Report baseline() {
        return ReportMaker.of(scene, Wanted.all(scene), messages);
    }

    /** Made and written. */
    @Benchmark
    public byte[] written() {
        return format.write(baseline(), messages);
    }
}
