package org.dartboard.cli;

import org.dartboard.edit.Edit;
import org.dartboard.edit.Paste;
import org.dartboard.gallery.Kept;
import org.dartboard.library.Content;
import org.dartboard.model.Channel;
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
            if (target != null && content instanceof Content.Person(var home)) {
                assume(new Kept(home), target, session);
            }
            if (arguments.has("--json") && out != null && !out.equals(Session.STANDARD)) {
                session.json(Json.line(j -> {
                    LibraryWork.json(j, entry);
                    j.text("into", into).text("out", out);
                }));
            }
            return Cli.DONE;
        });
    }

    /** What nobody has said of her, and is taken for granted, is said. */
    private static void assume(Kept kept, Environment target, Session session) {
        var channels = kept.assumed(target).stream().map(Channel::name).toList();
        if (!channels.isEmpty()) {
            session.complain(session.messages()
                    .format(Phrase.of(
                            "cli.library.take.assumed", "name", kept.persona().name(), "channels", channels)));
        }
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
            case Content.Person(var home) -> new Kept(home).draft(target).edit(target);
            case Content.Template _ -> throw new Failure(Phrase.of("cli.library.take.template"));
        };
    }
}
