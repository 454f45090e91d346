package org.dartboard.ui.create;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Fragment;
import org.dartboard.edit.Move;
import org.dartboard.edit.Paste;
import org.dartboard.edit.Several;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.layout.Arranger;
import org.dartboard.layout.LayeredArranger;
import org.dartboard.model.Environment;
import org.dartboard.model.Position;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;
import org.dartboard.picture.Sizes;
import org.dartboard.sketch.Sketch;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Copies and pastes. On the clipboard of the desktop elements are the text of a file that holds just these, so that every
 * window of every Dartboard understands them, and whoever pastes them into a letter sees what they are. Any other text is a
 * sketch.
 */
public final class Clips {

    private static final double STEP = 24;
    private static final int MOST_STEPS = 40;

    private final Desk desk;
    private final Sheet sheet;
    private final Author author;
    private final Background.Line line;
    private final Arranger.Extents extents;
    private final DartboardFile files = new DartboardFile();

    /** Clips of a desk. */
    public Clips(Desk desk, Kit kit, Sheet sheet, Author author, Background background) {
        this.desk = desk;
        this.sheet = sheet;
        this.author = author;
        line = background.line();
        extents = Author.extents(new Sizes(kit.metrics()));
    }

    /** Why what is selected cannot be copied; empty if it can. */
    public Optional<Phrase> refusal() {
        return author.selected().isEmpty() ? Optional.of(Phrase.of("edit.no.choice")) : Optional.empty();
    }

    /** Copies what is selected; false if nothing is. */
    public boolean copy() {
        var environment = desk.environment();
        if (environment == null || refusal().isPresent()) {
            refusal().ifPresent(why -> desk.say(Notice.Kind.REFUSED, why));
            return false;
        }
        var content = new ClipboardContent();
        content.putString(written(Fragment.of(environment, author.selected())));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /** Copies what is selected and deletes it. */
    public void cut() {
        if (copy()) {
            author.delete();
        }
    }

    private String written(Fragment fragment) {
        return files.write(fragment.marked());
    }

    /** The elements that a text holds; null if it is no text of elements. */
    private @Nullable Fragment read(String text) {
        if (!text.stripLeading().startsWith("{")
                || !(files.read(text.getBytes(StandardCharsets.UTF_8)) instanceof ReadResult.Read(var read, var _))) {
            return null;
        }
        return Fragment.unmarked(read);
    }

    /** Pastes what is on the clipboard: at the pointer, or beside where it was. */
    public void paste() {
        var environment = desk.environment();
        var text = Clipboard.getSystemClipboard().getString();
        if (environment == null) {
            return;
        }
        if (text == null || text.isBlank() || text.stripLeading().startsWith("<")) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("edit.no.clip"));
            return;
        }
        var fragment = read(text);
        if (fragment == null) {
            sketch(environment, text);
        } else {
            paste(environment, fragment, sheet.pointer(), null);
        }
    }

    /** Another one of each that is selected, beside it. */
    public void duplicate() {
        var environment = desk.environment();
        if (environment == null || refusal().isPresent()) {
            refusal().ifPresent(why -> desk.say(Notice.Kind.REFUSED, why));
            return;
        }
        var ids = author.selected();
        Object what = ids.size() == 1
                ? Objects.requireNonNull(environment.element(ids.getFirst())).name()
                : Phrase.of("edit.count.element", "n", ids.size());
        paste(environment, Fragment.of(environment, ids), null, Phrase.of("edit.name.duplicate", "what", what));
    }

    /**
     * Puts elements on the map, and selects them.
     *
     * @param at where their middle comes, as near as there is room; null: at the pointer, or beside where they were
     * @return false if they cannot be put there, which is said
     */
    public boolean paste(Fragment fragment, @Nullable Point at) {
        var environment = desk.environment();
        return environment != null && paste(environment, fragment, at == null ? sheet.pointer() : at, null);
    }

    private boolean paste(Environment environment, Fragment fragment, @Nullable Point at, @Nullable Phrase title) {
        var box = box(fragment);
        double dx = 0;
        double dy = 0;
        if (box != null) {
            boolean seen = sheet.toView(box).overlaps(view());
            var wanted = at != null ? at : seen ? null : author.middle();
            dx = wanted == null ? 0 : Math.rint(wanted.x() - box.centreX());
            dy = wanted == null ? 0 : Math.rint(wanted.y() - box.centreY());
            var free = free(environment, new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
            dx += free.x();
            dy += free.y();
        }
        var paste = new Paste(fragment, dx, dy);
        Edit edit = title == null ? paste : new Several(title, List.of(paste));
        boolean done = desk.refusal(edit).isEmpty();
        desk.apply(edit);
        if (done) {
            author.select(Set.copyOf(paste.ids(environment).values()));
            if (box != null) {
                sheet.bring(new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
            }
        }
        return done;
    }

    private Box view() {
        return new Box(0, 0, sheet.layer().getWidth(), sheet.layer().getHeight());
    }

    private @Nullable Box box(Fragment fragment) {
        @Nullable Box all = null;
        for (var element : fragment.environment().elements()) {
            var at = fragment.environment().layout().get(element.id());
            if (at != null && !fragment.context().contains(element.id())) {
                var box = Box.around(at.x(), at.y(), extents.width(element), extents.height(element));
                all = all == null ? box : all.union(box);
            }
        }
        return all;
    }

    /** How far a box is to be moved so that it covers no element: below first, then to the right. */
    private Point free(Environment environment, Box box) {
        var taken = new ArrayList<Box>();
        environment.elements().forEach(e -> {
            var at = environment.layout().get(e.id());
            if (at != null) {
                taken.add(Box.around(at.x(), at.y(), extents.width(e), extents.height(e)));
            }
        });
        for (int i = 0; i <= MOST_STEPS; i++) {
            for (var away : List.of(new Point(0, i * STEP), new Point(i * STEP, 0))) {
                var there = new Box(box.x() + away.x(), box.y() + away.y(), box.width(), box.height()).grown(6);
                if (taken.stream().noneMatch(there::overlaps)) {
                    return away;
                }
            }
        }
        return new Point(STEP, STEP);
    }

    /** Draws lines of text, each new element in a place of its own. */
    private void sketch(Environment environment, String text) {
        line.ask(_ -> sketched(environment, text), edit -> {
            if (edit.edits().isEmpty()) {
                desk.say(Notice.Kind.REFUSED, Phrase.of("edit.no.clip"));
            } else if (environment.equals(desk.environment())) {
                desk.apply(edit);
            } else {
                sketch(Objects.requireNonNull(desk.environment()), text);
            }
        });
    }

    private Several sketched(Environment environment, String text) {
        var sketch = Sketch.of(text, environment).edit();
        if (sketch.edits().isEmpty()) {
            return sketch;
        }
        var drawn = sketch.apply(environment);
        Map<String, Position> places = new LayeredArranger(extents)
                .arrange(drawn, new Arranger.Scope.Missing(), false)
                .layout();
        var fresh = new LinkedHashMap<>(places);
        fresh.keySet().removeAll(environment.layout().keySet());
        return fresh.isEmpty() ? sketch : new Several(sketch.title(), List.of(sketch, new Move(fresh)));
    }
}
