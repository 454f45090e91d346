package org.dartboard.ui.lens;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Edit;
import org.dartboard.lens.Views;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Over;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page over a window on which what is seen is kept as a view, and views are opened, named, replaced and put in order. */
public final class ViewsPage extends StackPane {

    private static final double WIDTH = 780;

    private final Kit kit;
    private final Desk desk;
    private final Looking looking;
    private final TextField name = new TextField();
    private final VBox rows = new VBox();
    private final Label none;
    private final Over over;

    /** The page, closed. */
    public ViewsPage(Kit kit, Desk desk, Looking looking) {
        this.kit = kit;
        this.desk = desk;
        this.looking = looking;
        none = words(kit.text("lens.views.none"));
        var card = new VBox(head(), words(kit.text("lens.views.what")), keeping(), none, list(), foot());
        card.getStyleClass().add("views-page");
        card.getStylesheets()
                .add(Objects.requireNonNull(ViewsPage.class.getResource("lens.css"))
                        .toExternalForm());
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setId("views-page");
        over = new Over(
                this,
                card,
                new Insets(40),
                this::close,
                key -> key.getTarget() instanceof TextField field && isChanged(field));
        desk.editorProperty().subscribe(_ -> {
            if (isVisible()) {
                fill();
            }
        });
    }

    private Label head() {
        var title = new Label(kit.text("lens.views.title"));
        title.getStyleClass().add("db-title");
        return title;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.getStyleClass().add("db-muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox keeping() {
        name.setId("views-name");
        name.setPromptText(kit.text("lens.views.name"));
        name.setAccessibleText(kit.text("lens.views.name"));
        name.setOnAction(_ -> keep());
        HBox.setHgrow(name, Priority.ALWAYS);
        var keep = new Button(kit.text("lens.views.keep"));
        keep.setId("views-keep");
        keep.getStyleClass().setAll("button", "db-primary");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> keep());
        var row = new HBox(10, name, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ScrollPane list() {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox foot() {
        var close = new Button(kit.text("ui.close"));
        close.setId("views-close");
        close.setOnAction(_ -> close());
        var foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    /** Opens it: a name for what is seen is proposed. */
    public void open() {
        over.open();
        fill();
        name.setText(Views.free(looking.environment(), proposed()));
        name.requestFocus();
        name.selectAll();
    }

    /** What is seen, in words. */
    private String proposed() {
        var look = desk.map().lookProperty().get();
        var lens = Objects.requireNonNullElse(look.lens(), View.Lens.DART);
        var results = desk.resultsProperty().get();
        var walked = results == null ? null : results.of(look.persona());
        return walked == null
                ? kit.say(Phrase.of("lens.name", "lens", lens))
                : kit.say(Phrase.of(
                        "lens.views.of", "lens", lens, "name", walked.voice().name()));
    }

    private void close() {
        rows.getChildren().clear();
        over.close();
    }

    private void keep() {
        var wished = name.getText().strip();
        if (wished.isEmpty()) {
            name.requestFocus();
            return;
        }
        desk.apply(Views.keep(looking.environment(), looking.seen(Views.free(looking.environment(), wished))));
        name.setText(Views.free(looking.environment(), proposed()));
    }

    private void fill() {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        var id = focused == null ? null : focused.getId();
        rows.getChildren().clear();
        var views = looking.environment().views();
        for (int i = 0; i < views.size(); i++) {
            rows.getChildren().add(row(views.get(i), i, views.size()));
        }
        none.setVisible(views.isEmpty());
        none.setManaged(views.isEmpty());
        if (id != null && id.startsWith("views-")) {
            var again = lookup("#" + id);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private HBox row(View view, int place, int of) {
        var open = new Button(null, Glyphs.of(Feather.EYE));
        dress(open, "views-open-" + place, kit.text("lens.views.open"), () -> {
            close();
            Looking.open(desk, view);
        });
        var field = new TextField(view.name());
        field.setId("views-name-" + place);
        field.setAccessibleText(kit.text("lens.views.name"));
        field.setUserData(view.name());
        field.setOnAction(_ -> rename(view, field));
        field.focusedProperty().subscribe((_, has) -> {
            if (!has && field.getScene() != null) {
                rename(view, field);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                field.setText(view.name());
                key.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(200);
        var lens = new Label(described(view));
        lens.getStyleClass().add("views-lens");
        lens.setMinWidth(40);
        lens.setPrefWidth(210);
        var key = new Label(place < 9 ? kit.say(Phrase.of("lens.views.key", "n", place + 1)) : "");
        key.getStyleClass().add("views-key");
        key.setMinWidth(72);
        var row = new HBox(
                open,
                field,
                lens,
                key,
                button(
                        Feather.ARROW_UP,
                        "views-up-" + place,
                        kit.text("lens.views.up"),
                        place == 0,
                        () -> move(view, -1)),
                button(
                        Feather.ARROW_DOWN,
                        "views-down-" + place,
                        kit.text("lens.views.down"),
                        place == of - 1,
                        () -> move(view, 1)),
                button(
                        Feather.REFRESH_CW,
                        "views-replace-" + place,
                        kit.text("lens.views.replace"),
                        false,
                        () -> replace(view)),
                button(
                        Feather.TRASH_2,
                        "views-delete-" + place,
                        kit.text("lens.views.delete"),
                        false,
                        () -> desk.apply(Views.delete(view.name()))));
        row.getStyleClass().add("views-row");
        HBox.setMargin(key, new Insets(0, 0, 0, 10));
        return row;
    }

    private String described(View view) {
        var results = desk.resultsProperty().get();
        var walked = results == null ? null : results.of(view.persona());
        return walked == null
                ? kit.say(Phrase.of("lens.name", "lens", view.lens()))
                : kit.say(Phrase.of(
                        "lens.views.of",
                        "lens",
                        view.lens(),
                        "name",
                        walked.voice().name()));
    }

    private static Button button(Feather icon, String id, String words, boolean off, Runnable run) {
        var button = new Button(null, Glyphs.of(icon));
        button.setDisable(off);
        dress(button, id, words, run);
        return button;
    }

    private static void dress(Button button, String id, String words, Runnable run) {
        button.setId(id);
        button.getStyleClass().add("db-icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> run.run());
    }

    private static boolean isChanged(TextField field) {
        return field.getUserData() instanceof String was && !was.equals(field.getText());
    }

    private void rename(View view, TextField field) {
        var to = field.getText().strip();
        if (to.isEmpty()) {
            field.setText(view.name());
        } else if (!to.equals(view.name())) {
            field.setUserData(to);
            desk.apply(Views.rename(view.name(), to));
        }
    }

    private void move(View view, int by) {
        apply(Views.move(looking.environment(), view.name(), by));
    }

    private void replace(View view) {
        var seen = looking.seen(view.name());
        apply(Views.keep(looking.environment(), Looking.with(seen, view.extras())));
    }

    private void apply(@Nullable Edit edit) {
        if (edit != null) {
            desk.apply(edit);
        }
    }
}
