package org.dartboard.ui.versions;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Drawing;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;

/** The version that is looked at: when and why it was kept, what changed, its map, and its name, which can be given here. */
final class ShownPane extends VBox {

    /** How high a map is at least, and how high where all is scrolled. */
    private static final double SMALL = 120;

    private static final double LOW = 200;

    private final Kit kit;
    private final Dates dates;
    private final BiConsumer<Version, String> named;
    private final Label what = new Label();
    private final Label words = new Label();
    private final VersionPicture picture;
    private final TextField name = new TextField();
    private @Nullable Version shown;

    /**
     * Nothing yet.
     *
     * @param named told the name that a version is given
     */
    ShownPane(Kit kit, Dates dates, BiConsumer<Version, String> named) {
        this.kit = kit;
        this.dates = dates;
        this.named = named;
        picture = new VersionPicture(kit);
        what.setId("versions-shown");
        what.getStyleClass().add("db-strong");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("db-muted");
        name.setId("versions-name");
        name.setPromptText(kit.text("version.name"));
        name.setAccessibleText(kit.text("version.name"));
        name.setOnAction(_ -> keepName());
        name.focusedProperty().subscribe((_, has) -> {
            if (!has) {
                keepName();
            }
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && shown != null) {
                name.setText(shown.name());
                key.consume();
            }
        });
        VBox.setVgrow(picture, Priority.ALWAYS);
        setSpacing(10);
        getStyleClass().add("versions-middle");
        getChildren().addAll(new VBox(2, what, words), picture, name);
    }

    /** Whether it is as high as it has to be, rather than as high as there is room. */
    void flow(boolean flowing) {
        picture.setMinHeight(flowing ? LOW : SMALL);
        picture.setPrefHeight(flowing ? LOW : USE_COMPUTED_SIZE);
        what.setWrapText(flowing);
        what.setMinHeight(flowing ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    }

    /** Shows a version, its map later; or nothing. */
    void show(@Nullable Version version) {
        if (shown == null || version == null || shown.id() != version.id()) {
            keepName();
        }
        shown = version;
        name.setText(version == null ? "" : version.name());
        name.setDisable(version == null);
        what.setText(
                version == null
                        ? ""
                        : kit.say(Phrase.of(
                                "version.shown",
                                "what",
                                VersionList.what(kit, version),
                                "day",
                                dates.day(version.time()),
                                "time",
                                dates.time(version.time()))));
        words.setText(version == null ? "" : version.words());
    }

    /** Shows its map, or none. */
    void draw(@Nullable Drawing drawing) {
        picture.show(drawing);
        picture.setAccessibleText(what.getText());
    }

    /** Whether Escape would give up a name that was typed, rather than all of it. */
    boolean isNaming(Object target) {
        return target.equals(name) && shown != null && !name.getText().equals(shown.name());
    }

    /** Keeps the name that was typed. */
    void keepName() {
        var version = shown;
        var wished = name.getText().strip();
        if (version != null && !wished.equals(version.name())) {
            shown = new Version(
                    version.id(),
                    version.document(),
                    version.time(),
                    version.reason(),
                    wished,
                    version.words(),
                    version.mark(),
                    version.content());
            named.accept(version, wished);
        }
    }
}
