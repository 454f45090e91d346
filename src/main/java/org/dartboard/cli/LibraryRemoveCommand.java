package org.dartboard.cli;

import java.util.ArrayList;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;

/** {@code library remove} and {@code library restore}: into the bin, and out of it. */
final class LibraryRemoveCommand implements Command {

    private final boolean into;

    LibraryRemoveCommand(boolean into) {
        this.into = into;
    }

    @Override
    public void describe(Usage usage) {
        usage.many("NAME", "cli.library.name");
        if (into) {
            LibraryWork.narrowing(usage);
        }
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var query = LibraryWork.query(arguments);
        return LibraryWork.run(session, library -> {
            var among = into ? library.find(query).entries() : library.bin();
            var entries = new ArrayList<Entry>();
            for (var name : arguments.files()) {
                entries.add(LibraryWork.one(among, name));
            }
            var ids = entries.stream().map(Entry::id).toList();
            if (into) {
                library.remove(ids);
            } else {
                library.restore(ids);
            }
            var done = into
                    ? Phrase.of("cli.library.removed", "n", ids.size())
                    : Phrase.of("cli.library.restored", "n", ids.size());
            session.print(session.console().page().text(0, session.messages().format(done)));
            return Cli.DONE;
        });
    }
}
