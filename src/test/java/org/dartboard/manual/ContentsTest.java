package org.dartboard.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.dartboard.file.UserFolders;
import org.dartboard.gap.GapRules;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.View;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.ui.program.Keeping;
import org.junit.jupiter.api.Test;

/** What the manual says of rules, indicators, lenses, and where its links lead, is so. */
class ContentsTest {

    private static final Path FILE = Path.of("README.md");
    private static final int LARGEST = 150_000;

    private final Manual manual = Manual.ofTheProgram();
    private final Messages messages = Messages.strict();

    private List<List<String>> rows(String anchor) {
        var page = manual.find(anchor).orElseThrow();
        return rows(page.section());
    }

    private static List<List<String>> rows(Section section) {
        var all = new ArrayList<List<String>>();
        for (var block : section.blocks()) {
            if (block instanceof TableBlock table) {
                for (var row : Manual.rows(table)) {
                    var cells = new ArrayList<String>();
                    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add(Plain.of(cell));
                    }
                    all.add(cells);
                }
            }
        }
        return all;
    }

    @Test
    void everyRuleStandsUnderItsFamilyWithItsNameAndWhatClosesIt() throws IOException {
        var voice = Voice.of(Environment.EMPTY, messages);
        var said = new TreeMap<String, List<String>>();
        var method = manual.find("the-method").orElseThrow().page();
        for (var section : method.sections()) {
            for (var row : rows(section)) {
                if (row.getFirst().matches("G\\d\\d")) {
                    said.put(row.getFirst(), List.of(section.title(), row.get(1), row.getLast()));
                    assertTrue(row.get(2).length() > 20, row::toString);
                }
            }
        }
        var texts = Files.readString(Path.of("src/main/resources/org/dartboard/text/gap.properties"));
        var known = new TreeMap<String, List<String>>();
        for (var rule : GapRules.ALL) {
            var family = messages.format(Phrase.of("words.value.quoted", "text", rule.family()));
            // What is put in words alone has no remedy of its own name
            var remedy = texts.contains("gap." + rule.code() + ".remedy=")
                    ? small(messages.text("gap." + rule.code() + ".remedy"))
                    : said.getOrDefault(rule.code(), List.of("")).getLast();
            known.put(
                    rule.code(),
                    List.of(
                            capital(family.substring(1, family.length() - 1)),
                            voice.say(GapText.title(rule.code())),
                            remedy));
        }
        known.put(
                "G37",
                List.of(
                        "Treated as anyone",
                        voice.say(GapText.title("G37")),
                        said.get("G37").getLast()));
        assertEquals(lines(known), lines(said));
    }

    private static String lines(Map<String, List<String>> rows) {
        return rows.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Test
    void theTwentyIndicatorsAreThose() {
        assertEquals(
                Stream.of(Indicator.values())
                        .map(i -> List.of(
                                i.name(),
                                messages.text("BuildingBlock." + i.block().name()),
                                messages.text("Indicator." + i.name())))
                        .toList(),
                rows("the-twenty-indicators"));
    }

    @Test
    void everyLensIsListedWithItsQuestion() throws IOException {
        var table = new StringBuilder("\n| with the lens | one sees |\n|---|---|\n");
        for (var lens : View.Lens.values()) {
            table.append("| ")
                    .append(messages.text("Lens." + lens.name()))
                    .append(" | ")
                    .append(messages.text("lens." + lens.name().toLowerCase(Locale.ROOT) + ".question"))
                    .append(" |\n");
        }
        Written.check("lenses", table.append('\n').toString());
    }

    @Test
    void whatIsKeptIsKeptThere() throws IOException {
        var home = Path.of("~");
        var linux = UserFolders.of("Linux", Map.of(), home);
        var mac = UserFolders.of("Mac OS X", Map.of(), home);
        var windows = UserFolders.of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), home);
        var table = new StringBuilder("\n| what | on Linux | on macOS | on Windows |\n|---|---|---|---|\n");
        for (var part : Keeping.Part.values()) {
            var name = messages.text("program.privacy." + part.name().toLowerCase(Locale.ROOT) + ".name");
            table.append("| ").append(name);
            for (var folders : List.of(linux, mac, windows)) {
                var folder = switch (part) {
                    case SETTINGS -> folders.settings();
                    case WORK -> folders.work();
                    case LIBRARY, VERSIONS -> folders.library();
                    case LOGS -> folders.logs();
                    case CACHE -> folders.cache();
                };
                var path = folder.toString().replace('\\', '/');
                table.append(" | `")
                        .append(
                                folders.equals(windows)
                                        ? path.replace("/roaming", "%APPDATA%")
                                                .replace("/local", "%LOCALAPPDATA%")
                                                .replace('/', '\\')
                                        : path)
                        .append('`');
            }
            table.append(" |\n");
        }
        Written.check("folders", table.append('\n').toString());
    }

    @Test
    void linksLeadSomewhereAndPicturesAreDescribed() throws IOException {
        var wrong = new ArrayList<String>();
        var named = new HashSet<String>();
        Set<String> used = new TreeSet<>();
        var document = Parser.builder().build().parse(Files.readString(FILE));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                var to = link.getDestination();
                if (to.startsWith("#")) {
                    named.add(to.substring(1));
                    if (manual.find(to.substring(1)).isEmpty() && !to.equals("#for-its-developers")) {
                        wrong.add("leads nowhere: " + to);
                    }
                } else if (!to.startsWith("https://") && !Files.exists(Path.of(to))) {
                    wrong.add("is not there: " + to);
                }
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                used.add(image.getDestination());
                if (alternative(image).length() < 30) {
                    wrong.add("is not described: " + image.getDestination());
                }
            }
        });
        manual.pages().stream()
                .skip(1)
                .filter(p -> !named.contains(p.anchor()))
                .forEach(p -> wrong.add("is not in the contents: " + p.title()));
        assertEquals(List.of(), wrong);
        try (var files = Files.list(Path.of("assets/pictures"))) {
            var there = files.toList();
            assertEquals(
                    there.stream()
                            .map(p -> p.toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    used);
            for (var picture : there) {
                assertTrue(Files.size(picture) <= LARGEST, picture + ": " + Files.size(picture));
            }
        }
    }

    private static String alternative(Node image) {
        return Plain.of(image);
    }
}
