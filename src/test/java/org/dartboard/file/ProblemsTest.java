package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    private static final Path TABLE = Path.of("src/test/resources/org/dartboard/file/problems.txt");
    private static final String TOUCHPOINT = "{'type': 'touchpoint', 'id': 't', 'name': 'T'}";

    private final DartboardFile files = new DartboardFile();

    /** A file, and after {@code > } each of its problems. */
    record Case(String json, String problems) {
        @Override
        public String toString() {
            return problems;
        }
    }

    static Stream<Case> table() throws IOException {
        return Stream.of(Files.readString(TABLE).split("\n\n", -1))
                .filter(block -> !block.startsWith("#"))
                .map(block -> {
                    var problems = block.lines().filter(l -> l.startsWith("> ")).map(l -> l.substring(2));
                    var json = block.lines().filter(l -> !l.startsWith("> "));
                    return new Case(String.join("\n", json.toList()), String.join("\n", problems.toList()));
                });
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyProblemOfTheTable(Case row) {
        assertEquals(row.problems(), told(bytes(row.json())));
    }

    @Test
    void emptyFiles() {
        assertEquals("1:1 : Choose another file: this one is empty.", told(bytes("")));
        assertEquals("1:1 : Choose another file: this one is empty.", told(bytes("\n\n ")));
        assertEquals("1:1 : Choose another file: this one is empty.", told(bytes("\uFEFF")));
    }

    @Test
    void hugeValues() {
        var number = "1:20 x: Write a number of at most 100 characters, neither huge nor minute.";
        assertEquals(number, told(bytes("{'format': 1, 'x': " + "7".repeat(1000) + "}")));
        assertEquals(number, told(bytes("{'format': 1, 'x': 0." + "7".repeat(1000) + "}")));
        var text = "{'format': 1, 'x': '" + "y".repeat((1 << 20) + 1) + "'}";
        assertEquals("1:20 x: Shorten this text: a text has at most 1048576 characters.", told(bytes(text)));
        var name = "{'format': 1, '" + "y".repeat((1 << 20) + 1) + "': 1}";
        assertTrue(told(bytes(name)).endsWith("Shorten this text: a text has at most 1048576 characters."));
        var deep = "{'format': 1, 'x': " + "[".repeat(64) + "]".repeat(64) + "}";
        var path = "x" + "[0]".repeat(63);
        var nested = "Put this elsewhere: objects and lists are nested at most 64 deep.";
        assertEquals("1:83 " + path + ": " + nested, told(bytes(deep)));
        assertEquals("read", told(bytes("{'format': 1, 'x': " + "[".repeat(63) + "]".repeat(63) + "}")));
        assertTrue(told(bytes("[".repeat(10_000_000))).endsWith(nested));
    }

    @Test
    void hugeFiles() {
        var large = "Split the environment into several files: one has at most 64 MiB.";
        assertEquals("0:0 : " + large, told(new byte[(64 << 20) + 1]));
        var elements = new StringBuilder();
        for (int i = 0; i <= DartboardFile.MOST_ELEMENTS; i++) {
            elements.append(i == 0 ? "" : ",")
                    .append("{'type':'actor','id':'a")
                    .append(i)
                    .append("','name':''}");
        }
        var most = "Split the environment into several files: one has at most 100000 elements.";
        assertEquals("1:27 elements: " + most, told(bytes("{'format': 1, 'elements': [" + elements + "]}")));
        var values = "{'format': 1, 'x': [" + "0,".repeat(8_100_000) + "0]}";
        assertTrue(told(bytes(values)).endsWith("one has at most 8000000 values."));
    }

    @Test
    void otherEncodings() {
        var advice = "Save the file as UTF-8: from here on it is in another encoding, or damaged.";
        var latin = "{\"format\": 1,\n \"name\": \"Ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("2:11 : " + advice, told(latin));
        assertEquals("1:1 : " + advice, told("\uFEFF{\"format\": 1}".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("read", told(bytes("{'format': 1, 'name': '\uFFFD'}")));
    }

    @Test
    void countlessProblems() {
        var refused = refused("{'format': 1, 'elements': [" + "1,".repeat(50_000) + "1]}");
        assertEquals(Problems.MOST, refused.problems().size());
        var advice = "Correct the 50001 places listed here, then open the file again. Nothing in it has been changed.";
        assertEquals(advice, Messages.strict().format(refused.advice()));
        var link = "{'type':'leadsTo','from':'nobody','to':'nothing'}";
        var links = (link + ",").repeat(50_000) + link;
        assertEquals(
                Problems.MOST,
                refused("{'format': 1, 'elements': [" + TOUCHPOINT + "], 'links': [" + links + "]}")
                        .problems()
                        .size());
    }

    @Test
    void aSingleProblemIsItsOwnAdvice() {
        var refused = refused("{'format': 1, 'name': 3}");
        assertEquals("Write a text, not 3.", Messages.strict().format(refused.advice()));
        assertEquals(
                "a text", Messages.strict().format(refused.problems().getFirst().expected()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    touchPoint, touchpoint
                    two way, TWO_WAY
                    FIRM, FIRM_TO_CONSUMER
                    FIRM-TO-CONSUMR, FIRM_TO_CONSUMER
                    twoo_wya, TWO_WAY
                    something else, -
                    '', -
                    Ö, -
                    """)
    void theNearestSpelling(String word, String expected) {
        assertEquals(expected, Nearest.to(word, java.util.List.of("touchpoint", "TWO_WAY", "FIRM_TO_CONSUMER")));
    }

    private ReadResult.Refused refused(String json) {
        return files.read(bytes(json)) instanceof ReadResult.Refused refused ? refused : fail("was read: " + json);
    }

    private String told(byte[] bytes) {
        return switch (files.read(bytes)) {
            case ReadResult.Refused refused -> Samples.told(refused.problems());
            case ReadResult.Read read -> read.hints().isEmpty() ? "read" : "read\n" + Samples.told(read.hints());
        };
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
