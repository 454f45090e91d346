package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dartboard.edit.AddPersona;
import org.dartboard.edit.Paste;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping, finding, sorting, removing and taking out again. */
class LibraryStoreTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");

    @TempDir
    Path temp;

    private final Kept.TestClock clock = new Kept.TestClock();
    private Database database;
    private Library library;

    @BeforeEach
    void open() {
        database = new Database(temp, clock, p -> {
            throw new IllegalStateException(p.toString());
        });
        library = new Library(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private UUID keep(String name, String story, String folder, String... tags) throws LibraryFailed {
        clock.pass(Duration.ofMinutes(1));
        var label = new Label(name, "", folder, List.of(tags));
        return library.add(Draft.of(label, Kept.somebody(name, story)));
    }

    private List<String> names(Query query) throws LibraryFailed {
        return library.find(query).entries().stream().map(e -> e.label().name()).toList();
    }

    private List<String> names(String text) throws LibraryFailed {
        return names(Query.ALL.text(text));
    }

    @Test
    void whatIsKeptComesBackWhole() throws Exception {
        var person = Kept.person(HOSPITAL, "alma");
        var pattern = Kept.pattern(HOSPITAL, "diary", "c_diary");
        var template = new Content.Template(HOSPITAL);
        for (var content : List.of(person, pattern, template)) {
            var id = library.add(Draft.of(Label.of(""), content));
            var item = library.get(id);
            assertEquals(content, item.content());
            assertEquals(content.kind(), item.entry().kind());
            assertEquals(content.ownName(), item.entry().label().name());
            assertEquals(Optional.of(id), library.same(content).map(Entry::id));
        }
        assertEquals("Alma, 67, lives alone", person.ownName());
        assertEquals("Diary", pattern.ownName());
        assertEquals(Optional.empty(), library.same(new Content.Template(HOSPITAL.with(Environment.NAME, "Another"))));
    }

    @Test
    void aPersonBringsWhatSheRefersToAndFitsElsewhere() throws Exception {
        var item = library.get(library.add(Draft.of(Label.of("Alma"), Kept.person(HOSPITAL, "alma"))));
        var person = (Content.Person) item.content();
        assertEquals(HOSPITAL.persona("alma"), person.persona());
        assertFalse(person.home().elements().isEmpty());
        var without = HOSPITAL.with(Environment.PERSONAS, List.of());
        assertEquals(
                HOSPITAL.persona("alma"),
                new AddPersona(person.persona()).apply(without).persona("alma"));
    }

    @Test
    void aPatternIsPastedAsACopyWouldBe() throws Exception {
        var pattern = Kept.pattern(HOSPITAL, "diary", "c_diary");
        var kept = (Content.Pattern)
                library.get(library.add(Draft.of(Label.of(""), pattern))).content();
        assertEquals(
                new Paste(pattern.fragment(), 10, 10).apply(HOSPITAL),
                new Paste(kept.fragment(), 10, 10).apply(HOSPITAL));
    }

    @Test
    void allWordsMustBeThereAndMayBeBegun() throws Exception {
        keep("Zoë Ångström", "lives in a lighthouse", "");
        keep("Max", "Zoe is his aunt; he likes STRASSE and Straße alike", "");
        assertEquals(List.of("Zoë Ångström", "Max"), names("zoe"));
        assertEquals(List.of("Zoë Ångström"), names("ANGSTROM light"));
        assertEquals(List.of("Max"), names("straße"));
        assertEquals(List.of("Max"), names("strasse aunt"));
        assertEquals(List.of("Max", "Zoë Ångström"), names("  l "));
        assertEquals(List.of(), names("zoe nowhere"));
        assertEquals(List.of(), names("ighthouse"));
        assertEquals(List.of("Max", "Zoë Ångström"), names("?! …"));
    }

    @Test
    void theBestComeFirst() throws Exception {
        keep("Anna", "she cares for a diary", "");
        keep("Bruno", "", "", "diary");
        keep("Diary keeper", "", "");
        keep("Carla", "", "");
        library.label(
                library.find(Query.ALL.text("carla")).entries().getFirst().id(),
                new Label("Carla", "a diary", "", List.of()));
        assertEquals(List.of("Diary keeper", "Bruno", "Carla", "Anna"), names("diary"));
        assertEquals(names("diary"), names("diary"));
        assertEquals(
                List.of("Diary keeper", "Bruno"), names(Query.ALL.text("diary").atMost(2)));
        assertEquals(4, library.find(Query.ALL.text("diary").atMost(2)).all());
    }

    @Test
    void wordsInsideAreFound() throws Exception {
        library.add(Draft.of(Label.of("Ours"), new Content.Template(HOSPITAL)));
        library.add(Draft.of(Label.of("Part"), Kept.pattern(HOSPITAL, "diary", "c_diary")));
        assertEquals(List.of("Ours"), names("riverside dietetics"));
        assertEquals(List.of("Part", "Ours"), names("diary phone"));
        assertEquals(List.of("Ours"), names("little league"));
    }

    @Test
    void kindsFoldersAndTagsNarrow() throws Exception {
        keep("Ada", "", "Hospital/Patients", "old", "alone");
        keep("Ben", "", "Hospital / Staff/", "old");
        keep("Cem", "", "Hospitality", "alone");
        library.add(Draft.of(new Label("Care", "", "Hospital", List.of("old")), Kept.pattern(HOSPITAL, "diary")));
        assertEquals(List.of("Ada", "Ben", "Care"), names(Query.ALL.in("Hospital")));
        assertEquals(List.of("Ada"), names(Query.ALL.tagged(List.of("old", "alone"))));
        assertEquals(List.of("Care"), names(Query.ALL.kinds(EnumSet.of(ItemKind.PATTERN))));
        assertEquals(
                List.of("Ben"), names(Query.ALL.in("Hospital/Staff").text("old").tagged(List.of("old"))));
        assertEquals(List.of(), names(Query.ALL.kinds(EnumSet.noneOf(ItemKind.class))));
        assertEquals(
                List.of(
                        new Counted("Hospital", 3),
                        new Counted("Hospital/Patients", 1),
                        new Counted("Hospital/Staff", 1),
                        new Counted("Hospitality", 1)),
                library.folders());
        assertEquals(List.of(new Counted("alone", 2), new Counted("old", 3)), library.tags());
    }

    @Test
    void foldersAndTagsAreRenamedEverywhere() throws Exception {
        keep("Ada", "", "Hospital/Patients", "old");
        var ben = keep("Ben", "", "Hospital", "old", "elderly");
        keep("Cem", "", "Hospitality", "young");
        library.renameFolder("Hospital", "Clinic/Main");
        assertEquals(List.of("Ada", "Ben"), names(Query.ALL.in("Clinic")));
        assertEquals(List.of("Ada"), names(Query.ALL.in("Clinic/Main/Patients")));
        assertEquals(List.of("Cem"), names(Query.ALL.in("Hospitality")));
        library.renameTag("old", "elderly");
        assertEquals(List.of(new Counted("elderly", 2), new Counted("young", 1)), library.tags());
        assertEquals(List.of("Ada", "Ben"), names(Query.ALL.tagged(List.of("elderly"))));
        assertEquals(List.of(), names("old"));
        library.renameTag("young", "");
        assertEquals(List.of(), names("young"));
        library.move(List.of(ben), "");
        assertEquals(List.of("Ada"), names(Query.ALL.in("Clinic")));
    }

    @Test
    void whatARenamingChangedIsPutBackAndNothingElse() throws Exception {
        var ada = keep("Ada", "", "Hospital/Patients", "old");
        keep("Ben", "", "Clinic", "elderly");
        library.remove(List.of(ada));
        var moved = library.renameFolder("Hospital", "Clinic");
        var tagged = library.renameTag("old", "elderly");
        library.restore(List.of(ada));
        assertEquals(List.of("Ada", "Ben"), names(Query.ALL.in("Clinic").tagged(List.of("elderly"))));
        library.putBack(tagged);
        library.putBack(moved);
        assertEquals(
                List.of(new Counted("Clinic", 1), new Counted("Hospital", 1), new Counted("Hospital/Patients", 1)),
                library.folders());
        assertEquals(List.of("Ada"), names(Query.ALL.tagged(List.of("old"))));
        assertEquals(List.of("Ada"), names("old"));
        library.renameFolder("Hospital/Patients", "Hospital");
        library.renameFolder("Hospital", "");
        assertEquals(List.of(new Counted("Clinic", 1)), library.folders());
    }

    @Test
    void anItemIsFoundByWhatItIsNow() throws Exception {
        var id = keep("Ada", "sails", "");
        library.content(id, Kept.somebody("Ada", "rides"));
        assertEquals(List.of(), names("sails"));
        assertEquals(List.of("Ada"), names("rides"));
        library.label(id, Label.of("Ida"));
        assertEquals(List.of("Ida"), names("ida rides"));
        var entry = library.get(id).entry();
        assertTrue(entry.changed().isAfter(entry.created()) || entry.changed().equals(entry.created()));
        assertEquals(
                "rides", ((Content.Person) library.get(id).content()).persona().story());
    }

    @Test
    void theBinKeepsForThirtyDays() throws Exception {
        var ada = keep("Ada", "", "Folder", "tag");
        var ben = keep("Ben", "", "");
        library.remove(List.of(ada));
        assertEquals(List.of("Ben"), names(Query.ALL));
        assertEquals(List.of(), names("ada"));
        assertEquals(List.of(), library.folders());
        assertEquals(List.of(), library.tags());
        assertEquals(List.of(ada), library.bin().stream().map(Entry::id).toList());
        library.restore(List.of(ada));
        assertEquals(List.of("Ada"), names("ada tag"));
        library.remove(List.of(ada));
        clock.pass(Duration.ofDays(29));
        assertEquals(1, library.bin().size());
        library.remove(List.of(ben));
        clock.pass(Duration.ofDays(2));
        assertEquals(List.of(ben), library.bin().stream().map(Entry::id).toList());
        library.remove(List.of());
        assertEquals(
                Reason.MISSING,
                assertThrows(LibraryFailed.class, () -> library.get(ada)).reason());
        assertEquals(1, library.emptyBin());
        assertEquals(
                Reason.MISSING,
                assertThrows(LibraryFailed.class, () -> library.get(ben)).reason());
    }

    @Test
    void onlyWhatIsInTheBinIsDeletedForGood() throws Exception {
        var ada = keep("Ada", "", "");
        var ben = keep("Ben", "", "");
        var cem = keep("Cem", "", "");
        library.remove(List.of(ada, ben));
        assertEquals(1, library.delete(List.of(ada, cem)));
        assertEquals(List.of(ben), library.bin().stream().map(Entry::id).toList());
        assertEquals(List.of("Cem"), names(Query.ALL));
        library.restore(List.of(ada, ben));
        assertEquals(List.of("Ben", "Cem"), names(Query.ALL));
    }

    @Test
    void picturesAreKept() throws Exception {
        var id = keep("Ada", "", "");
        var png = Picture.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3})
                .orElseThrow();
        library.picture(id, png);
        assertEquals(png, library.get(id).picture());
        assertTrue(library.get(id).entry().hasPicture());
        library.picture(id, null);
        assertEquals(null, library.get(id).picture());
        assertEquals(Optional.empty(), Picture.of(new byte[] {'G', 'I', 'F', '8'}));
        assertEquals(Optional.empty(), Picture.of(new byte[Picture.LARGEST + 1]));
    }

    @Test
    void labelsAreBroughtIntoShape() {
        var label = new Label("  A\nname\u0007 ", " note ", " /a // b\t/", List.of("b", " a ", "", "b"));
        assertEquals(new Label("A name", "note", "a/b", List.of("a", "b")), label);
        assertEquals(Label.LONGEST, Label.of("x".repeat(1000)).name().length());
        assertEquals(Label.LONGEST - 1, Label.of("x" + "😀".repeat(1000)).name().length());
    }
}
