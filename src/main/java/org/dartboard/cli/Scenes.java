package org.dartboard.cli;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/** What {@code --controls} and {@code --persona} choose. */
final class Scenes {

    /** What a command does with the scene of one of its files. */
    interface PerScene {
        void run(String name, Scene scene) throws Failure;
    }

    private Scenes() {}

    /** The options of a command that tells of {@link #each scene}, and of nothing in particular there. */
    static void describe(Usage usage) {
        usage.files("cli.option.files")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--json", "cli.option.json");
    }

    /** Does the same with each file, with the controls on that {@code --controls} chooses. */
    static int each(Arguments arguments, Session session, PerScene action) {
        return session.forEach(arguments.files(), (name, environment) -> {
            action.run(name, of(environment, arguments.value("--controls")));
            return Cli.DONE;
        });
    }

    /**
     * The scene with the controls that are to be on.
     *
     * @param which {@code in-place}, {@code none}, {@code all}, the id of a scenario, or ids of controls with commas; null for
     *     what the file has active
     * @throws Failure if the file has no such scenario or control
     */
    static Scene of(Environment environment, @Nullable String which) throws Failure {
        if (which == null) {
            return Scene.active(environment);
        }
        return switch (which) {
            case "in-place" -> Scene.inPlace(environment);
            case "none" -> Scene.of(environment, List.of());
            case "all" -> Scene.of(environment, _ -> true);
            default -> {
                var scenario = environment.scenarios().find(which);
                yield Scene.of(environment, scenario != null ? scenario.controls() : controls(environment, which));
            }
        };
    }

    private static List<String> controls(Environment environment, String which) throws Failure {
        var ids = new ArrayList<String>();
        for (int start = 0; start <= which.length(); ) {
            int comma = which.indexOf(',', start);
            int end = comma < 0 ? which.length() : comma;
            var id = which.substring(start, end).strip();
            if (!id.isEmpty()) {
                if (!(environment.element(id) instanceof Control)) {
                    throw new Failure(Phrase.of(
                            "cli.controls.missing",
                            "id",
                            Safe.visible(id),
                            "among",
                            Suggest.among(id, choices(environment))));
                }
                ids.add(id);
            }
            start = end + 1;
        }
        return ids;
    }

    private static List<String> choices(Environment environment) {
        var choices = new ArrayList<>(List.of("in-place", "none", "all"));
        environment.scenarios().stream().map(Scenario::id).forEach(choices::add);
        environment.all(Control.class).map(Control::id).forEach(choices::add);
        return choices;
    }

    /**
     * The personas of these ids.
     *
     * @throws Failure if the file has no such persona
     */
    static List<Persona> personas(Environment environment, List<String> ids) throws Failure {
        var personas = new ArrayList<Persona>();
        for (var id : ids) {
            personas.add(persona(environment, id));
        }
        return personas;
    }

    /**
     * The persona of an id.
     *
     * @throws Failure if the file has no such persona
     */
    static Persona persona(Environment environment, String id) throws Failure {
        var persona = environment.persona(id);
        if (persona == null) {
            var ids = environment.personas().stream().map(Persona::id).toList();
            throw new Failure(
                    Phrase.of("cli.persona.missing", "id", Safe.visible(id), "among", Suggest.among(id, ids)));
        }
        return persona;
    }

    /** Walks a person through a scene. */
    static Findings walk(Scene scene, Persona persona) {
        return Findings.of(Walker.walk(scene, persona));
    }

    /** Walks everybody. */
    static List<Findings> walks(Scene scene) {
        return scene.environment().personas().stream().map(p -> walk(scene, p)).toList();
    }
}
