package org.dartboard.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Picks both ends of a link. */
// texts: inspector.control.link.*
final class LinkPicker extends VBox {

    private final Context context;
    private final ComboBox<String> from;
    private final ComboBox<String> to;

    /**
     * A picker.
     *
     * @param where where the link probably is
     * @param picked told the link
     * @param left told that there shall be none
     */
    LinkPicker(
            Context context,
            Link.Type type,
            @Nullable Touchpoint where,
            Consumer<Link> picked,
            Consumer<LinkPicker> left) {
        super(6);
        this.context = context;
        setId("link-picker");
        getStyleClass().add("db-quiet");
        var elements = context.environment().elements();
        from = ends(
                "link-from",
                elements.stream()
                        .filter(e -> type.from().contains(e.type()))
                        .map(Identified::id)
                        .toList());
        to = ends(
                "link-to",
                elements.stream()
                        .filter(e -> e.type() == type.to())
                        .map(Identified::id)
                        .toList());
        if (where != null && from.getItems().contains(where.id())) {
            from.setValue(where.id());
        } else if (where != null && to.getItems().contains(where.id())) {
            to.setValue(where.id());
        }
        var add = new Button(context.text("inspector.control.link.add"));
        add.setId("link-add");
        add.getStyleClass().add("db-primary");
        add.disableProperty()
                .bind(from.valueProperty().isNull().or(to.valueProperty().isNull()));
        add.setOnAction(_ -> picked.accept(Link.of(type, from.getValue(), to.getValue())));
        var leave = new Button(context.text("inspector.control.link.leave"));
        leave.getStyleClass().add("db-plain");
        leave.setOnAction(_ -> left.accept(this));
        var words = new Label(words(context, type));
        words.getStyleClass().add("db-muted");
        getChildren().addAll(from, words, to, new HBox(6, add, leave));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                left.accept(this);
                e.consume();
            } else if (e.getCode() == KeyCode.SPACE) {
                // for the boxes alone
                e.consume();
            }
        });
    }

    /** What a link of a type says between its ends. */
    static String words(Context context, Link.Type type) {
        return context.text("inspector.control.link." + type.fileName());
    }

    private ComboBox<String> ends(String id, List<String> ids) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(context.text("inspector.control.link.pick"));
        box.setAccessibleText(box.getPromptText());
        box.getItems().setAll(ids);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String end) {
                return end == null ? "" : context.name(end);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        return box;
    }
}
