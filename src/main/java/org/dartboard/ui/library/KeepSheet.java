package org.dartboard.ui.library;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Over;
import org.jspecify.annotations.Nullable;

/**
 * Asks over a window how something is to be kept: name, folder, tags and note. What is in the library under that name already
 * can be replaced. Enter keeps, Escape closes.
 */
public final class KeepSheet extends StackPane {

    private static final double WIDTH = 460;
    private static final Duration TYPED = Duration.millis(120);

    private final Kit kit;
    private final Librarian librarian;
    private final Label title = new Label();
    private final Label what = new Label();
    private final ItemForm form;
    private final Label known = new Label();
    private final Button keep = new Button();
    private final Button both = new Button();
    private final Over over;
    private final PauseTransition typed = new PauseTransition(TYPED);
    private @Nullable Keepable keepable;
    private @Nullable Entry same;

    /** A sheet, closed. */
    public KeepSheet(Kit kit, Librarian librarian) {
        this.kit = kit;
        this.librarian = librarian;
        getStylesheets().add(LibraryPage.STYLE);
        title.getStyleClass().add("db-title");
        title.setMinWidth(0);
        what.getStyleClass().add("db-muted");
        known.getStyleClass().add("library-known");
        known.setId("keep-known");
        for (var label : List.of(what, known)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        form = new ItemForm(kit, "keep", _ -> {});
        form.name().textProperty().subscribe(_ -> typed.playFromStart());
        typed.setOnFinished(_ -> compare());
        keep.setId("keep-keep");
        keep.getStyleClass().setAll("button", "db-primary");
        keep.setOnAction(_ -> keep(same));
        both.setId("keep-both");
        both.getStyleClass().setAll("button", "db-plain");
        both.setText(kit.text("shelf.keep.both"));
        both.setOnAction(_ -> keep(null));
        var cancel = new Button(kit.text("ui.cancel"));
        cancel.setId("keep-cancel");
        cancel.getStyleClass().setAll("button", "db-plain");
        cancel.setOnAction(_ -> close());
        for (var button : List.of(keep, both, cancel)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var foot = new HBox(8, cancel, both, keep);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("library-sheet-foot");
        var paper = new VBox(10, new VBox(2, title, what), form, known, foot);
        paper.setId("keep-sheet");
        paper.getStyleClass().add("library-sheet");
        paper.setMaxSize(WIDTH, USE_PREF_SIZE);
        over = new Over(this, paper, 16, this::close);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER
                    && (key.isShortcutDown()
                            || !(key.getTarget() instanceof TextArea || key.getTarget() instanceof Button))) {
                keep(same);
                key.consume();
            }
        });
    }

    /** Opens it for something. */
    void open(Keepable next) {
        keepable = next;
        title.setText(
                switch (next.content().kind()) {
                    case PERSONA -> kit.say(Phrase.of("shelf.keep.person", "name", next.name()));
                    case PATTERN -> kit.text("shelf.keep.pattern");
                    case TEMPLATE -> kit.text("shelf.keep.template");
                });
        what.setText(
                switch (next.content().kind()) {
                    case PERSONA -> kit.text("shelf.keep.person.what");
                    case PATTERN -> kit.text("shelf.keep.pattern.what");
                    case TEMPLATE -> kit.text("shelf.keep.template.what");
                });
        form.show(new org.dartboard.library.Label(next.name(), next.note(), librarian.folder(), List.of()));
        same(null);
        over.open();
        form.enter();
        librarian.folders(form::offer);
        typed.stop();
        compare();
    }

    /** Whether something of that name is kept already. */
    private void compare() {
        var next = keepable;
        if (next != null) {
            librarian.find(next, form.written().name(), this::same);
        }
    }

    private void same(@Nullable Entry found) {
        // Whoever replaces it means its place, too, unless she said another
        if (found != null && same == null && keepable != null) {
            var written = form.written();
            if (written.tags().isEmpty() && written.folder().equals(librarian.folder())) {
                form.show(found.label()
                        .noted(written.note().isEmpty() ? found.label().note() : written.note()));
            }
        }
        same = found;
        known.setText(
                found == null
                        ? ""
                        : kit.say(Phrase.of(
                                "shelf.keep.known", "name", found.label().name())));
        for (var node : List.of(known, both)) {
            node.setVisible(found != null);
            node.setManaged(found != null);
        }
        keep.setText(found == null ? kit.text("shelf.keep.do") : kit.text("shelf.keep.replace"));
    }

    private void keep(@Nullable Entry instead) {
        var next = keepable;
        var written = form.written();
        if (next == null) {
            return;
        }
        if (written.name().isEmpty()) {
            form.enter();
            return;
        }
        close();
        librarian.keep(next, written, instead);
    }

    private void close() {
        if (isVisible()) {
            typed.stop();
            keepable = null;
            over.close();
        }
    }
}
