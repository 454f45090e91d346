package org.dartboard.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;

/** The method's own data: environments and the results of an independent reference. */
public final class Data {

    private static final JsonMapper JSON = new JsonMapper();

    private Data() {}

    /** A file of results. */
    public static JsonNode json(String name) {
        try (var in = Data.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** An environment that is a file of its own. */
    public static Environment environment(String name) {
        return environment(json(name));
    }

    /** An environment within a file of results. */
    public static Environment environment(JsonNode model) {
        var read = new DartboardFile().read(model.toString().getBytes(StandardCharsets.UTF_8));
        return switch (read) {
            case ReadResult.Read r -> r.environment();
            case ReadResult.Refused r -> throw new AssertionError(r.problems().toString());
        };
    }

    /** The texts of a JSON list. */
    public static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(t -> texts.add(t.asText()));
        return texts;
    }
}
