package org.dartboard.ui.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dartboard.edit.Frames;
import org.dartboard.model.Frame;
import org.dartboard.model.Note;
import org.dartboard.picture.Paper;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bar of the notes or the frame that is selected; nothing while something else is. */
public final class PaperBar extends HBox {

    private final Desk desk;
    private final Kit kit;
    private final Papers papers;
    private final Map<Paper, ToggleButton> swatches = new EnumMap<>(Paper.class);
    private final Label votes = new Label();
    private final Button less;
    private final HBox notes;
    private final TextField name = new TextField();
    private final Label holds = new Label();
    private final HBox frame;
    private String written = "";
    private int place = -1;
    private @Nullable PictureRow picture;
    private @Nullable BooleanProperty tracing;

    /** A bar of a desk. */
    public PaperBar(Desk desk, Kit kit, Papers papers) {
        this.desk = desk;
        this.kit = kit;
        this.papers = papers;
        getStyleClass().add("paper-bar");
        getStylesheets()
                .add(Objects.requireNonNull(PaperBar.class.getResource("paper.css"))
                        .toExternalForm());
        setId("paper-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        less = Buttons.icon("paper-less", Feather.MINUS, kit.text("paper.unvote"), () -> papers.vote(-1));
        notes = notes();
        frame = frame();
        getChildren().addAll(notes, frame);
        desk.selectionProperty().subscribe(_ -> show());
        desk.editorProperty().subscribe(_ -> show());
        papers.onFramed(this::rename);
    }

    /**
     * Shows the picture behind the map too, while it is put in its place.
     *
     * @param on whether it is
     * @param missing whether it cannot be found
     * @param choose asks for another one
     */
    public void picture(BooleanProperty on, ObservableValue<Boolean> missing, Runnable choose) {
        var row = new PictureRow(desk, kit, on, missing, choose);
        picture = row;
        tracing = on;
        getChildren().add(row);
        on.subscribe(_ -> show());
        missing.subscribe(_ -> show());
    }

    /** Shows the picture's row if it is to be seen. */
    private boolean traced() {
        var row = picture;
        boolean shown = row != null && tracing != null && tracing.get() && row.show();
        if (row != null) {
            on(row, shown);
        }
        return shown;
    }

    private HBox notes() {
        var colors = new HBox(4);
        colors.setAlignment(Pos.CENTER_LEFT);
        for (var paper : Paper.values()) {
            var swatch = new ToggleButton();
            swatch.setId("paper-" + paper.name().toLowerCase(java.util.Locale.ROOT));
            swatch.getStyleClass().setAll("paper-swatch");
            swatch.setStyle("-fx-background-color: -db-"
                    + paper.tone().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ";");
            var word = kit.say(Phrase.of("paper.color", "color", paper));
            swatch.setAccessibleText(word);
            swatch.setTooltip(new Tooltip(word));
            swatch.setOnAction(_ -> {
                papers.color(paper);
                show();
            });
            swatches.put(paper, swatch);
            colors.getChildren().add(swatch);
        }
        votes.setId("paper-votes");
        votes.setMinWidth(Region.USE_PREF_SIZE);
        var more = Buttons.icon("paper-more", Feather.PLUS, kit.text("paper.vote"), () -> papers.vote(1));
        var sort = new Button(kit.text("paper.sort"));
        sort.setId("paper-sort");
        sort.getStyleClass().setAll("button", "db-link");
        sort.setMinWidth(Region.USE_PREF_SIZE);
        sort.setOnAction(_ -> papers.sort());
        return row(colors, divider(), less, votes, more, divider(), sort);
    }

    private HBox frame() {
        name.setId("frame-name");
        name.setPromptText(kit.text("paper.frame.name"));
        name.setAccessibleText(kit.text("paper.frame.name"));
        name.setPrefColumnCount(18);
        name.textProperty().subscribe((_, text) -> written(text));
        name.setOnAction(_ -> rest());
        name.focusedProperty().subscribe((_, has) -> {
            if (has) {
                written = name.getText();
            } else {
                rest();
            }
        });
        holds.getStyleClass().add("db-muted");
        holds.setMinWidth(Region.USE_PREF_SIZE);
        var delete = Buttons.icon("frame-delete", Feather.TRASH_2, kit.text("paper.frame.delete"), papers::deleteFrame);
        var row = row(name, holds, divider(), delete);
        // What the field leaves over; on the field itself it would come before what the field does with keys
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !name.getText().equals(written)) {
                name.setText(written);
                key.consume();
            } else if (name.isFocused()
                    && !key.isShortcutDown()
                    && !key.isAltDown()
                    && key.getText().length() > 0) {
                key.consume();
            }
        });
        return row;
    }

    private static HBox row(javafx.scene.Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Separator divider() {
        return new Separator(javafx.geometry.Orientation.VERTICAL);
    }

    private void show() {
        var environment = desk.environment();
        var selected = papers.notes();
        boolean framed = environment != null
                && desk.selectionProperty().get() instanceof Selection.OneFrame(int at)
                && at < environment.board().frames().size();
        boolean traced = traced();
        on(notes, !traced && !selected.isEmpty());
        on(frame, !traced && framed);
        setVisible(traced || framed || !selected.isEmpty());
        if (!selected.isEmpty()) {
            show(selected);
        }
        if (environment != null && framed && desk.selectionProperty().get() instanceof Selection.OneFrame(int at)) {
            place = at;
            show(
                    environment.board().frames().get(at),
                    Frames.inside(environment, at).size());
        } else {
            place = -1;
        }
    }

    private static void on(HBox row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }

    private void show(List<Note> selected) {
        var papersOf = selected.stream().map(Paper::of).distinct().toList();
        swatches.forEach((paper, swatch) -> swatch.setSelected(papersOf.contains(paper)));
        int sum = selected.stream().mapToInt(Note::votes).sum();
        votes.setText(kit.say(Phrase.of("paper.votes", "n", sum)));
        less.setDisable(sum == 0);
    }

    private void show(Frame shown, int inside) {
        if (!name.getText().equals(shown.name())) {
            int caret = name.getCaretPosition();
            int before = place;
            place = -1; // it is not she who writes
            name.setText(shown.name());
            name.positionCaret(Math.min(caret, shown.name().length()));
            place = before;
        }
        holds.setText(kit.say(Phrase.of("paper.frame.holds", "n", inside)));
    }

    private void written(String text) {
        var environment = desk.environment();
        if (environment != null
                && place >= 0
                && place < environment.board().frames().size()
                && !environment.board().frames().get(place).name().equals(text)) {
            desk.apply(Frames.rename(environment, place, text), "frame-name-" + place);
        }
    }

    private void rest() {
        written = name.getText();
        desk.rest();
    }

    /** The name of the selected frame is to be written; nothing happens if there is none. */
    public void rename() {
        if (frame.isVisible()) {
            name.requestFocus();
            name.selectAll();
        }
    }
}
