package org.dartboard.cli;

import java.util.List;
import org.dartboard.compare.Comparison;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;

/** {@code compare}: two people in one environment. */
final class CompareCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.files("cli.option.files")
                .values("--persona", "ID", "cli.compare.persona")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--all", "cli.compare.all")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var ids = arguments.values("--persona");
        if (!ids.isEmpty() && (ids.size() != 2 || ids.getFirst().equals(ids.getLast()))) {
            throw new Failure(Phrase.of("cli.compare.two"));
        }
        if (!arguments.has("--json")) {
            session.prepareTexts();
        }
        return Scenes.each(arguments, session, (name, scene) -> {
            var people = people(scene.environment(), ids);
            var first = Scenes.walk(scene, people.getFirst());
            var second = Scenes.walk(scene, people.getLast());
            var comparison = Comparison.of(first, second);
            session.tell(
                    arguments,
                    json -> json.text("file", name).object("compare", c -> ResultsJson.comparison(c, comparison)),
                    page -> {
                        var messages = session.messages();
                        Headings.environment(page, scene, messages);
                        var told = Walked.of(List.of(first, second), messages);
                        CompareText.write(
                                page, messages, told.getFirst(), told.getLast(), comparison, arguments.has("--all"));
                    });
        });
    }

    private static List<Persona> people(Environment environment, List<String> ids) throws Failure {
        if (!ids.isEmpty()) {
            return Scenes.personas(environment, ids);
        }
        if (environment.personas().size() < 2) {
            throw new Failure(
                    Phrase.of("cli.compare.few", "n", environment.personas().size()));
        }
        return environment.personas().subList(0, 2);
    }
}
