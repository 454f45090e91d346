package org.dartboard.ui.inspector;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dartboard.edit.Edit;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.ui.field.ChipsField;
import org.dartboard.ui.field.Offer;
import org.dartboard.ui.field.Slot;
import org.jspecify.annotations.Nullable;

/** Lists of elements, picked by name. */
final class LinkSlots {

    private final Context context;

    LinkSlots(Context context) {
        this.context = context;
    }

    /** A field of elements. */
    ChipsField field(
            Slot<List<String>> slot,
            String adding,
            Function<Environment, List<String>> offered,
            @Nullable BiFunction<Environment, String, Edit> make) {
        var offer = new Offer(adding, offered, LinkSlots::name, make, this::open);
        return context.fields().keep(slot, s -> new ChipsField(context.desk(), context.kit(), s, offer));
    }

    private void open(String id) {
        context.desk().reveal(id);
    }

    /** All elements of a type. */
    static List<String> of(Environment environment, Element.Type type) {
        return environment.elements().stream()
                .filter(e -> e.type() == type)
                .map(Identified::id)
                .toList();
    }

    static String name(Environment environment, String id) {
        var element = environment.element(id);
        return element == null || element.name().isBlank()
                ? id
                : element.name().strip().replaceAll("\\s+", " ");
    }

    /** Names in one line. */
    String names(List<String> ids) {
        return ids.stream().map(context::name).collect(Collectors.joining(", "));
    }
}
