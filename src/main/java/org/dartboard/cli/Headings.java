package org.dartboard.cli;

import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.story.ValueText;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** What stands above results: which environment, and which controls are on. */
final class Headings {

    private Headings() {}

    /** The environment's name and what is switched on. */
    static void environment(Page page, Scene scene, Messages messages) {
        var environment = scene.environment();
        var name = environment.name().isBlank() ? messages.text("cli.unnamed") : environment.name();
        page.heading(name);
        page.paragraph(0, 0, Page.dim(messages.format(switchedOn(environment, scene, messages))));
    }

    private static Phrase switchedOn(Environment environment, Scene scene, Messages messages) {
        if (scene.controls().isEmpty()) {
            return Phrase.of("cli.controls.none");
        }
        var values = new ValueText(environment, messages);
        return Phrase.of(
                "cli.controls.on",
                "controls",
                scene.controls().stream().map(values::named).toList());
    }
}
