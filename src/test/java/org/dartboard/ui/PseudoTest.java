package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** In a language with longer words and marked letters nothing is cut that must not be, and nothing is left in English. */
@ExtendWith(ApplicationExtension.class)
class PseudoTest {

    /**
     * Words that are names or the toolkit's, and those that the English of story puts before names: another language has
     * articles of its own.
     */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)\\b(the|through|by|dartboard|hospital|alma|ben|(ctrl|alt|shift|meta|space|period|comma|slash|plus|minus|home|end|left|right|up"
                    + "|down|enter|delete|esc|f\\d+|numpad)(\\+\\S+)?)\\b");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Texts that may be shortened, each with its reason. */
    private static final List<Pattern> MAY_BE_CUT = Stream.of(
                    // Cards in lanes are of one size; opening one tells the moment in full
                    "moment-gist",
                    "moment-when",
                    // Opens the card between the lanes, on which it stands in full
                    "#parted",
                    // Gives way to long menus; its glass and its tip stay
                    "find-button",
                    // Columns of a table can be drawn wider
                    "table-cell|table-column",
                    // Two beside each other; their icons, and what is read aloud, say the rest
                    "button\\.kind",
                    // Parts of one width; a tip says the rest
                    "drawer-pages-\\d|-tabs-\\d|inspector-eyes-\\d|library-kinds-\\d")
            .map(Pattern::compile)
            .toList();

    @TempDir
    static Path folder;

    private Program program;
    private List<Pattern> names = List.of();

    @Start
    void start(Stage unused) {
        program = new Program(null, null, folder, Pseudo.messages());
    }

    @Test
    void everyWordComesFromABundleAndNoneIsCut() throws IOException {
        names = States.written()
                .filter(s -> WORD.matcher(s).find())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(s ->
                        Pattern.compile("(?<![A-Za-z])" + Pattern.quote(s) + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE))
                .toList();
        // Each with the state where it is first met
        var english = new TreeMap<String, String>();
        var cut = new TreeMap<String, String>();
        Consumer<String> look = state -> {
            var root = program.window.scene().getRoot();
            for (var shown : Nodes.texts(root)) {
                var left = left(shown.text());
                if (WORD.matcher(left).find()) {
                    english.putIfAbsent(left.strip() + "  " + Nodes.name(shown.node()), state);
                }
            }
            for (var node : Nodes.seen(root)) {
                if (node instanceof Labeled labeled && isCut(labeled)) {
                    var name = Nodes.name(node);
                    if (MAY_BE_CUT.stream().noneMatch(p -> p.matcher(name).find())) {
                        cut.putIfAbsent(labeled.getText() + "  " + name, state + ", " + (int) labeled.getWidth());
                    }
                }
            }
        };
        var states = new States(program);
        states.each(look);
        states.talk(look);
        assertEquals("{}", english.toString(), "in English");
        assertEquals("{}", cut.toString(), "cut");
    }

    /** What is neither from a bundle nor from a file. */
    private String left(String text) {
        if (!WORD.matcher(text).find()) {
            return "";
        }
        var left = text;
        for (var name : names) {
            left = name.matcher(left).replaceAll(" ");
        }
        return NO_WORDS.matcher(left).replaceAll(" ");
    }

    /** Whether less of a text is shown than there is; what people wrote may be of any length. */
    private static boolean isCut(Labeled labeled) {
        var text = labeled.getText();
        return text != null
                && text.contains("«")
                && labeled.getWidth() > 0
                // Where a sign stands for it, it is not shown at all
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.isTextTruncated();
    }
}
