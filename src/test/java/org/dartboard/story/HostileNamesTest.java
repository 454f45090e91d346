package org.dartboard.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and words may be any text; what is told stays one line a sentence and stays in place. */
class HostileNamesTest {

    private static final List<String> WORDS =
            List.of("name", "label", "description", "evidence", "headline", "pronouns", "currency");

    private static final Messages TEXTS = Messages.strict();

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " \t\n ",
                "<script>alert('x')</script> & <b>",
                "{name} {they?has|have} {{ }} %s $1 \\u0041",
                "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
                "abc\u202etxt.exe\u2066\u2066",
                "line one\r\nline two\u0000\u0007\u001b[31m\u2028\u2029end",
                "“quoted” \"twice\" ‘and again’",
                "x".repeat(10_000),
                "a word ".repeat(1_500),
                "\ud83d\udc69\u200d\ud83d\ude80".repeat(400),
                "e\u0301\u0323".repeat(900),
                ",",
                "the",
                "The ",
                "-",
                "…",
                "A,B",
                "not",
                "in",
                "\ufeff");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingBreaks(String hostile) throws IOException {
        var environment = renamed(hostile);
        var scene = Scene.inPlace(environment);
        for (var persona : environment.personas()) {
            var findings = People.walked(scene, persona);
            var voice = Voice.of(persona, environment, TEXTS);
            var story = Story.of(findings);
            var said = new ArrayList<String>();
            story.opening().forEach(p -> said.add(voice.say(p)));
            story.communities().forEach(p -> said.add(voice.say(p)));
            story.closing().forEach(p -> said.add(voice.say(p)));
            for (var card : story.cards()) {
                said.add(voice.say(card.head()));
                card.sentences().forEach(p -> said.add(voice.say(p)));
            }
            for (var gap : findings.gaps()) {
                said.add(voice.say(GapText.named(gap, environment)));
                said.add(voice.say(GapText.sentence(gap)));
            }
            said.forEach(HostileNamesTest::assertOneSoundLine);
        }
        var people = environment.personas().stream()
                .map(p -> People.walked(scene, p))
                .toList();
        assertOneSoundLine(Parting.of(people.getFirst(), people.getLast()).text(TEXTS));
    }

    private static void assertOneSoundLine(String text) {
        assertTrue(text.length() < 2_000, () -> "long: " + text.length());
        assertTrue(text.codePoints().noneMatch(Character::isISOControl), text);
        assertTrue(text.chars().noneMatch(c -> c == 0x2028 || c == 0x2029), text);
        long opened = text.chars().filter(c -> c == 0x2068).count();
        assertEquals(opened, text.chars().filter(c -> c == 0x2069).count(), text);
        assertTrue(text.chars().noneMatch(c -> (c >= 0x202a && c <= 0x202e) || c == 0x2066 || c == 0x2067), text);
        assertEquals(text.strip(), text);
    }

    private static Environment renamed(String hostile) throws IOException {
        var json = (ObjectNode) new JsonMapper().readTree(Files.readString(Path.of("samples/hospital.dartboard")));
        for (var word : WORDS) {
            json.findParents(word).forEach(n -> ((ObjectNode) n).put(word, hostile));
        }
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return switch (new DartboardFile().read(bytes)) {
            case ReadResult.Read read -> read.environment();
            case ReadResult.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }
}
