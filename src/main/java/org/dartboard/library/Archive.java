package org.dartboard.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dartboard.edit.Ids;
import org.dartboard.library.Rows.Row;
import org.dartboard.text.Phrase;

/**
 * A library, or a part of one, in one file to give away: a zip of {@code .dartboard} texts, each of which says itself what was
 * kept and under which name, and of the pictures that people chose. What is there is not times or ids, so the same things make
 * the same bytes.
 */
public final class Archive {

    /** How the name of such a file ends. */
    public static final String ENDING = ".dartlib";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * What was written.
     *
     * @param bytes of the file
     * @param items how many are in it
     * @param unread what could not be read and is not in it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
    public record Exported(byte[] bytes, int items, List<Unread> unread) {}

    /**
     * Something that could not be read.
     *
     * @param name what it is called
     * @param why a sentence
     */
    public record Unread(String name, Phrase why) {}

    private final Library library;

    /** Writes from a library. */
    public Archive(Library library) {
        this.library = library;
    }

    /**
     * Writes everything that is not in the bin.
     *
     * @param progress told how many items were done; it may throw to stop
     * @throws LibraryFailed saying what to do
     */
    public Exported exportAll(IntConsumer progress) throws LibraryFailed {
        return export(
                library.database()
                        .read(c -> new Rows(c)
                                .rows("where removed is null").stream()
                                        .map(r -> r.entry().id())
                                        .toList()),
                progress);
    }

    /**
     * Writes these items.
     *
     * @param progress told how many items were done; it may throw to stop
     * @throws LibraryFailed saying what to do
     */
    public Exported export(Collection<UUID> ids, IntConsumer progress) throws LibraryFailed {
        var order = library.database().read(c -> {
            var rows = new Rows(c);
            var hashes = rows.hashes();
            return rows.byId(ids).stream()
                    .sorted(Comparator.comparing((Row r) -> r.entry().kind())
                            .thenComparing(r -> r.entry().label().folder())
                            .thenComparing(r -> r.entry().label().name())
                            .thenComparing(r -> hashes.getOrDefault(r.num(), "")))
                    .toList();
        });
        var unread = new ArrayList<Unread>();
        var bytes = new ByteArrayOutputStream();
        int written = 0;
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var row : order) {
                try {
                    var item = library.get(row.entry().id());
                    write(item, written + 1, zip);
                    written++;
                } catch (LibraryFailed e) {
                    if (e.reason() != LibraryFailed.Reason.MISSING) {
                        throw e;
                    }
                    unread.add(new Unread(row.entry().label().name(), e.advice()));
                }
                progress.accept(written + unread.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exported(bytes.toByteArray(), written, unread);
    }

    private void write(Item item, int number, ZipOutputStream zip) throws IOException {
        var label = item.entry().label();
        var stem = "%05d-%s".formatted(number, Ids.fresh(label.name(), "item", _ -> false));
        var picture = item.picture();
        var pictureName = picture == null ? null : stem + "." + picture.ending();
        if (picture != null && pictureName != null) {
            // Before its text, so that whoever reads from first to last has it by then
            entry(zip, pictureName, picture.bytes());
        }
        var text = library.files()
                .write(Slip.of(label, item.content().kind(), pictureName).on(item.content()));
        entry(zip, stem + ".dartboard", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
