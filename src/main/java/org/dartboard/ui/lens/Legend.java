package org.dartboard.ui.lens;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.lens.Lit;
import org.dartboard.picture.Swatch;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the lens answers, what its colours and signs mean, and how often each is there. It folds to its title. */
final class Legend extends VBox {

    private final Kit kit;
    private final Label question = new Label();
    private final Label whose = new Label();
    private final GridPane entries = new GridPane(9, 6);
    private final VBox notes = new VBox(5);
    private final HBox head;
    private final VBox content;
    private final ScrollPane scroll;
    private final Button fold;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private @Nullable Lit shown;
    private boolean wished;

    /**
     * A legend.
     *
     * @param close looks through no lens any more
     * @param keep keeps what is seen as a view
     */
    Legend(Kit kit, Runnable close, Runnable keep) {
        this.kit = kit;
        setId("legend");
        getStyleClass().add("legend");
        getStylesheets()
                .add(Objects.requireNonNull(Legend.class.getResource("lens.css"))
                        .toExternalForm());
        question.setId("legend-question");
        question.getStyleClass().add("db-title");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        fold = Buttons.icon("legend-fold", Feather.CHEVRON_DOWN, kit.text("lens.legend.fold"), this::turn);
        var away = Buttons.icon("legend-close", Feather.X, kit.text("lens.legend.close"), close);
        head = new HBox(2, question, fold, away);
        head.setAlignment(Pos.TOP_LEFT);
        whose.getStyleClass().add("db-muted");
        var view = new Button(kit.text("lens.keep"));
        view.setId("legend-keep");
        view.getStyleClass().setAll("button", "db-link");
        view.setOnAction(_ -> keep.run());
        content = new VBox(9, whose, entries, notes, view);
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setAccessibleText(kit.text("lens.legend"));
        folded.subscribe(is -> {
            scroll.setVisible(!is);
            scroll.setManaged(!is);
            fold.setGraphic(Glyphs.of(is ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
            var word = is ? kit.text("lens.legend.unfold") : kit.text("lens.legend.fold");
            fold.setAccessibleText(word);
            fold.setTooltip(new Tooltip(word));
        });
    }

    /** All of it, as high as its texts are at a width. */
    @Override
    protected double computePrefHeight(double width) {
        return height(width, folded.get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void turn() {
        folded.set(!folded.get());
        wished = true;
    }

    /** Whether it may be open and whether folded, in the order in which that is wanted. */
    List<Boolean> states() {
        return wished ? List.of(folded.get()) : List.of(false, true);
    }

    /** Folds it, or not, unless a person has done so. */
    void foldUnlessWished(boolean is) {
        if (!wished) {
            folded.set(is);
        }
    }

    /** How high it is at a width, folded or not. */
    double height(double width, boolean whenFolded) {
        var around = getInsets();
        double room = width - around.getLeft() - around.getRight();
        double all = around.getTop() + head.prefHeight(room) + around.getBottom();
        return Math.ceil(whenFolded ? all : all + getSpacing() + content.prefHeight(room) + 1);
    }

    /** Whether only the title is seen. */
    BooleanProperty foldedProperty() {
        return folded;
    }

    /** Shows what a lens says; null: nothing. */
    void show(@Nullable Lit lit) {
        setVisible(lit != null);
        if (lit == null || lit.equals(shown)) {
            return;
        }
        shown = lit;
        question.setText(kit.say(lit.question()));
        whose.setText(kit.say(lit.whose()));
        entries.getChildren().clear();
        int row = 0;
        for (var entry : lit.legend()) {
            entries.addRow(row++, swatch(entry), words(entry), count(entry));
        }
        notes.getChildren().clear();
        for (var note : lit.notes()) {
            var label = new Label(kit.say(note));
            label.getStyleClass().addAll("db-muted", "legend-note");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            notes.getChildren().add(label);
        }
        shown(entries, row > 0);
        shown(notes, !lit.notes().isEmpty());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private Node swatch(Lit.Entry entry) {
        return new Picture(
                kit,
                Swatch.WIDTH,
                Swatch.HEIGHT,
                (surface, theme) -> Swatch.paint(surface, 0, 0, entry.tint(), entry.line(), theme, kit.metrics()));
    }

    private Label words(Lit.Entry entry) {
        var label = new Label(kit.say(entry.words()));
        label.getStyleClass().add("legend-words");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAccessibleText(kit.say(Phrase.of("lens.legend.entry", "words", entry.words(), "n", entry.count())));
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label count(Lit.Entry entry) {
        var label = new Label(String.valueOf(entry.count()));
        label.getStyleClass().add("legend-count");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
