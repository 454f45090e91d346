package org.dartboard.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.gap.Findings;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.walk.Walker;

/** Everybody whose story the tests tell. */
final class People {

    static final List<String> PRONOUNS = List.of("she", "he", "they", "");

    private People() {}

    /** Everybody of all environments that the method's data and the samples have, and of random ones. */
    static Stream<Findings> all() {
        return environments().flatMap(People::of);
    }

    static Stream<Environment> environments() {
        var all = new ArrayList<Environment>();
        for (var fixture : Data.json("fixtures.json")) {
            all.add(Data.environment(fixture.get("gap").get("model")));
            all.add(Data.environment(fixture.get("clean").get("model")));
        }
        StreamSupport.stream(Data.json("cases.json").spliterator(), false)
                .map(c -> Data.environment(c.get("model")))
                .forEach(all::add);
        all.add(sample("hospital"));
        all.add(sample("onstar"));
        IntStream.range(0, 150).mapToObj(Generated::environment).forEach(all::add);
        return all.stream();
    }

    /** Everybody of an environment, with every control on and with none. */
    private static Stream<Findings> of(Environment environment) {
        return Stream.of(Scene.of(environment, c -> true), Scene.of(environment, c -> false))
                .flatMap(scene -> environment.personas().stream().map(p -> walked(scene, p)));
    }

    static Findings walked(Scene scene, Persona persona) {
        return Findings.of(Walker.walk(scene, persona));
    }

    static Environment sample(String name) {
        return switch (new DartboardFile().read(Path.of("samples", name + ".dartboard"))) {
            case ReadResult.Read read -> read.environment();
            case ReadResult.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    /** One person of an environment, walked with every control on or as it is. */
    static Findings walked(Environment environment, String persona, boolean everythingOn) {
        var scene = everythingOn ? Scene.of(environment, c -> true) : Scene.inPlace(environment);
        var who = environment.persona(persona);
        if (who == null) {
            throw new AssertionError(persona);
        }
        return walked(scene, who);
    }
}
