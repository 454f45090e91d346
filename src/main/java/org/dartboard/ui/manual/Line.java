package org.dartboard.ui.manual;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.manual.Hit.Mark;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Page;
import org.dartboard.manual.Place;
import org.jspecify.annotations.Nullable;

/**
 * A line of the contents, or something that was found.
 *
 * @param title what it is called
 * @param of the page in which it is; empty in the contents
 * @param excerpt what it says there, with what was found; empty in the contents
 * @param inner whether it is a part of a page rather than a page
 */
record Line(Place place, String title, String of, String excerpt, List<Mark> marks, boolean inner) {

    /** All pages, and the parts of the one that is read. */
    static List<Line> contents(Manual manual, @Nullable Page read) {
        var lines = new ArrayList<Line>();
        for (var page : manual.pages()) {
            for (var section : page.sections()) {
                boolean inner = section.level() > 2;
                if (!inner || (section.level() == 3 && page.equals(read))) {
                    lines.add(new Line(
                            new Place(page, section, section.anchor()), section.title(), "", "", List.of(), inner));
                }
            }
        }
        return lines;
    }

    /** What was found. */
    static List<Line> found(Manual manual, String words) {
        return manual.search(words).stream()
                .map(hit -> new Line(
                        hit.place(),
                        hit.place().section().title(),
                        hit.place().page().title(),
                        hit.excerpt(),
                        hit.marks(),
                        false))
                .toList();
    }
}
