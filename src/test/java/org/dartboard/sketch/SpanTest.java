package org.dartboard.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is named where in a line, for whoever tints or completes it. */
class SpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Letter (post, phone) > Talk | TOUCHPOINT:Letter CHANNEL:post CHANNEL:phone TOUCHPOINT:Talk",
                "Talk @ Cardiology, Dietetics = well | TOUCHPOINT:Talk ACTOR:Cardiology ACTOR:Dietetics OUTCOME:well",
                "Talk & Heart club (forum), Walkers | TOUCHPOINT:Talk COMMUNITY:Heart club CHANNEL:forum COMMUNITY:Walkers",
                "- Q&A, a=b > \"one > two\" | TOUCHPOINT:Q&A, a=b TOUCHPOINT:\"one > two\"",
                "# The hospital | ''"
            })
    void namesStandBehindTheirSigns(String line, String expected) {
        var found = Span.of(line).stream()
                .filter(s ->
                        s.names() != null && !line.substring(s.from(), s.to()).isBlank())
                .map(s -> s.names() + ":" + line.substring(s.from(), s.to()).strip())
                .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }
}
