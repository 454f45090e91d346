package org.dartboard.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.Version;

/**
 * Versions as files that need no database: a zip with a folder for each document, in it a {@code .dartboard} file for each
 * version, named by its time, and a page that tells what changed from one to the next. The same versions in the same zone give
 * the same bytes.
 */
public final class VersionsExport {

    /** What a name of a file bears. */
    private static final int LONGEST = 60;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private final Versions versions;
    private final Messages messages;
    private final ZoneId zone;
    private final BooleanSupplier wanted;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder page = new StringBuilder();
    private int lost;

    /**
     * An export.
     *
     * @param zone in which times are told
     * @param wanted asked now and then; if it says no, nothing is written
     */
    public VersionsExport(Versions versions, Messages messages, ZoneId zone, BooleanSupplier wanted) {
        this.versions = versions;
        this.messages = messages;
        this.zone = zone;
        this.wanted = wanted;
    }

    /**
     * Writes the versions of documents to a file, which is replaced as a whole or not at all.
     *
     * @return how many versions could not be read and were left out; -1 if it was no longer wanted
     * @throws LibraryFailed saying what to do
     * @throws IOException if the file cannot be written
     */
    public int write(List<KeptDocument> documents, Path file) throws LibraryFailed, IOException {
        var target = file.toAbsolutePath();
        var beside = Files.createTempFile(target.getParent(), ".versions", ".saving");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                write(documents, out);
            }
            if (!wanted.getAsBoolean()) {
                return -1;
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return lost;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(List<KeptDocument> documents, OutputStream out) throws LibraryFailed, IOException {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.text("version.export.language"))
                .append("\">\n<meta charset=\"utf-8\">\n<title>")
                .append(html(messages.text("version.export.title")))
                .append("</title>\n<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;")
                .append("padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;")
                .append("vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid}</style>\n<h1>")
                .append(html(messages.text("version.export.title")))
                .append("</h1>\n");
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var document : documents) {
                document(document, zip);
            }
            page.append("</html>\n");
            entry(
                    zip,
                    "index.html",
                    LocalDateTime.of(1980, 1, 1, 0, 0),
                    page.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void document(KeptDocument document, ZipOutputStream zip) throws LibraryFailed, IOException {
        var title = document.title().isBlank() ? messages.text("version.untitled") : document.title();
        var folder = free(fileName(title), "");
        page.append("<h2>").append(html(title)).append("</h2>\n");
        var file = document.file();
        if (file != null) {
            page.append("<p>").append(html(file.toString())).append("</p>\n");
        }
        page.append("<table>\n<tr>");
        for (var head : List.of("version.export.when", "version.export.what", "version.export.changed")) {
            // texts: version.export.*
            page.append("<th>").append(html(messages.text(head))).append("</th>");
        }
        page.append("</tr>\n");
        for (var version : versions.list(document.id())) {
            if (!wanted.getAsBoolean()) {
                return;
            }
            version(version, folder, zip);
        }
        page.append("</table>\n");
    }

    private void version(Version version, String folder, ZipOutputStream zip) throws LibraryFailed, IOException {
        var when = LocalDateTime.ofInstant(Instant.ofEpochMilli(version.time()), zone);
        var what = reason(version);
        var name = free(folder + "/" + NAME.format(when) + " " + fileName(what), ".dartboard");
        boolean there = true;
        try {
            entry(zip, name, when, versions.text(version));
        } catch (LibraryFailed e) {
            if (e.reason() != Reason.MISSING) {
                throw e;
            }
            there = false;
            lost++;
        }
        var time = NAME.format(when).replace('.', ':');
        page.append("<tr><td>")
                .append(there ? "<a href=\"" + href(name) + "\">" + html(time) + "</a>" : html(time))
                .append("</td><td>")
                .append(html(what))
                .append("</td><td>")
                .append(html(there ? version.words() : messages.text("version.export.lost")))
                .append("</td></tr>\n");
    }

    // texts: version.reason.*
    private String reason(Version version) {
        return version.name().isEmpty()
                ? messages.format(
                        Phrase.of("version.reason." + version.reason().name().toLowerCase(Locale.ROOT)))
                : version.name();
    }

    private static void entry(ZipOutputStream zip, String name, LocalDateTime time, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        // What the format can tell; and nothing of the zone of this machine
        entry.setTimeLocal(time.getYear() < 1980 || time.getYear() > 2099 ? LocalDateTime.of(1980, 1, 1, 0, 0) : time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A name that no other entry has, be letters small or capital. */
    private String free(String name, String ending) {
        for (int i = 1; ; i++) {
            var free = name + (i == 1 ? "" : " (" + i + ")") + ending;
            if (names.add(free.toLowerCase(Locale.ROOT))) {
                return free;
            }
        }
    }

    /** A name that every file system takes. */
    static String fileName(String name) {
        var plain = new ArrayList<Integer>();
        name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip()
                .codePoints()
                .limit(LONGEST)
                .forEach(plain::add);
        var text = new StringBuilder();
        plain.forEach(text::appendCodePoint);
        var safe = text.toString().replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (safe.isEmpty()) {
            return "_";
        }
        // Names that are devices on Windows
        return safe.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?") ? "_" + safe : safe;
    }

    private static String href(String name) {
        var href = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-_.".indexOf(c) >= 0);
            href.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return href.toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
