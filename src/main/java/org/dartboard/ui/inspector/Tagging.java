package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.ChipsField;
import org.dartboard.ui.field.Offer;
import org.dartboard.ui.field.Slot;

/** Tags in fields: picked by their words, and made by typing new ones. */
final class Tagging {

    /** The kind of all lists of tags. */
    static final Kind<List<String>> KIND = Touchpoint.TOUCHES.kind();

    private static final String DETAIL = "tag of ";

    private final Context context;

    Tagging(Context context) {
        this.context = context;
    }

    /** The field for a list of tags. */
    ChipsField field(Slot<List<String>> slot) {
        var offer = new Offer(
                context.text("inspector.tag.add"),
                TagUses::all,
                Environment::label,
                (environment, words) -> make(environment, words, slot),
                null);
        return context.fields().keep(slot, s -> new ChipsField(context.desk(), context.kit(), s, offer));
    }

    /** Whether what is open is what a tag is called and where it is used. */
    static boolean isDetail(String open) {
        return open.startsWith(DETAIL);
    }

    /** Writes the field for a list of tags; a tag that is chosen shows what it is called everywhere and where it is used. */
    void write(Sheet sheet, Slot<List<String>> slot) {
        var field = field(slot);
        var mark = DETAIL + slot.id() + ": ";
        var holder = new VBox();
        field.opening(tag -> {
            boolean was = context.open().contains(mark + tag);
            context.open().removeIf(o -> o.startsWith(mark));
            if (!was) {
                context.open().add(mark + tag);
            }
            detail(holder, mark, slot);
        });
        sheet.field(field);
        sheet.add(holder);
        detail(holder, mark, slot);
    }

    private void detail(VBox holder, String mark, Slot<List<String>> slot) {
        var environment = Objects.requireNonNullElse(context.desk().environment(), context.environment());
        var now = slot.read().apply(environment);
        holder.getChildren().clear();
        if (!now.isEmpty()) {
            now.getFirst().stream()
                    .filter(tag -> context.open().contains(mark + tag))
                    .forEach(tag -> holder.getChildren().add(new TagRow(context, environment, tag).card()));
        }
        holder.setManaged(!holder.getChildren().isEmpty());
    }

    /** A tag of these words in the list; a new one keeps them as its label. */
    private static Edit make(Environment environment, String words, Slot<List<String>> slot) {
        var tag = Ids.tag(environment, words);
        var now = slot.read().apply(environment);
        var tags = new LinkedHashSet<>(now.isEmpty() ? List.<String>of() : now.getFirst());
        tags.add(tag);
        var put = slot.edit().apply(environment, new ArrayList<>(tags));
        return environment.label(tag).equals(words)
                ? put
                : new Several(
                        Phrase.of("inspector.tag.made", "words", words), List.of(new SetTagLabel(tag, words), put));
    }
}
