package org.dartboard.ui.inspector;

import java.util.List;
import java.util.Set;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/**
 * The properties of an element as fields, one below the other. What says nothing when the page is first shown folds away, and
 * stays there while somebody says it.
 *
 * @param <E> the element
 */
final class PropertyRows<E extends Element> {

    private final Context context;
    private final E drawn;
    private final E effective;
    private final PropertyFields fields;
    private final ValueText values;

    /**
     * The properties of an element.
     *
     * @param effective what the controls that are on make of it
     */
    PropertyRows(Context context, E drawn, E effective) {
        this.context = context;
        this.drawn = drawn;
        this.effective = effective;
        fields = new PropertyFields(context);
        values = new ValueText(context);
    }

    /** Writes these. */
    void all(Sheet sheet, List<Property<? super E, ?>> properties) {
        properties.forEach(p -> row(sheet, p));
    }

    /** Writes those of them that say something. */
    void stated(Sheet sheet, List<Property<? super E, ?>> properties) {
        properties.stream().filter(p -> !isFolded(p)).forEach(p -> row(sheet, p));
    }

    /** Writes the others. */
    void unstated(Sheet sheet, List<Property<? super E, ?>> properties) {
        properties.stream().filter(this::isFolded).forEach(p -> row(sheet, p));
    }

    /** Whether some of them are folded away. */
    boolean isAnyFolded(List<Property<? super E, ?>> properties) {
        return properties.stream().anyMatch(this::isFolded);
    }

    private boolean isFolded(Property<? super E, ?> property) {
        return context.folded()
                .computeIfAbsent(
                        drawn.id() + "." + property.name(),
                        _ -> property.isDefault(drawn) && property.isDefault(effective));
    }

    private <T> void row(Sheet sheet, Property<? super E, T> property) {
        fields.write(sheet, List.of(drawn.id()), property);
        T now = property.get(effective);
        if (now != null && !now.equals(property.get(drawn))) {
            var words = Phrase.of(
                    "inspector.effective", "value", values.text(property, now), "controls", changing(property));
            sheet.row("", List.of(Sheet.label(context.say(words), "personal", "db-small")));
        }
    }

    /** The controls that are on and change a property here, by name. */
    private List<Quote> changing(Property<?, ?> property) {
        var on = context.results() == null
                ? Set.<String>of()
                : context.results().scene().controls();
        return context.environment()
                .all(Link.Type.GOVERNS)
                .filter(l -> l.to().equals(drawn.id()) && on.contains(l.from()))
                .map(l -> context.environment().element(l.from()))
                .filter(e -> e instanceof Control c && changes(c, property))
                .map(e -> new Quote(e == null ? "" : e.name()))
                .toList();
    }

    private static boolean changes(Control control, Property<?, ?> property) {
        var effect = control.effect();
        return effect.changes().values().containsKey(property)
                || (property.equals(Touchpoint.ADAPTS_TO) && !effect.adaptsTo().isEmpty())
                || (property.equals(Touchpoint.RISK_FOR) && !effect.riskFor().isEmpty());
    }
}
