package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.library.Import.Imported;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library given away and taken in, also when somebody means harm. */
class ArchiveTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};

    @TempDir
    Path temp;

    private final Kept.TestClock clock = new Kept.TestClock();
    private final List<Database> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    private Library library(String name) {
        var database = new Database(temp.resolve(name), clock, p -> {
            throw new IllegalStateException(p.toString());
        });
        open.add(database);
        return new Library(database);
    }

    private Library filled() throws LibraryFailed {
        var library = library("filled");
        var picture = Picture.of(PNG).orElse(null);
        library.addAll(List.of(
                new Draft(
                        new Label("Alma", "our\nfirst", "People/Old", List.of("b", "a")),
                        Kept.person(HOSPITAL, "alma"),
                        picture),
                Draft.of(Label.of("Diary"), Kept.pattern(HOSPITAL, "diary", "c_diary")),
                Draft.of(new Label("../../evil", "", "", List.of()), Kept.person(HOSPITAL, "ben")),
                Draft.of(new Label("", "", "Templates", List.of()), new Content.Template(HOSPITAL))));
        library.remove(List.of(library.add(Draft.of(Label.of("Gone"), Kept.somebody("Gone", "")))));
        return library;
    }

    private static byte[] export(Library library) throws LibraryFailed {
        var exported = library.find(Query.ALL).entries();
        var archive = new Archive(library).exportAll(_ -> {});
        assertEquals(exported.size(), archive.items());
        assertEquals(List.of(), archive.unread());
        return archive.bytes();
    }

    private static Imported take(byte[] bytes, Library into) throws LibraryFailed, IOException {
        return Import.of(new ByteArrayInputStream(bytes), "given.dartlib", into, _ -> {});
    }

    @Test
    void whatIsGivenComesAsItWas() throws Exception {
        var from = filled();
        var bytes = export(from);
        var to = library("to");
        assertEquals(new Imported(4, List.of(), List.of()), take(bytes, to));
        var before = from.find(Query.ALL).entries();
        var after = to.find(Query.ALL).entries();
        assertEquals(
                before.stream().map(Entry::label).toList(),
                after.stream().map(Entry::label).toList());
        for (int i = 0; i < before.size(); i++) {
            var there = from.get(before.get(i).id());
            var here = to.get(after.get(i).id());
            assertEquals(there.content(), here.content());
            assertEquals(there.picture(), here.picture());
        }
        assertEquals(1, to.find(Query.ALL.text("alma first")).all());
        assertArrayEquals(bytes, export(to), "the same things make the same bytes");
    }

    @Test
    void whatIsThereAlreadyIsSaid() throws Exception {
        var from = filled();
        var bytes = export(from);
        var again = take(bytes, from);
        assertEquals(0, again.came());
        assertEquals(4, again.there().size());
        assertEquals(4, from.find(Query.ALL).all());
        from.add(Draft.of(Label.of("New"), Kept.somebody("New", "")));
        var to = library("to");
        take(bytes, to);
        assertEquals(1, take(export(from), to).came());
    }

    @Test
    void everyTextOpensAsAFile() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(export(filled())))) {
            var names = new ArrayList<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".dartboard")) {
                    var read = new DartboardFile().read(bytes);
                    assertTrue(read instanceof ReadResult.Read, entry.getName());
                }
            }
            assertEquals(
                    List.of(
                            "00001-evil.dartboard",
                            "00002-alma.png",
                            "00002-alma.dartboard",
                            "00003-diary.dartboard",
                            "00004-riverside_hospital_newly_diagnosed_chron.dartboard"),
                    names);
        }
    }

    @Test
    void aFileOfAnEnvironmentComesAsATemplate() throws Exception {
        var to = library("to");
        var text = new DartboardFile().write(HOSPITAL).getBytes(StandardCharsets.UTF_8);
        assertEquals(1, take(zip("/etc/../h.dartboard", text), to).came());
        var entry = to.find(Query.ALL).entries().getFirst();
        assertEquals(ItemKind.TEMPLATE, entry.kind());
        assertEquals(HOSPITAL.name(), entry.label().name());
        assertEquals(HOSPITAL, to.get(entry.id()).content().environment());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestComes() throws Exception {
        var to = library("to");
        var files = new DartboardFile();
        var person = files.write(new Slip(Label.of("x"), ItemKind.PERSONA, null).on(new Content.Template(HOSPITAL)));
        var imported = take(
                zip(
                        "broken.dartboard",
                        "{\"format\": 1, \"elements\": 7}".getBytes(StandardCharsets.UTF_8),
                        "two people.dartboard",
                        person.getBytes(StandardCharsets.UTF_8),
                        "virus.exe",
                        new byte[10],
                        "large.png",
                        new byte[Picture.LARGEST + 1],
                        "nested.zip",
                        zip("a.dartboard", new byte[10]),
                        "good.dartboard",
                        files.write(HOSPITAL).getBytes(StandardCharsets.UTF_8)),
                to);
        assertEquals(1, imported.came());
        assertEquals(
                List.of("broken.dartboard", "two people.dartboard", "virus.exe", "large.png", "nested.zip"),
                imported.unread().stream().map(Archive.Unread::name).toList());
        var messages = Messages.strict();
        imported.unread().forEach(u -> assertFalse(messages.format(u.why()).isBlank()));
    }

    @Test
    void aBombIsNotReadOn() throws Exception {
        var to = library("to");
        var imported = take(zip("bomb.dartboard", new byte[DartboardFile.LARGEST + 100]), to);
        assertEquals(0, imported.came());
        assertEquals(
                "library.import.entry.large", imported.unread().getFirst().why().key());
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        var to = library("to");
        var random = new byte[5000];
        new Random(5).nextBytes(random);
        for (var bytes : List.of(new byte[0], random, "PK\3\4".getBytes(StandardCharsets.US_ASCII))) {
            var failed = assertThrows(LibraryFailed.class, () -> take(bytes, to));
            assertEquals(Reason.REFUSED, failed.reason());
        }
        var missing = assertThrows(LibraryFailed.class, () -> Import.of(temp.resolve("none.dartlib"), to, _ -> {}));
        assertEquals(Reason.REFUSED, missing.reason());
    }

    @Test
    void damagedArchivesThrowNothingElse() throws Exception {
        var bytes = export(filled());
        var to = library("to");
        var random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 150; i++) {
            var damaged = Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int j = i % 3; j > 0 && damaged.length > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                take(damaged, to);
            } catch (LibraryFailed e) {
                assertEquals(Reason.REFUSED, e.reason());
                refused++;
            }
        }
        assertTrue(refused < 150, "some were taken in");
        for (var entry : to.find(Query.ALL).entries()) {
            assertEquals(entry.kind(), to.get(entry.id()).content().kind());
        }
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
