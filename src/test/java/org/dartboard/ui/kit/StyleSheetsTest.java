package org.dartboard.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/** A style sheet with a mistake in it is shown all the same, only without what follows the mistake. */
class StyleSheetsTest {

    private static final Pattern RULE_IN_A_RULE = Pattern.compile("\\{[^{}]*\\{");

    @Test
    void everySheetIsUnderstood() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (var sheet : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                CssParser.errorsProperty().clear();
                new CssParser().parse(sheet.toUri().toURL());
                assertEquals(
                        List.of(),
                        CssParser.errorsProperty().stream()
                                .map(CssParser.ParseError::getMessage)
                                .toList(),
                        sheet.toString());
                var text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
                assertEquals(false, RULE_IN_A_RULE.matcher(text).find(), sheet + ": a rule within a rule");
            }
        }
    }
}
