package org.dartboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys and texts agree; the convention is in the documentation of the package. */
class TextsTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/org/dartboard/text");
    private static final String KEY = "[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+";
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CALL = Pattern.compile("\\b(Phrase\\s*\\.\\s*of|text)\\(\\s*\"(" + KEY + ")\"");
    private static final Pattern COMPUTED = Pattern.compile("\\bPhrase\\s*\\.\\s*of\\(\\s*+(?!\")");
    private static final Pattern ANNOUNCED = Pattern.compile("// texts: ([A-Za-z0-9_.*]+)");
    private static final Pattern FXML = Pattern.compile("\"%(" + KEY + ")\"");

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<Path, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void load() throws IOException {
        for (var bundle : files(BUNDLES, ".properties")) {
            if (!bundle.getFileName().toString().contains("_")) {
                read(bundle).forEach((key, text) -> assertEquals(null, TEXTS.put(key, text), key));
            }
        }
        for (var source : files(JAVA, ".java")) {
            if (source.endsWith("text/package-info.java")) {
                continue; // it explains the convention with invented keys
            }
            SOURCES.put(source, Files.readString(source));
        }
    }

    @Test
    void everyTemplateParses() {
        TEXTS.values().forEach(Template::parse);
    }

    @Test
    void bundlesAreReadAsPropertiesAre() throws IOException {
        for (var file : files(BUNDLES, ".properties")) {
            var bundle = new Bundle(Files.readAllBytes(file));
            read(file).forEach((key, text) -> assertEquals(text, bundle.text(key), key));
        }
    }

    @Test
    void everyKeyStandsInTheBundleOfItsArea() throws IOException {
        var wrong = new ArrayList<String>();
        for (var bundle : files(BUNDLES, ".properties")) {
            var area = bundle.getFileName().toString().replaceFirst("(_[a-z]+)?\\.properties", "");
            for (var key : read(bundle).keySet()) {
                boolean constant = Character.isUpperCase(key.charAt(0));
                if (!area.equals(constant ? "words" : key.substring(0, Math.max(0, key.indexOf('.'))))) {
                    wrong.add(bundle + ": " + key);
                }
            }
        }
        assertNone(wrong);
    }

    @Test
    void everyKeyIsDefinedOnce() throws IOException {
        var twice = new ArrayList<String>();
        for (var bundle : files(BUNDLES, ".properties")) {
            var seen = new HashSet<String>();
            for (var line : Files.readAllLines(bundle)) {
                var key = line.replaceFirst("\\s*[=:].*", "");
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ") && !seen.add(key)) {
                    twice.add(bundle + ": " + key);
                }
            }
        }
        assertNone(twice);
    }

    @Test
    void everyKeyUsedIsDefined() throws IOException {
        var missing = new ArrayList<String>();
        SOURCES.forEach((path, source) -> CALL.matcher(source)
                .results()
                .filter(call -> !TEXTS.containsKey(call.group(2)))
                .forEach(call -> missing.add(path + ": " + call.group(2))));
        for (var fxml : files(Path.of("src/main/resources"), ".fxml")) {
            find(FXML, Files.readString(fxml))
                    .filter(key -> !TEXTS.containsKey(key))
                    .forEach(key -> missing.add(fxml + ": " + key));
        }
        assertNone(missing);
    }

    @Test
    void computedKeysAreAnnouncedAndDefined() {
        var wrong = new ArrayList<String>();
        SOURCES.forEach((path, source) -> {
            var announced = find(ANNOUNCED, source).toList();
            if (announced.isEmpty() && COMPUTED.matcher(source).find() && !path.endsWith("text/Messages.java")) {
                wrong.add(path + ": computes a key and does not say \"// texts: …\"");
            }
            announced.stream()
                    .map(TextsTest::pattern)
                    .filter(p ->
                            TEXTS.keySet().stream().noneMatch(k -> p.matcher(k).matches()))
                    .forEach(p -> wrong.add(path + ": nothing is like " + p));
        });
        assertNone(wrong);
    }

    @Test
    void everyDefinedKeyIsUsed() throws IOException {
        var literals = new HashSet<String>();
        var patterns = new ArrayList<Pattern>();
        for (var source : SOURCES.values()) {
            find(LITERAL, source).forEach(literals::add);
            find(ANNOUNCED, source).map(TextsTest::pattern).forEach(patterns::add);
        }
        for (var fxml : files(Path.of("src/main/resources"), ".fxml")) {
            find(FXML, Files.readString(fxml)).forEach(literals::add);
        }
        assertNone(TEXTS.keySet().stream()
                .filter(key -> !Character.isUpperCase(key.charAt(0)))
                .filter(key -> !literals.contains(key))
                .filter(key -> patterns.stream().noneMatch(p -> p.matcher(key).matches()))
                .toList());
    }

    @Test
    void wordsForConstantsAreComplete() throws Exception {
        var constants = new HashMap<String, Set<String>>();
        for (var source : SOURCES.entrySet()) {
            for (var type : enums(source.getKey(), source.getValue())) {
                var keys =
                        Stream.of(type.getEnumConstants()).map(c -> type.getSimpleName() + "." + ((Enum<?>) c).name());
                constants
                        .computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>())
                        .addAll(keys.toList());
            }
        }
        var wrong = new TreeSet<String>();
        TEXTS.keySet().stream().filter(k -> Character.isUpperCase(k.charAt(0))).forEach(key -> {
            var all = constants.getOrDefault(key.substring(0, key.indexOf('.')), Set.of());
            if (!all.contains(key)) {
                wrong.add("no such constant: " + key);
            }
            all.stream().filter(k -> !TEXTS.containsKey(k)).forEach(k -> wrong.add("no words for " + k));
        });
        assertNone(wrong);
    }

    @Test
    void argumentsAreThoseOfTheTemplate() {
        var wrong = new ArrayList<String>();
        SOURCES.forEach((path, source) -> CALL.matcher(source)
                .results()
                .filter(call -> call.group(1).startsWith("Phrase") && TEXTS.containsKey(call.group(2)))
                .forEach(call -> check(path, source, call, wrong)));
        assertNone(wrong);
    }

    private static void check(Path path, String source, MatchResult call, List<String> wrong) {
        var args = arguments(source, call.end());
        var names = new TreeSet<String>();
        for (int i = 0; i < args.size(); i += 2) {
            var literal = LITERAL.matcher(args.get(i).strip());
            if (!literal.matches()) {
                return;
            }
            names.add(literal.group(1));
        }
        var used = new TreeSet<String>();
        Template.parse(TEXTS.getOrDefault(call.group(2), "")).names().stream()
                .map(name -> names.contains(name) || Words.PERSON.contains(name) ? name : Template.small(name))
                .forEach(used::add);
        var lacking = new TreeSet<>(used);
        lacking.removeAll(names);
        lacking.removeAll(Words.PERSON);
        names.removeAll(used);
        if (!lacking.isEmpty() || !names.isEmpty()) {
            wrong.add("%s: %s lacks %s, does not use %s".formatted(path, call.group(2), lacking, names));
        }
    }

    /** The arguments after the first one, which ends at the given place. */
    private static List<String> arguments(String source, int from) {
        var args = new ArrayList<String>();
        int depth = 0;
        int start = from;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(source, i);
            } else if (depth == 0 && (c == ',' || c == ')')) {
                args.add(source.substring(start, i));
                start = i + 1;
                if (c == ')') {
                    break;
                }
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return args.subList(1, args.size());
    }

    private static int endOfLiteral(String source, int from) {
        int i = from + 1;
        while (source.charAt(i) != source.charAt(from)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static List<Class<?>> enums(Path path, String source) throws ClassNotFoundException {
        if (!source.contains("enum ")) {
            return List.of();
        }
        var name = JAVA.relativize(path).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        var top = Class.forName(name, false, TextsTest.class.getClassLoader());
        return Stream.concat(Stream.of(top), Stream.of(top.getDeclaredClasses()))
                .filter(Class::isEnum)
                .collect(Collectors.toList());
    }

    private static Pattern pattern(String announced) {
        return Pattern.compile(announced.replace(".", "\\.").replace("*", "[A-Za-z0-9_]+"));
    }

    private static Stream<String> find(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(m -> m.group(1));
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(bundle)));
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, texts::getProperty));
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static void assertNone(java.util.Collection<String> wrong) {
        assertEquals("", String.join("\n", wrong));
    }
}
