package org.dartboard.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.report.Report.Section;
import org.dartboard.report.write.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample in every format. */
class FormatsTest {

    static Stream<Path> samples() {
        return Made.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleGivesTheSameBytesEachTimeItIsReported(Path sample) {
        var first = Made.of(Made.read(sample));
        var second = Made.of(Made.read(sample));
        for (var format : Format.values()) {
            var bytes = format.write(first, Made.MESSAGES);
            assertTrue(bytes.length > 1000, format + " of " + sample);
            assertArrayEquals(bytes, format.write(second, Made.MESSAGES), format + " of " + sample);
        }
    }

    @Test
    void nothingToTellGivesAReportAllTheSame() {
        var report = Made.of(Environment.EMPTY);
        assertEquals("An environment without a name", report.title());
        for (var format : Format.values()) {
            assertTrue(format.write(report, Made.MESSAGES).length > 100, format.toString());
        }
    }

    @Test
    void sectionsAndTablesHaveNamesOfTheirOwn() {
        var report = Made.of(Made.hospital());
        var ids = new ArrayList<String>();
        collect(report.sections(), ids);
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertEquals("overview", ids.getFirst());
        assertEquals("notes", ids.getLast());
        var tables = report.tables().stream().map(Table::id).toList();
        assertEquals(tables.size(), new HashSet<>(tables).size(), tables.toString());
    }

    private static void collect(List<Section> sections, List<String> ids) {
        for (var section : sections) {
            ids.add(section.id());
            collect(section.parts(), ids);
        }
    }

    @Test
    void onlyWhatIsWantedIsTold() {
        var scene = Scene.active(Made.hospital());
        var wanted = Wanted.all(scene).about(List.of("ben")).only(Set.of(Part.STORIES));
        var report = ReportMaker.of(scene, wanted, Made.MESSAGES);
        assertEquals(
                List.of("overview", "stories", "notes"),
                report.sections().stream().map(Section::id).toList());
        var stories = report.sections().get(1);
        assertEquals(
                List.of("Ben"), stories.parts().stream().map(Section::title).toList());
        assertFalse(report.tables().stream()
                .filter(t -> t.id().equals("walks"))
                .anyMatch(t -> t.rows().size() != 1));
    }
}
