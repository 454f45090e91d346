package org.dartboard.cli;

import java.util.ArrayList;
import org.dartboard.edit.AddPersona;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Paste;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Several;
import org.dartboard.library.Content;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** {@code library take}: what is kept, as a file of its own or put into another one. */
final class LibraryTakeCommand implements Command {

    /** A pasted pattern stands that far from where it was, map units. */
    private static final double STEP = 24;

    @Override
    public void describe(Usage usage) {
        LibraryWork.narrowing(usage.file("NAME", "cli.library.name")
                        .value("--into", "FILE", "cli.library.take.into")
                        .value("--out", "FILE", "cli.option.out")
                        .flag("--force", "cli.option.force"))
                .flag("--json", "cli.library.take.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var query = LibraryWork.query(arguments);
        var into = arguments.value("--into");
        var out = arguments.value("--out");
        var target = into == null ? null : session.need(into);
        return LibraryWork.run(session, library -> {
            var entry = LibraryWork.one(library.find(query).entries(), arguments.file(0));
            var content = library.get(entry.id()).content();
            var taken = target == null ? content.environment() : put(content, target);
            session.save(
                    taken,
                    out == null ? Session.STANDARD : out,
                    into == null ? Session.STANDARD : into,
                    arguments.has("--force"));
            if (arguments.has("--json") && out != null && !out.equals(Session.STANDARD)) {
                session.json(Json.line(j -> {
                    LibraryWork.json(j, entry);
                    j.text("into", into).text("out", out);
                }));
            }
            return Cli.DONE;
        });
    }

    private static Environment put(Content content, Environment target) throws Failure {
        var edit = edit(content, target);
        var refused = edit.refusal(target);
        if (refused.isPresent()) {
            throw new Failure(refused.get());
        }
        return edit.apply(target);
    }

    private static Edit edit(Content content, Environment target) throws Failure {
        return switch (content) {
            case Content.Pattern(var fragment) -> new Paste(fragment, STEP, STEP);
            case Content.Person person -> {
                var edits = new ArrayList<Edit>();
                person.home().tags().stream()
                        .filter(t -> !target.tags().has(t.id()))
                        .forEach(t -> edits.add(new SetTagLabel(t.id(), t.label())));
                var adding = AddPersona.fitting(person.persona(), target);
                edits.add(adding);
                yield new Several(adding.name(target), edits);
            }
            case Content.Template _ -> throw new Failure(Phrase.of("cli.library.take.template"));
        };
    }
}
