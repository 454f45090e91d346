package org.dartboard.ui.create;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Note;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** Gives elements their names, on the map itself. */
final class Names {

    /** Elements no farther than that above each other are read as one row, in map units. */
    private static final double ROW = 40;

    private static final double BELOW = 8;

    private final Desk desk;
    private final Kit kit;
    private final Sheet sheet;
    private final Sizes sizes;
    private final NameField field;

    Names(Desk desk, Kit kit, Sheet sheet, Sizes sizes) {
        this.desk = desk;
        this.kit = kit;
        this.sheet = sheet;
        this.sizes = sizes;
        field = new NameField(kit, sheet);
    }

    /** What a new element is called until somebody says otherwise. */
    // texts: create.new.*
    String usual(Element.Type type) {
        return kit.text("create.new." + type.fileName());
    }

    private boolean isNamed(Element element) {
        return !element.name().isBlank() && !element.name().equals(usual(element.type()));
    }

    /** Opens the field for an element's name; what is typed and kept is a step of its own. */
    void name(String id) {
        open(id, null, "");
    }

    /** Opens it for a new one: what is kept is part of the gesture that drew it, if that is not over. */
    void name(String id, NewElement fresh, String gesture) {
        open(id, fresh, gesture);
    }

    private void open(String id, @Nullable NewElement fresh, String gesture) {
        var environment = desk.environment();
        var element = environment == null ? null : environment.element(id);
        var box = environment == null || element == null ? null : box(environment, element);
        if (element == null || box == null) {
            return;
        }
        sheet.bring(box);
        field.open(element, box, line(element, box), text(element), new NameField.Naming() {
            @Override
            public void keep(String text) {
                Names.this.keep(id, fresh, gesture, text);
            }

            @Override
            public void next(boolean back) {
                goOn(id, back);
            }
        });
    }

    /** Where the name is drawn in an element's box. */
    private Box line(Element element, Box box) {
        double x = box.x() + sizes.textLeft(element);
        double width = box.right() - x - 4;
        // Below a touchpoint's name are its channels and its ring
        return element.type() != Element.Type.TOUCHPOINT
                ? new Box(x, box.y() + 4, width, box.height() - 8)
                : new Box(x, box.y() + 6, width, sizes.of(element).lines().size() > 1 ? 36 : 24);
    }

    private static String text(Element element) {
        return element instanceof Note n && !n.text().isBlank() ? n.text() : element.name();
    }

    /** Where an element stands, or, of a control on a border, below it. */
    private @Nullable Box box(Environment environment, Element element) {
        var at = environment.layout().get(element.id());
        var size = sizes.of(element);
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null) {
            for (var node : drawing.nodes()) {
                if (node.chips().stream().anyMatch(c -> c.control().id().equals(element.id()))) {
                    return below(node.box());
                }
            }
        }
        if (at != null) {
            return Box.around(at.x(), at.y(), size.width(), size.height());
        }
        return environment.links().stream()
                .filter(l -> l.from().equals(element.id()))
                .map(l -> environment.element(l.to()))
                .filter(Objects::nonNull)
                .filter(host -> environment.layout().containsKey(host.id()))
                .map(host -> box(environment, host))
                .filter(Objects::nonNull)
                .map(Names::below)
                .findFirst()
                .orElse(null);
    }

    private static Box below(Box host) {
        return new Box(host.x(), host.bottom() + BELOW, host.width(), 30);
    }

    private void keep(String id, @Nullable NewElement fresh, String gesture, String typed) {
        var editor = desk.editorProperty().get();
        var element = editor == null ? null : editor.current().element(id);
        var text = typed.strip();
        if (editor == null || element == null) {
            return;
        }
        boolean changed = !text.isEmpty() && !text.equals(text(element));
        if (fresh != null && gesture.equals(editor.gesture())) {
            if (changed) {
                var before = editor.beginning(gesture);
                var named = fresh.id(before, text);
                desk.amend(fresh.edit(before, text), gesture);
                desk.selectionProperty().set(Selection.of(named));
            }
            desk.rest();
        } else if (changed) {
            desk.apply(renaming(element, text));
        }
    }

    private static Edit renaming(Element element, String text) {
        var name = SetProperty.of(element.id(), Elements.NAME, text);
        return element instanceof Note
                ? new Several(
                        Phrase.of("edit.name.called", "what", element.name(), "name", text),
                        List.of(name, SetProperty.<Note, String>of(element.id(), Note.TEXT, text)))
                : name;
    }

    /** On to the next one without a name, else to the next one as one reads. */
    private void goOn(String from, boolean back) {
        var drawing = desk.map().drawingProperty().get();
        var environment = desk.environment();
        if (drawing == null || environment == null) {
            return;
        }
        var nodes = drawing.nodes().stream()
                .filter(n -> environment.element(n.id()) != null)
                .sorted(Comparator.<Node>comparingLong(n -> Math.round(n.box().centreY() / ROW))
                        .thenComparingDouble(n -> n.box().x()))
                .toList();
        int at = -1;
        for (int i = 0; i < nodes.size(); i++) {
            at = nodes.get(i).id().equals(from) ? i : at;
        }
        if (nodes.isEmpty()) {
            return;
        }
        int by = back ? -1 : 1;
        @Nullable Node unnamed = null;
        for (int k = 1; k < nodes.size() && unnamed == null; k++) {
            var node = nodes.get(Math.floorMod(at + by * k, nodes.size()));
            unnamed = isNamed(node.element()) ? null : node;
        }
        var next = unnamed == null ? nodes.get(Math.floorMod(at + by, nodes.size())) : unnamed;
        desk.selectionProperty().set(Selection.of(next.id()));
        name(next.id());
    }

    /** Whether a name is being typed. */
    boolean isOpen() {
        return field.isOpen();
    }
}
