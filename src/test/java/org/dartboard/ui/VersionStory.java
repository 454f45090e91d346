package org.dartboard.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Sort;
import org.dartboard.edit.SwitchControls;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.version.Version.Reason;

/** Three weeks of work on the hospital, as versions of a file: from the sketch on the wall to what is asked for. */
final class VersionStory {

    /** When it is looked at: a Sunday afternoon. */
    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T14:30:00Z"), ZoneOffset.UTC);

    private static final List<String> PLANNED = List.of("c_forme", "c_record", "c_diary", "c_hours", "c_peers");

    private final Versions versions;
    private final KeptDocument document;

    private VersionStory(Versions versions, KeptDocument document) {
        this.versions = versions;
        this.document = document;
    }

    /** Keeps it, and saves the file as it is at the end. */
    static void keep(Versions versions, Path file) throws Exception {
        var hospital = new DartboardFile().read(Program.HOSPITAL) instanceof ReadResult.Read read
                ? read.environment()
                : Environment.EMPTY;
        var shown = with(hospital, SetProperty.of("letter", Elements.NAME, "Letter"));
        var drawn = with(shown, new Delete(Sort.ELEMENT, PLANNED));
        var sketch = with(drawn, new Delete(Sort.ELEMENT, List.of("nurse_line", "night_symptom", "chatroom")));
        var first = with(hospital, new SwitchControls(List.of("c_diary"), true, "Asked for by the ward"));
        var last = with(first, new SwitchControls(List.of("c_forme", "c_hours"), true, "Asked for by the ward"));
        new DartboardFile().save(last, file);
        var story = new VersionStory(versions, versions.at(file, last));
        story.keep("2026-11-02T09:20:00Z", sketch, Reason.PAUSED, "The sketch from the wall");
        story.keep("2026-11-02T11:45:00Z", drawn, Reason.SAVED, "");
        story.keep("2026-11-10T16:10:00Z", shown, Reason.SAVED, "Shown to the board");
        story.keep("2026-11-21T17:31:00Z", hospital, Reason.SAVED, "");
        story.keep("2026-11-22T10:12:00Z", first, Reason.PAUSED, "");
        story.keep("2026-11-22T14:05:00Z", last, Reason.SAVED, "");
    }

    private static Environment with(Environment environment, Edit edit) {
        return edit.apply(environment);
    }

    private void keep(String when, Environment environment, Reason reason, String name) throws LibraryFailed {
        long time = Instant.parse(when).toEpochMilli();
        var version = versions.record(document.id(), environment, reason, time, null);
        if (!name.isEmpty()) {
            versions.name(version.id(), name);
        }
    }
}
