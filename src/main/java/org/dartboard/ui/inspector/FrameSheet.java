package org.dartboard.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Frames;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What stands in a frame. */
final class FrameSheet {

    /** The top of the panel. */
    interface Heading {
        void show(String words, String what, @Nullable Node picture);
    }

    private final Context context;
    private final int place;

    FrameSheet(Context context, int place) {
        this.context = context;
        this.place = place;
    }

    VBox sheet(Heading heading) {
        var frames = context.environment().board().frames();
        var name = place < frames.size() ? frames.get(place).name() : "";
        heading.show(context.named(name), context.kit().text("paper.sheet"), null);
        var sheet = new Sheet(context);
        var inside = place < frames.size() ? Frames.inside(context.environment(), place) : java.util.List.<String>of();
        sheet.text(context.say(Phrase.of("paper.sheet.inside", "n", inside.size())), "db-muted");
        inside.forEach(id -> sheet.add(context.link(id)));
        sheet.head(context.kit().text("paper.sheet.keys"));
        sheet.text(context.kit().text("paper.sheet.hint"), "db-muted");
        return sheet;
    }
}
