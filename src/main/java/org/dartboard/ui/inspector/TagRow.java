package org.dartboard.ui.inspector;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Rename;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Sort;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Slot;

/** A tag by itself: what it is called everywhere, and where it is used. */
final class TagRow {

    private final Context context;
    private final Environment environment;
    private final String tag;

    TagRow(Context context, Environment environment, String tag) {
        this.context = context;
        this.environment = environment;
        this.tag = tag;
    }

    /** All of it, as a card. */
    Node card() {
        var sheet = sheet();
        sheet.getStyleClass().addAll("db-quiet", "tag-card");
        return sheet;
    }

    /** All of it. */
    Sheet sheet() {
        var sheet = new Sheet(context);
        sheet.text(context.text("inspector.tag.everywhere"), "db-muted", "db-small");
        sheet.add(Sheet.wide(context.fields().line(slot())));
        var uses = TagUses.of(tag, environment);
        if (uses.isEmpty()) {
            sheet.text(context.text("inspector.tag.unused"), "db-muted", "db-small");
        } else {
            var list = new FlowPane(10, 2);
            list.setMinWidth(0);
            uses.forEach(id -> list.getChildren().add(context.link(id)));
            sheet.add(new VBox(2, Sheet.label(context.text("inspector.tag.used"), "db-muted", "db-small"), list));
        }
        same().forEach(other -> sheet.add(context.action(
                context.say(Phrase.of("inspector.tag.merge", "words", environment.label(tag))),
                () -> context.desk().apply(new Rename(Sort.TAG, tag, other)))));
        return sheet;
    }

    /** Other tags that are called the same. */
    private List<String> same() {
        var words = environment.label(tag).strip();
        return TagUses.all(environment).stream()
                .filter(other -> !other.equals(tag))
                .filter(other -> environment.label(other).strip().equalsIgnoreCase(words))
                .toList();
    }

    private Slot<String> slot() {
        return new Slot<>(
                "tag-" + tag,
                "environment",
                context.text("inspector.tag.everywhere"),
                new Kind.Text(),
                false,
                null,
                now -> List.of(now.label(tag)),
                (_, label) -> new SetTagLabel(tag, Objects.requireNonNullElse(label, "")),
                label -> label);
    }
}
