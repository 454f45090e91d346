package org.dartboard.ui.versions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.library.KeptDocument;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** All documents that have versions, also those whose files are gone. Enter or a click shows the versions of one. */
final class DocumentList extends VBox {

    /**
     * A document, looked at on the disk.
     *
     * @param gone whether its file is not where it was
     */
    record Seen(KeptDocument document, boolean gone) {}

    private static final double WIDTH = 760;

    private final Kit kit;
    private final Dates dates;
    private final ListView<Seen> list = new ListView<>();

    DocumentList(Kit kit, Dates dates, Consumer<KeptDocument> chosen, Consumer<KeptDocument> forget) {
        this.kit = kit;
        this.dates = dates;
        getStyleClass().add("versions-documents");
        setMaxWidth(WIDTH);
        list.setId("versions-documents");
        list.getStyleClass().add("versions-list");
        list.setAccessibleText(kit.text("version.documents"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(_ -> choose(chosen));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose(chosen);
            } else if (key.getCode() == KeyCode.DELETE) {
                choose(forget);
            }
        });
        var hint = new Label(kit.text("version.documents.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("db-muted", "db-small");
        getChildren().addAll(list, hint);
    }

    private void choose(Consumer<KeptDocument> then) {
        var document = selected();
        if (document != null) {
            then.accept(document);
        }
    }

    /** The one that is chosen; null if none is. */
    @Nullable
    KeptDocument selected() {
        var seen = list.getSelectionModel().getSelectedItem();
        return seen == null ? null : seen.document();
    }

    void show(List<Seen> documents) {
        list.getItems().setAll(documents);
        list.getSelectionModel().selectFirst();
    }

    void focus() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<Seen> {

        private final Label title = label("db-strong");
        private final Label where = label("db-muted", "db-small");
        private final Label about = label("db-muted", "db-small");
        private final VBox all = new VBox(2, title, where, about);

        private Cell() {
            getStyleClass().add("versions-row");
            setPrefWidth(0);
            where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        private Label label(String... styles) {
            var label = new Label();
            label.getStyleClass().addAll(styles);
            return label;
        }

        @Override
        protected void updateItem(@Nullable Seen seen, boolean empty) {
            super.updateItem(seen, empty);
            setText(null);
            if (seen == null || empty) {
                setGraphic(null);
                return;
            }
            var document = seen.document();
            title.setText(title(kit, document));
            var file = document.file();
            where.setText(
                    file == null
                            ? kit.text("version.document.never")
                            : seen.gone()
                                    ? kit.say(Phrase.of("version.document.gone", "file", file.toString()))
                                    : file.toString());
            about.setText(kit.say(Phrase.of(
                    "version.document.about", "n", document.versions(), "when", dates.full(document.latest()))));
            setGraphic(all);
            setAccessibleText(title.getText() + ". " + where.getText() + ". " + about.getText());
        }
    }

    /** What people call a document. */
    static String title(Kit kit, KeptDocument document) {
        return document.title().isBlank() ? kit.text("version.untitled") : document.title();
    }
}
