package org.dartboard.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dartboard.file.UserFolders;
import org.dartboard.library.Database;
import org.dartboard.library.Entry;
import org.dartboard.library.ItemKind;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Query;
import org.dartboard.text.Phrase;

/** What the commands about the library share. */
final class LibraryWork {

    /** What a command does with the library. */
    interface Work {
        /** The exit status. */
        int with(Library library) throws LibraryFailed, Failure;
    }

    private LibraryWork() {}

    /** Does something with the user's library. */
    static int run(Session session, Work work) throws Failure {
        var folder = UserFolders.ofThisUser().library();
        try (var database = new Database(
                folder,
                Clock.system(ZoneId.systemDefault()),
                said -> session.complain(session.messages().format(said)))) {
            return work.with(new Library(database));
        } catch (LibraryFailed e) {
            throw new Failure(e.advice());
        }
    }

    /** The options that narrow what is meant. */
    static Usage narrowing(Usage usage) {
        return usage.value("--kind", "KIND", "cli.library.kind")
                .value("--folder", "FOLDER", "cli.library.in")
                .values("--tag", "TAG", "cli.library.tagged");
    }

    /** What these options ask for. */
    static Query query(Arguments arguments) throws Failure {
        var kind = arguments.value("--kind");
        return Query.ALL
                .in(arguments.value("--folder"))
                .tagged(arguments.values("--tag"))
                .kinds(kind == null ? EnumSet.allOf(ItemKind.class) : EnumSet.of(kind(kind)));
    }

    private static ItemKind kind(String name) throws Failure {
        for (var kind : ItemKind.values()) {
            if (word(kind).equals(name)) {
                return kind;
            }
        }
        var words = Stream.of(ItemKind.values()).map(LibraryWork::word).toList();
        throw new Failure(
                Phrase.of("cli.library.kind.wrong", "kind", Safe.visible(name), "among", Suggest.among(name, words)));
    }

    /** How a kind is typed. */
    static String word(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one entry of a name, or of an id.
     *
     * @throws Failure if there is none, or several
     */
    static Entry one(List<Entry> among, String name) throws Failure {
        var found = among.stream()
                .filter(e -> e.label().name().equalsIgnoreCase(name)
                        || e.id().toString().equals(name))
                .toList();
        if (found.isEmpty()) {
            var names = among.stream().map(e -> e.label().name()).distinct().toList();
            throw new Failure(Phrase.of(
                    "cli.library.none",
                    "name",
                    Safe.visible(name),
                    "near",
                    Suggest.near(name, names, Phrase.of("cli.library.none.list"))));
        }
        if (found.size() > 1) {
            throw new Failure(Phrase.of("cli.library.several", "name", Safe.visible(name), "n", found.size()));
        }
        return found.getFirst();
    }

    /** An entry as JSON. */
    static void json(Json json, Entry entry) {
        json.text("id", entry.id().toString())
                .text("name", entry.label().name())
                .text("kind", word(entry.kind()))
                .text("folder", entry.label().folder())
                .texts("tags", entry.label().tags())
                .text("note", entry.label().note())
                .text("changed", entry.changed().toString())
                .flag("picture", entry.hasPicture());
    }
}
