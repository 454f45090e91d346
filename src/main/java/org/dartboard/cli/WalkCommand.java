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
        if (!arguments.has("--json")) {
            session.prepareTexts();
        }
        return Scenes.each(arguments, session, (name, scene) -> {
            var ids = arguments.values("--persona");
            var people = ids.isEmpty() ? scene.environment().personas() : Scenes.personas(scene.environment(), ids);
            session.tell(
                    arguments,
                    json -> json.text("file", name)
                            .objects(
                                    "walks",
                                    people.stream()
                                            .map(p -> Scenes.walk(scene, p))
                                            .toList(),
                                    ResultsJson::walk),
                    page -> {
                        Headings.environment(page, scene, session.messages());
                        if (people.isEmpty()) {
                            page.gap().text(0, session.messages().text("cli.walk.nobody"));
                        }
                        WalkText.write(page, scene, people, all, session);
                    });
        });
    }
}
