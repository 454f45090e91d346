package org.dartboard.cli;

/** {@code walk}: what becomes of people, told as their story. */
final class WalkCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.files("cli.option.files")
                .values("--persona", "ID", "cli.walk.persona")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--all", "cli.walk.everything")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        boolean all = arguments.has("--all");
        boolean json = arguments.has("--json");
        if (!json) {
            session.prepareTexts();
        }
        return session.forEach(arguments.files(), (name, environment) -> {
            var scene = Scenes.of(environment, arguments.value("--controls"));
            var ids = arguments.values("--persona");
            var people = ids.isEmpty() ? environment.personas() : Scenes.personas(environment, ids);
            if (json) {
                var walks = people.stream().map(p -> Scenes.walk(scene, p)).toList();
                session.json(Json.line(j -> j.text("file", name).objects("walks", walks, ResultsJson::walk)));
            } else {
                var page = session.console().page();
                Headings.environment(page, scene, session.messages());
                if (people.isEmpty()) {
                    page.gap().text(0, session.messages().text("cli.walk.nobody"));
                }
                WalkText.write(page, scene, people, all, session);
                session.print(page);
            }
            return Cli.DONE;
        });
    }
}
