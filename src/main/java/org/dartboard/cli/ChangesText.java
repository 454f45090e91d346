package org.dartboard.cli;

import java.util.List;
import org.dartboard.compare.Difference.Change;
import org.dartboard.compare.Difference.Status;
import org.dartboard.model.Environment;
import org.dartboard.story.ChangeLine;
import org.dartboard.text.Messages;

/** What changed in an environment, line by line. */
final class ChangesText {

    private final Page page;
    private final Messages messages;
    private final Environment before;
    private final Environment after;

    /** Writes to a page what changed from one environment to another. */
    ChangesText(Page page, Messages messages, Environment before, Environment after) {
        this.page = page;
        this.messages = messages;
        this.before = before;
        this.after = after;
    }

    /** A heading for each property that changed, and below it what became of its entries. */
    void write(List<Change> changes) {
        var property = "";
        for (var line : ChangeLine.of(changes, before, after, messages)) {
            if (!line.property().equals(property)) {
                property = line.property();
                page.heading(capital(property));
            }
            write(line);
        }
    }

    /** All changes in one list. */
    void list(List<Change> changes) {
        ChangeLine.of(changes, before, after, messages).forEach(this::write);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void write(ChangeLine line) {
        page.keyed(2, mark(line.status()), 4, line.id(), run(line.status(), line.text()));
        line.stated().forEach(s -> page.paragraph(6, 8, Page.plain(s)));
        line.details().forEach(d -> page.paragraph(6, 8, Page.dim(d.path() + ": "), Page.plain(d.text())));
    }

    private static String mark(Status status) {
        return switch (status) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "~";
            case MOVED -> "↕";
        };
    }

    private static Page.Run run(Status status, String text) {
        return switch (status) {
            case ADDED -> new Page.Run(text, Page.Style.GOOD);
            case REMOVED -> new Page.Run(text, Page.Style.BAD);
            case CHANGED, MOVED -> Page.plain(text);
        };
    }
}
