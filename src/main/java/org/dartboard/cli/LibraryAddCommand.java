package org.dartboard.cli;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.edit.Fragment;
import org.dartboard.library.Content;
import org.dartboard.library.Draft;
import org.dartboard.library.Label;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code library add}: keeps somebody, some elements or all of an environment. */
final class LibraryAddCommand implements Command {

    @Override
    public void describe(Usage usage) {
        usage.file("FILE", "cli.option.file")
                .value("--persona", "ID", "cli.library.add.persona")
                .value("--elements", "IDS", "cli.library.add.elements")
                .value("--name", "NAME", "cli.library.add.name")
                .value("--note", "TEXT", "cli.library.add.note")
                .value("--folder", "FOLDER", "cli.library.add.folder")
                .values("--tag", "TAG", "cli.library.add.tag")
                .flag("--json", "cli.library.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var environment = session.need(arguments.file(0));
        var content = content(environment, arguments.value("--persona"), arguments.value("--elements"));
        var label = new Label(
                text(arguments.value("--name")),
                text(arguments.value("--note")),
                text(arguments.value("--folder")),
                arguments.values("--tag"));
        var draft = Draft.of(label, content);
        return LibraryWork.run(session, library -> {
            var there = library.same(content);
            var id = there.isPresent() ? there.get().id() : library.add(draft);
            var entry = library.get(id).entry();
            var name = entry.label().name();
            var done = there.isPresent()
                    ? Phrase.of("cli.library.add.there", "name", name)
                    : Phrase.of("cli.library.add.done", "name", name, "kind", entry.kind());
            session.tell(
                    arguments,
                    json -> {
                        LibraryWork.json(json, entry);
                        json.flag("there", there.isPresent());
                    },
                    page -> page.text(0, session.messages().format(done)));
            return Cli.DONE;
        });
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static Content content(Environment environment, @Nullable String persona, @Nullable String elements)
            throws Failure {
        if (persona != null && elements != null) {
            throw new Failure(Phrase.of("cli.library.add.both"));
        }
        if (persona != null) {
            return Content.Person.of(environment, Scenes.persona(environment, persona));
        }
        return elements == null
                ? new Content.Template(environment)
                : new Content.Pattern(Fragment.of(environment, ids(environment, elements)));
    }

    private static List<String> ids(Environment environment, String typed) throws Failure {
        var ids = new ArrayList<String>();
        for (var part : typed.split(",", -1)) {
            var id = part.strip();
            if (!id.isEmpty()) {
                if (environment.element(id) == null) {
                    var among = environment.elements().stream().map(Element::id).toList();
                    throw new Failure(Phrase.of(
                            "cli.library.add.missing", "id", Safe.visible(id), "among", Suggest.among(id, among)));
                }
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            throw new Failure(Phrase.of("cli.library.add.nothing"));
        }
        return ids;
    }
}
