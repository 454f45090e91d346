package org.dartboard.library;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.library.Archive.Unread;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.library.Rows.Ready;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Takes an archive into a library. Nothing in it is trusted: names are never used as paths, what is too large is not read on,
 * and every text is checked as a file is.
 */
public final class Import {

    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_UNREAD = 1000;
    private static final int LONGEST_NAME = 200;

    /** So many items are written at once; who stops in the middle keeps those before. */
    private static final int BATCH = 200;

    /**
     * What came of it.
     *
     * @param came how many were taken in
     * @param there the names of what was in the library already, with the very same content
     * @param unread what could not be read, and why
     */
    public record Imported(int came, List<String> there, List<Unread> unread) {}

    private record Parcel(Draft draft, Ready ready) {}

    private final Library library;
    private final IntConsumer progress;
    private final List<Parcel> waiting = new ArrayList<>();
    private final List<String> there = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int came;
    private long left = MOST_BYTES;
    private @Nullable String pictureName;
    private byte @Nullable [] picture;

    private Import(Library library, IntConsumer progress) {
        this.library = library;
        this.progress = progress;
    }

    /**
     * Takes a file into a library.
     *
     * @param progress told how many items were done; it may throw to stop, and what came before stays
     * @throws LibraryFailed if the file cannot be read at all, or the library fails
     */
    public static Imported of(Path file, Library library, IntConsumer progress) throws LibraryFailed {
        try (var in = Files.newInputStream(file)) {
            return of(in, file.toString(), library, progress);
        } catch (IOException e) {
            throw new LibraryFailed(
                    Reason.REFUSED, Phrase.of("library.import.missing", "file", shown(file.toString())), e);
        }
    }

    /**
     * Takes what a stream holds into a library; the stream is not closed.
     *
     * @param name what to call it
     * @param progress told how many items were done; it may throw to stop, and what came before stays
     * @throws LibraryFailed if it cannot be read at all, or the library fails
     * @throws IOException if the stream fails
     */
    public static Imported of(InputStream in, String name, Library library, IntConsumer progress)
            throws LibraryFailed, IOException {
        return new Import(library, progress).run(in, name);
    }

    @SuppressWarnings("resource") // closing it would close the stream
    private Imported run(InputStream in, String name) throws LibraryFailed, IOException {
        var zip = new ZipInputStream(in);
        int entries = 0;
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || !take(entry, zip)) {
                    unread(name, Phrase.of("library.import.large"));
                    break;
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            unread(name, Phrase.of("library.import.cut"));
        }
        if (entries == 0) {
            throw new LibraryFailed(Reason.REFUSED, Phrase.of("library.import.none", "file", shown(name)), null);
        }
        write();
        return new Imported(came, List.copyOf(there), List.copyOf(unread));
    }

    /** Takes an entry; false if nothing more is to be read. */
    private boolean take(ZipEntry entry, ZipInputStream zip) throws IOException, LibraryFailed {
        var name = entry.getName();
        var lower = name.toLowerCase(Locale.ROOT);
        boolean text = lower.endsWith(".dartboard");
        boolean image = lower.endsWith(".png") || lower.endsWith(".jpg");
        int most = text ? DartboardFile.LARGEST : Picture.LARGEST;
        var bytes = zip.readNBytes((int) Math.min(most + 1L, left + 1));
        left -= bytes.length;
        if (left < 0) {
            return false;
        }
        if (image && bytes.length <= most) {
            pictureName = name;
            picture = bytes;
        } else if (text && bytes.length <= most) {
            take(name, bytes);
        } else if (!entry.isDirectory()) {
            unread(
                    name,
                    bytes.length > most
                            ? Phrase.of("library.import.entry.large")
                            : Phrase.of("library.import.entry.other"));
        }
        return bytes.length <= most || !text; // of the rest of a huge text nothing is read
    }

    private void take(String name, byte[] text) throws LibraryFailed {
        switch (library.files().read(text)) {
            case ReadResult.Refused refused -> unread(name, refused.advice());
            case ReadResult.Read(var environment, var _) -> {
                var slip = Slip.from(environment);
                try {
                    var content = Content.of(slip.kind(), Slip.without(environment));
                    waiting.add(new Parcel(
                            new Draft(slip.label(), content, picture(slip)), Ready.of(content, library.files())));
                } catch (IllegalArgumentException e) {
                    unread(name, Phrase.of("library.import.entry.kind"));
                } catch (LibraryFailed e) {
                    unread(name, e.advice()); // too large for a library
                }
                if (waiting.size() >= BATCH) {
                    write();
                }
            }
        }
    }

    private @Nullable Picture picture(Slip slip) {
        var bytes = picture;
        return bytes == null || !Objects.equals(slip.picture(), pictureName)
                ? null
                : Picture.of(bytes).orElse(null);
    }

    private void unread(String name, Phrase why) {
        if (unread.size() < MOST_UNREAD) {
            unread.add(new Unread(shown(name), why));
        }
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private record Written(int came, List<String> there) {}

    private void write() throws LibraryFailed {
        var parcels = List.copyOf(waiting);
        waiting.clear();
        var ids = parcels.stream().map(_ -> UUID.randomUUID()).toList();
        var now = library.now();
        var written = library.database().write(c -> {
            var rows = new Rows(c);
            if (!rows.byId(ids).isEmpty()) {
                return new Written(parcels.size(), List.of()); // done before the database was lost
            }
            var known = new HashSet<String>();
            var same = new ArrayList<String>();
            var changes = new WordIndex.Changes();
            for (int i = 0; i < parcels.size(); i++) {
                var parcel = parcels.get(i);
                if (!known.add(key(parcel))
                        || Library.same(rows, parcel.ready()).isPresent()) {
                    same.add(parcel.draft().label().name());
                } else {
                    Library.add(rows, changes, ids.get(i), parcel.draft(), parcel.ready(), now);
                }
            }
            WordIndex.change(c, changes);
            return new Written(parcels.size() - same.size(), same);
        });
        came += written.came();
        there.addAll(written.there());
        progress.accept(came + there.size() + unread.size());
    }

    private static String key(Parcel parcel) {
        return parcel.ready().kind() + HexFormat.of().formatHex(parcel.ready().hash());
    }
}
