package org.dartboard.ui.inspector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Indicator;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/** The page about several elements: which, and the properties that all of them have, to be set together. */
final class SeveralSheet {

    private static final int MOST = 8;

    /** What makes each of them that one. */
    private static final Set<Property<?, ?>> OWN = Set.of(
            Elements.ID,
            Elements.NAME,
            Elements.DESCRIPTION,
            Touchpoint.INDICATORS,
            Touchpoint.DECISION,
            Control.EFFECT);

    private final Context context;
    private final List<String> ids;
    private final List<Element> elements;

    SeveralSheet(Context context, List<String> ids) {
        this.context = context;
        this.ids = ids;
        elements = ids.stream()
                .map(context.environment()::element)
                .filter(Objects::nonNull)
                .toList();
    }

    Sheet sheet() {
        var sheet = new Sheet(context);
        ids.stream().limit(MOST).forEach(id -> sheet.add(context.link(id)));
        if (ids.size() > MOST) {
            sheet.text(context.say(Phrase.of("inspector.rest", "n", ids.size() - MOST)), "db-muted");
        }
        var shared = shared();
        if (shared.isEmpty()) {
            return sheet.text(context.text("inspector.several.none"), "db-muted");
        }
        sheet.head(context.text("inspector.several.together"));
        shared.stream().filter(p -> !isFolded(p)).forEach(p -> row(sheet, p));
        if (elements.stream().allMatch(Touchpoint.class::isInstance)) {
            for (var block : BuildingBlock.values()) {
                sheet.fold(
                        "several-" + block.letter(),
                        context.say(Phrase.of("inspector.block", "block", block)),
                        under -> answers(under, block));
            }
        }
        return shared.stream().noneMatch(this::isFolded)
                ? sheet
                : sheet.fold(
                        "more",
                        context.text("inspector.more"),
                        under -> shared.stream().filter(this::isFolded).forEach(p -> row(under, p)));
    }

    private void answers(Sheet sheet, BuildingBlock block) {
        for (var indicator : Indicator.values()) {
            if (indicator.block() == block && !indicator.isComputed()) {
                sheet.text(context.say(Phrase.of("inspector.indicator", "indicator", indicator)), "db-medium")
                        .add(IndicatorText.field(context, ids, indicator, "together"));
            }
        }
    }

    /** The properties that all have, in the order of the first. */
    private List<Property<? super Element, ?>> shared() {
        var shared = new LinkedHashSet<Property<?, ?>>(
                Elements.schema(elements.getFirst().type()).properties());
        elements.forEach(e -> shared.retainAll(Elements.schema(e.type()).properties()));
        shared.removeAll(OWN);
        return shared.stream().map(SeveralSheet::ofAll).toList();
    }

    @SuppressWarnings("unchecked") // all of the elements have it
    private static Property<? super Element, ?> ofAll(Property<?, ?> property) {
        return (Property<? super Element, ?>) property;
    }

    private boolean isFolded(Property<? super Element, ?> property) {
        return context.folded()
                .computeIfAbsent(
                        String.join(" ", ids) + "." + property.name(),
                        _ -> elements.stream().allMatch(property::isDefault));
    }

    private void row(Sheet sheet, Property<? super Element, ?> property) {
        new PropertyFields(context).write(sheet, ids, property);
    }
}
