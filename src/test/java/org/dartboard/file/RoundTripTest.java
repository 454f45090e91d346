package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.dartboard.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private final DartboardFile files = new DartboardFile();

    @ParameterizedTest
    @MethodSource("org.dartboard.file.Samples#all")
    void everySampleSurvives(Samples.Sample sample) {
        var first = Samples.read(files, sample.json());
        var canonical = files.write(first.environment());
        var second = Samples.read(files, canonical);
        assertEquals(first.environment(), second.environment());
        assertEquals(canonical, files.write(second.environment()), "canonical text is a fixed point");
    }

    @Test
    void generatedEnvironmentsSurvive() {
        for (long seed = 0; seed < 500; seed++) {
            var environment = Generated.environment(seed);
            var text = files.write(environment);
            assertEquals(environment, Samples.read(files, text).environment());
            assertEquals(text, files.write(Samples.read(files, text).environment()));
        }
    }

    @Test
    void linesAreShortUnlessOneValueIsLong() {
        var text = files.write(Generated.environment(3, 200, 10));
        assertTrue(text.lines().allMatch(l -> l.length() <= 120));
        assertTrue(text.endsWith("}\n"));
        assertTrue(text.startsWith("{\n  \"format\": 1,\n  \"name\": "));
    }

    @Test
    void aByteOrderMarkIsAllowedAndDropped() {
        var bytes = "\uFEFF{\"format\": 1}".getBytes(StandardCharsets.UTF_8);
        assertTrue(files.read(bytes) instanceof Reading.Read(var environment, var _)
                && files.write(environment).equals("{\n  \"format\": 1\n}\n"));
    }
}
