package org.dartboard.report;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;

/** Reports made for tests, and what they are made of. */
public final class Made {

    static final Messages MESSAGES = Messages.strict();

    /** In everything that people may write: markup, a formula, controls, a turned text, half a character, a long word. */
    static final String HOSTILE =
            "=1+1</p><script>alert('1')</script><img src=x onerror=\"alert(2)\">`&amp;\u0000\u001b[2J"
                    + "\u202egnp.exe\uD800 שלום \uFFFF{0} %s \\ ]]> " + "Schadenfreude".repeat(30);

    private static final Set<String> TEXTS = Set.of(
            "name",
            "description",
            "evidence",
            "label",
            "headline",
            "currency",
            "story",
            "owner",
            "note",
            "by",
            "text",
            "why",
            "own",
            "title",
            "due");

    /** What a workshop leaves in a file: decisions, predictions, a lesson, a play with wishes and feelings. */
    private static final String WORKSHOP = """
            {"register": [
              {"code": "G10", "node": "consult", "persona": "alma", "decision": "ASSIGNED", "owner": "Head of cardiology",
               "due": "2027-03-01", "note": "A sheet for each patient"},
              {"code": "G10", "node": "consult", "persona": "ben", "decision": "ASSIGNED", "owner": "Head of cardiology",
               "due": "2027-03-01", "note": "A sheet for each patient"},
              {"code": "G01", "node": "diary", "persona": "alma", "decision": "DISMISSED", "note": "The portal stays"}],
             "played": [{"persona": "alma", "by": "table 3",
               "choices": [{"at": "consult", "option": "own_plan"}],
               "answers": [{"at": "letter", "question": "KNOW", "answer": "NO", "why": "She cannot read it"}],
               "wishes": [{"at": "diary", "text": "Somebody who asks me on the phone"}],
               "feelings": [{"at": "rehab", "value": -1, "text": "Among strangers"}]}],
             "predictions": [
               {"by": "table 1", "persona": "alma", "gaps": [{"node": "diary", "family": "CANT_GET_IN"},
                 {"node": "letter", "family": "ALONE"}]},
               {"by": "table 3", "persona": "ben", "gaps": [{"node": "rehab", "family": "WRONG_TIME"}]}],
             "lesson": {"title": "Two patients", "findings": [
               {"persona": "ben", "node": "rehab", "family": "WRONG_TIME", "points": 2}]}}""";

    private Made() {}

    /** The files of all samples. */
    static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(f -> f.toString().endsWith(".dartboard"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Environment hospital() {
        return read(Path.of("samples", "hospital.dartboard"));
    }

    static Environment read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Environment read(byte[] file) {
        try {
            return switch (new DartboardFile().read(new ByteArrayInputStream(file))) {
                case ReadResult.Read read -> read.environment();
                case ReadResult.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hospital after a workshop. */
    static Environment workshop() {
        return read(workshopTree().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode workshopTree() {
        try {
            var json = new JsonMapper();
            var hospital = (ObjectNode)
                    json.readTree(Path.of("samples", "hospital.dartboard").toFile());
            hospital.setAll((ObjectNode) json.readTree(WORKSHOP));
            return hospital;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the same text wherever people may write one. */
    static Environment spoiledWorkshop(String text) {
        var tree = workshopTree();
        spoil(tree, text);
        return read(ascii(tree));
    }

    private static byte[] ascii(JsonNode tree) {
        try {
            return new JsonMapper()
                    .writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An environment with the same text wherever people may write one. */
    static Environment spoiled(Path file, String text) {
        try {
            var tree = new JsonMapper().readTree(file.toFile());
            spoil(tree, text);
            return read(ascii(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spoil(JsonNode tree, String text) {
        switch (tree) {
            case ObjectNode object ->
                List.copyOf(object.properties()).forEach(member -> {
                    if (member.getValue() instanceof TextNode && TEXTS.contains(member.getKey())) {
                        object.put(member.getKey(), text);
                    } else {
                        spoil(member.getValue(), text);
                    }
                });
            case ArrayNode list -> list.forEach(node -> spoil(node, text));
            default -> {}
        }
    }

    /** The whole report of an environment as its file has it. */
    static Report of(Environment environment) {
        var scene = Scene.active(environment);
        return ReportMaker.of(scene, Wanted.all(scene), MESSAGES);
    }

    /** The files of a zip by name, as text. */
    static SequencedMap<String, String> unzipped(byte[] zip) {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
