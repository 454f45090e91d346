package org.dartboard.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How gaps and stories are written: what would be wrong in the mouth of any reader, found in the templates themselves. */
class TemplatesTest {

    private static final TreeMap<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void load() throws IOException {
        for (var area : new String[] {"gap", "story"}) {
            var texts = new Properties();
            texts.load(new StringReader(
                    Files.readString(Path.of("src/main/resources/org/dartboard/text", area + ".properties"))));
            texts.stringPropertyNames().forEach(key -> TEXTS.put(key, texts.getProperty(key)));
        }
    }

    @Test
    void everyRuleHasItsTexts() {
        var lacking = new ArrayList<String>();
        for (int i = 1; i <= 40; i++) {
            var code = i < 10 ? "G0" + i : "G" + i;
            for (var part : new String[] {"title", "fact", "principle"}) {
                if (!TEXTS.containsKey("gap." + code + "." + part)) {
                    lacking.add(code + " " + part);
                }
            }
        }
        assertEquals("[]", lacking.toString());
    }

    /** Each row: what is wrong, and how it looks. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a pronoun that is not hers        ~ (?i)\\b(she|he|her|hers|his|him|herself|himself)\\b
            a verb that agrees with one only  ~ \\{[Tt]hey\\} ([a-z]+[^s]s|is|has|does|was)\\b
            a verb that agrees with many only ~ \\{[Tt]hey\\} (are|have|do|were)\\b
            the theory's own words            ~ (?i)\\b(dart|indicators?|literacy|severity|touchpoints?|personas?|nodes?)\\b
            a code                            ~ \\b([DART][1-5]|G[0-9]{2})\\b
            a feeling that nobody reported    ~ (?i)\\b(feels?|happy|angry|frustrated|satisfied|delighted|worried)\\b
            two spaces or a stray one         ~ [ ]{2}|[ ][,.;:]|\\([ ]|[ ]\\)
            a straight quotation mark         ~ \\x22
            """)
    void nothingIsWrittenThatWouldBeWrong(String what, String pattern) {
        var wrong = Pattern.compile(pattern);
        assertNone(what, (key, text) -> wrong.matcher(text).find());
    }

    @Test
    void factsSayWhy() {
        assertNone(
                "no sentence with a because",
                (key, text) ->
                        key.matches("gap\\.G\\d\\d\\.fact.*") && !(text.contains(", because ") && text.endsWith(".")));
        assertNone(
                "no open question",
                (key, text) -> key.endsWith(".question")
                        && !(text.startsWith("Nobody has said whether ") && text.endsWith(".")));
    }

    @Test
    void principlesAreShortAndAboutNobodyInParticular() {
        assertNone(
                "too long, or about somebody",
                (key, text) -> key.endsWith(".principle")
                        && (text.contains("{") || text.length() > 230 || !text.matches("[A-Z].*\\.")));
    }

    private static void assertNone(String what, BiPredicate<String, String> wrong) {
        var found = TEXTS.entrySet().stream()
                .filter(e -> wrong.test(e.getKey(), e.getValue()))
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        assertEquals("", String.join("\n", found), what);
    }
}
