package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
