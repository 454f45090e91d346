package org.dartboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dartboard.compare.Difference;
import org.dartboard.file.ReadResult;
import org.dartboard.file.UserFolders;
import org.dartboard.library.Database;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Parts;
import org.dartboard.library.Versions;
import org.dartboard.library.VersionsExport;
import org.dartboard.text.Phrase;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;

/** {@code versions}: what was kept of a document at savings and pauses: listed, compared, taken out. */
final class VersionsCommand implements Command {

    private static final String EVERY = "all";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Override
    public void describe(Usage usage) {
        usage.words("FILE", "cli.versions.file")
                .flag("--all", "cli.versions.all")
                .value("--document", "ID", "cli.versions.document")
                .value("--compare", "A[,B]", "cli.versions.compare")
                .value("--controls", "WHICH", "cli.option.controls")
                .value("--restore", "N", "cli.versions.restore")
                .value("--out", "FILE", "cli.versions.out")
                .value("--export", "ZIP", "cli.versions.export")
                .value("--delete", "N[,N]|all", "cli.versions.delete")
                .flag("--force", "cli.versions.force")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        boolean all = arguments.has("--all");
        int meant = arguments.files().size() + (all ? 1 : 0) + (arguments.value("--document") == null ? 0 : 1);
        if (meant != 1) {
            throw new Failure(Phrase.of("cli.versions.which"));
        }
        if ((arguments.value("--restore") == null) != (arguments.value("--out") == null)) {
            throw new Failure(Phrase.of("cli.versions.restore.out"));
        }
        if (all && (arguments.value("--compare") != null || arguments.value("--restore") != null)) {
            throw new Failure(Phrase.of("cli.versions.one"));
        }
        if (all && arguments.value("--delete") != null && !EVERY.equals(arguments.value("--delete"))) {
            throw new Failure(Phrase.of("cli.versions.delete.one"));
        }
        if (Stream.of("--compare", "--restore", "--export", "--delete")
                        .filter(o -> arguments.value(o) != null)
                        .count()
                > 1) {
            throw new Failure(Phrase.of("cli.versions.single"));
        }
        try (var database = new Database(
                UserFolders.ofThisUser().library(),
                Clock.system(ZoneId.systemDefault()),
                said -> session.complain(session.messages().format(said)))) {
            var versions = new Versions(database, session.messages());
            return all ? all(arguments, session, versions, database) : one(arguments, session, versions);
        } catch (LibraryFailed e) {
            throw new Failure(e.advice());
        }
    }

    private static int all(Arguments arguments, Session session, Versions versions, Database database)
            throws LibraryFailed, Failure {
        var documents = versions.documents();
        var zip = arguments.value("--export");
        if (zip != null) {
            return export(documents, zip, arguments, session, versions);
        }
        if (arguments.value("--delete") != null) {
            return delete(documents.stream().mapToInt(KeptDocument::versions).sum(), session, database);
        }
        if (arguments.has("--json")) {
            session.json(Json.line(j -> j.objects("documents", documents, VersionsCommand::document)));
            return Cli.DONE;
        }
        var page = session.console().page();
        if (documents.isEmpty()) {
            page.text(0, session.messages().text("version.nothing"));
        }
        for (var document : documents) {
            page.item(0, Long.toString(document.id()), 6, Page.strong(title(document, session)))
                    .paragraph(6, 6, Page.plain(place(document, session)))
                    .paragraph(
                            6,
                            6,
                            Page.dim(session.messages()
                                    .format(Phrase.of(
                                            "version.document.about",
                                            "n",
                                            document.versions(),
                                            "when",
                                            time(document.latest())))));
        }
        session.print(page);
        return Cli.DONE;
    }

    private static String title(KeptDocument document, Session session) {
        return document.title().isBlank() ? session.messages().text("version.untitled") : document.title();
    }

    private static String place(KeptDocument document, Session session) {
        var file = document.file();
        return file == null
                ? session.messages().text("version.document.never")
                : Files.notExists(file)
                        ? session.messages().format(Phrase.of("version.document.gone", "file", file.toString()))
                        : file.toString();
    }

    private static void document(Json json, KeptDocument document) {
        var file = document.file();
        json.whole("document", document.id())
                .text("title", document.title())
                .text("file", file == null ? null : file.toString())
                .flagIf("gone", file != null && Files.notExists(file))
                .whole("versions", document.versions())
                .text("latest", Instant.ofEpochMilli(document.latest()).toString());
        if (document.origin() != null) {
            json.whole("origin", document.origin());
        }
    }

    private static String time(long time) {
        return TIME.format(Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()));
    }

    private static int one(Arguments arguments, Session session, Versions versions) throws LibraryFailed, Failure {
        var name = arguments.files().isEmpty() ? "" : arguments.files().getFirst();
        var document = name.isEmpty()
                ? versions.find(number(String.valueOf(arguments.value("--document"))))
                : find(name, session, versions);
        var list = document == null ? List.<Version>of() : versions.list(document.id());
        if (document == null || list.isEmpty()) {
            var meant = name.isEmpty() ? "--document " + arguments.value("--document") : name;
            throw new Failure(Phrase.of("cli.versions.none", "name", Safe.visible(meant)));
        }
        var zip = arguments.value("--export");
        if (zip != null) {
            return export(List.of(document), zip, arguments, session, versions);
        }
        var restored = arguments.value("--restore");
        if (restored != null) {
            var version = version(restored, list);
            session.save(
                    versions.content(version),
                    String.valueOf(arguments.value("--out")),
                    name.isEmpty() ? Session.STANDARD : name,
                    arguments.has("--force"));
            return Cli.DONE;
        }
        var compared = arguments.value("--compare");
        if (compared != null) {
            return compare(compared, list, arguments, session, versions);
        }
        var deleted = arguments.value("--delete");
        if (deleted != null) {
            return deleted(versions.delete(document.id(), ids(deleted, list)), session);
        }
        if (arguments.has("--json")) {
            session.json(Json.line(j -> {
                document(j, document);
                j.objects("list", list, (v, version) -> version(v, version, list));
            }));
        } else {
            list(list, session);
        }
        return Cli.DONE;
    }

    private static @Nullable KeptDocument find(String name, Session session, Versions versions)
            throws LibraryFailed, Failure {
        try {
            var path = Path.of(name);
            var known = versions.find(path);
            // One that was moved is known by what it holds
            return known == null && session.files().read(path) instanceof ReadResult.Read read
                    ? versions.search(path, read.environment())
                    : known;
        } catch (InvalidPathException e) {
            throw new Failure(Phrase.of("file.read.missing", "file", Safe.visible(name)));
        }
    }

    // texts: version.reason.*
    private static void list(List<Version> list, Session session) {
        var page = session.console().page();
        for (int i = list.size() - 1; i >= 0; i--) {
            var version = list.get(i);
            var reason = session.messages()
                    .text("version.reason." + version.reason().name().toLowerCase(Locale.ROOT));
            page.item(
                    0,
                    Integer.toString(i + 1),
                    5,
                    Page.plain(time(version.time()) + "  "),
                    Page.strong(version.name().isEmpty() ? reason : version.name()));
            page.paragraph(5, 5, Page.plain(version.words()));
        }
        session.print(page);
    }

    private static void version(Json json, Version version, List<Version> list) {
        json.whole("number", list.indexOf(version) + 1)
                .text("time", Instant.ofEpochMilli(version.time()).toString())
                .text("reason", version.reason().name().toLowerCase(Locale.ROOT))
                .text("name", version.name())
                .text("words", version.words())
                .text("content", version.content());
    }

    private static int compare(
            String which, List<Version> list, Arguments arguments, Session session, Versions versions)
            throws LibraryFailed, Failure {
        var two = which.split(",", -1);
        if (two.length > 2) {
            throw new Failure(Phrase.of("cli.versions.number", "number", Safe.visible(which), "n", list.size()));
        }
        var first = version(two[0], list);
        var second = two.length == 1 ? list.getLast() : version(two[1], list);
        var before = versions.content(first);
        var after = versions.content(second);
        var controls = arguments.value("--controls");
        var difference = Difference.of(Scenes.of(before, controls), Scenes.of(after, controls));
        var one = label(first, list);
        var other = label(second, list);
        if (arguments.has("--json")) {
            session.json(Json.line(
                    json -> DifferenceJson.difference(json.text("before", one).text("after", other), difference)));
        } else {
            session.print(new DiffText(difference, before, after, session, false).page(one, other));
        }
        return Cli.DONE;
    }

    private static String label(Version version, List<Version> list) {
        return (list.indexOf(version) + 1) + " (" + time(version.time()) + ")";
    }

    private static Version version(String number, List<Version> list) throws Failure {
        long place = number(number);
        if (place < 1 || place > list.size()) {
            throw new Failure(Phrase.of("cli.versions.number", "number", Safe.visible(number), "n", list.size()));
        }
        return list.get((int) place - 1);
    }

    /** A number that was typed; 0 if it is none. */
    private static long number(String typed) {
        var digits = typed.strip();
        return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 0;
    }

    private static List<Long> ids(String which, List<Version> list) throws Failure {
        if (which.equals(EVERY)) {
            return list.stream().map(Version::id).toList();
        }
        var ids = new ArrayList<Long>();
        for (var number : which.split(",", -1)) {
            ids.add(version(number, list).id());
        }
        return ids;
    }

    private static int delete(int count, Session session, Database database) throws LibraryFailed {
        Parts.deleteVersions(database);
        return deleted(count, session);
    }

    private static int deleted(int count, Session session) {
        var done = session.messages().format(Phrase.of("cli.versions.deleted", "n", count));
        session.print(session.console().page().text(0, done));
        return Cli.DONE;
    }

    private static int export(
            List<KeptDocument> documents, String zip, Arguments arguments, Session session, Versions versions)
            throws LibraryFailed, Failure {
        try {
            var file = Path.of(zip);
            if (Files.exists(file) && !arguments.has("--force")) {
                throw new Failure(Phrase.of("cli.out.exists", "file", Safe.visible(zip)));
            }
            var export = new VersionsExport(versions, session.messages(), ZoneId.systemDefault(), () -> true);
            int lost = export.write(documents, file);
            if (lost > 0) {
                session.complain(session.messages().format(Phrase.of("version.exported.lost", "n", lost, "name", zip)));
            }
            return lost > 0 ? Cli.FOUND : Cli.DONE;
        } catch (InvalidPathException e) {
            throw new Failure(Phrase.of("cli.out.name", "file", Safe.visible(zip)));
        } catch (IOException e) {
            throw new Failure(Phrase.of("version.export.fault", "name", Safe.visible(zip)));
        }
    }
}
