package org.dartboard.report;

import java.util.List;
import org.dartboard.report.Report.Section;

/** What the numbers of a report are, and what they are not. */
final class Caveats {

    private Caveats() {}

    static Section of(Material material) {
        return new Section(
                "notes",
                material.text("report.notes"),
                List.of(
                        Block.plain(material.text("report.notes.model")),
                        Block.plain(material.text("report.notes.design")),
                        Block.plain(material.text("report.notes.same")),
                        Block.plain(material.text("report.notes.different")),
                        Block.plain(material.text("report.notes.open")),
                        Block.plain(material.text("report.notes.use"))));
    }
}
