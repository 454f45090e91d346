package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dartboard.file.UserFolders;
import org.dartboard.journal.Journals;
import org.dartboard.kept.Stores;
import org.dartboard.library.Content;
import org.dartboard.library.Database;
import org.dartboard.library.Draft;
import org.dartboard.library.Label;
import org.dartboard.library.Library;
import org.dartboard.library.Standing;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Theme;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Look;
import org.dartboard.ui.program.AboutPage;
import org.dartboard.ui.program.Desktop;
import org.dartboard.ui.program.DoctorPage;
import org.dartboard.ui.program.Keeping;
import org.dartboard.ui.program.PrivacyPage;
import org.dartboard.ui.program.SettingsPage;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Speed;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pages about the program itself, over an empty window. */
@ExtendWith(ApplicationExtension.class)
class ProgramPagesTest {

    @TempDir
    Path home;

    private final Settings settings = new Settings();
    private final SimpleObjectProperty<@Nullable Phrase> trouble = new SimpleObjectProperty<>();
    private final StackPane layers = new StackPane();
    private final List<String> said = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private boolean agrees = true;
    private Kit kit;
    private Background background;
    private Journals journals;
    private Database library;
    private Household household;

    @Start
    void start(Stage stage) {
        Fonts.load();
        kit = new Kit(Messages.strict(), new FontMetrics());
        background = new Background(javafx.application.Platform::runLater, fault -> {
            throw new AssertionError(fault);
        });
        var scene = new Scene(layers, 1280, 800);
        new Look().apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        Program.alone(stage);
        var folders = UserFolders.of("Linux", Map.of(), home);
        journals = new Journals(folders.work(), Clock.systemUTC(), _ -> {});
        library = new Database(folders.library(), Clock.systemUTC(), _ -> {});
        household = new Household(
                new Stores(folders),
                journals,
                () -> library,
                () -> {},
                new SettingsFile(folders.settings().resolve("settings.properties")));
    }

    @AfterEach
    void close() {
        on(background::close);
        journals.close();
        library.close();
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }

    private void fire(String selector) {
        on(() -> ((ButtonBase) layers.lookup(selector)).fire());
    }

    private String text(String selector) {
        return ((Labeled) layers.lookup(selector)).getText();
    }

    private void escape() {
        on(() -> layers.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    }

    @Test
    void whatIsSetTakesEffectAtOnceAndCanBeUndone() {
        var asked = new ArrayList<String>();
        on(() -> {
            var page = new SettingsPage(kit, settings, trouble, () -> asked.add("privacy"));
            layers.getChildren().add(page.node());
            page.open();
        });
        assertTrue(layers.lookup("#settings-appearance-0").isFocused() || layers.isFocusWithin());
        fire("#settings-appearance-2");
        fire("#settings-scale-3");
        fire("#settings-speed-2");
        on(() -> ((ToggleSwitch) layers.lookup("#settings-calm")).setSelected(true));
        on(() -> ((ToggleSwitch) layers.lookup("#settings-minimap")).setSelected(false));
        assertEquals(Appearance.DARK, settings.appearanceProperty().get());
        assertEquals(1.75, settings.scaleProperty().get());
        assertEquals(Speed.QUICK, settings.speedProperty().get());
        assertTrue(settings.calmProperty().get());
        assertFalse(settings.minimapShownProperty().get());
        on(() -> settings.opened(Path.of("/maps/a.dartboard")));
        fire("#settings-reset");
        assertEquals(Appearance.SYSTEM, settings.appearanceProperty().get());
        assertEquals(1.0, settings.scaleProperty().get());
        assertFalse(settings.calmProperty().get());
        assertTrue(settings.minimapShownProperty().get());
        assertEquals(1, settings.recentProperty().get().size(), "which files were open is no setting");
        fire("#settings-forget");
        assertEquals(List.of(), settings.recentProperty().get());
        assertFalse(layers.lookup("#settings-trouble").isVisible());
        on(() -> trouble.set(Phrase.of("program.settings.unkept", "file", "/x")));
        assertTrue(text("#settings-trouble").contains("/x"));
        fire("#settings-kept");
        assertEquals(List.of("privacy"), asked);
        assertFalse(layers.getChildren().getFirst().isVisible());
    }

    @Test
    void everyLicenceCanBeReadAndEscapeTurnsBack() {
        on(() -> {
            var page = new AboutPage(kit);
            layers.getChildren().add(page.node());
            page.open();
        });
        fire("#about-licence");
        assertTrue(((TextArea) layers.lookup("#about-text")).getText().startsWith("Apache License"));
        escape();
        assertTrue(layers.lookup("#about-licence").isFocused());
        var row = layers.lookupAll(".about-made").stream()
                .filter(n -> String.valueOf(n.getAccessibleText()).startsWith("H2"))
                .findFirst()
                .orElseThrow();
        on(() -> ((ButtonBase) row).fire());
        fire("#about-read-mpl_2");
        assertTrue(((TextArea) layers.lookup("#about-text")).getText().startsWith("Mozilla Public License"));
        escape();
        escape();
        assertTrue(row.isFocused());
        escape();
        assertFalse(layers.getChildren().getFirst().isVisible());
    }

    private final class Asking implements Desktop {
        @Override
        public void show(Path folder) {
            shown.add(folder);
        }

        @Override
        public boolean confirm(String question, String yes) {
            said.add(question);
            return agrees;
        }

        @Override
        public void fault(String text) {
            throw new AssertionError(text);
        }
    }

    private Path write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), "something");
    }

    @Test
    void whatIsKeptCanBeSeenAndDeleted() throws Exception {
        var folders = UserFolders.of("Linux", Map.of(), home);
        var log = write(folders.logs(), "dartboard.log");
        var left = write(folders.work(), "3.work");
        var kept = write(folders.settings(), "settings.properties");
        Standing.of(library);
        var document = write(home, "mine.dartboard");
        on(() -> {
            settings.opened(document);
            settings.scaleProperty().set(2.0);
            var page = new PrivacyPage(kit, settings, background, household, new Asking());
            layers.getChildren().add(page.node());
            page.open();
        });
        Program.until(() -> layers.lookup("#privacy-delete-logs") != null);
        assertFalse(layers.lookup("#privacy-delete-library").isDisabled());
        fire("#privacy-show-logs");
        assertEquals(List.of(folders.logs()), shown);
        agrees = false;
        fire("#privacy-delete-work");
        assertTrue(said.getLast().contains("Work in open windows stays"), said.toString());
        agrees = true;
        fire("#privacy-delete-logs");
        Program.until(() -> layers.lookup("#privacy-delete-logs").isDisabled());
        assertEquals(0, Files.size(log));
        assertTrue(Files.exists(left), "nobody agreed to that");
        fire("#privacy-all");
        Program.until(() -> layers.lookup("#privacy-delete-work").isDisabled()
                && layers.lookup("#privacy-delete-settings").isDisabled());
        assertFalse(Files.exists(left) || Files.exists(kept) || library.exists());
        assertEquals(0, Standing.of(library).items(), "it begins anew");
        assertEquals(new Settings().write(), settings.write());
        assertTrue(Files.exists(document), "never a document");
        assertTrue(layers.lookup("#privacy-all").isDisabled());
        assertEquals(
                List.of(),
                household.look().stream()
                        .filter(h -> h.part() != Keeping.Part.LIBRARY && h.bytes() > 0)
                        .toList());
    }

    @Test
    void versionsAreDeletedWithoutTheLibraryAndTheLibraryWithoutVersions() throws Exception {
        fill();
        on(() -> {
            var page = new PrivacyPage(kit, settings, background, household, new Asking());
            layers.getChildren().add(page.node());
            page.open();
        });
        Program.until(() -> layers.lookup("#privacy-delete-versions") != null);
        fire("#privacy-delete-versions");
        assertTrue(said.getLast().contains("The library stays"), said.toString());
        Program.until(() -> layers.lookup("#privacy-delete-versions").isDisabled());
        assertEquals(new Standing(3, 1, 0), Standing.of(library));
        assertFalse(layers.lookup("#privacy-delete-library").isDisabled());

        new Versions(library, Messages.strict()).record(untitled(), Environment.EMPTY, Version.Reason.PAUSED, 1, null);
        fire("#privacy-delete-library");
        assertTrue(said.getLast().contains("Versions stay"), said.toString());
        Program.until(() -> layers.lookup("#privacy-delete-library").isDisabled());
        assertEquals(new Standing(3, 0, 1), Standing.of(library));
        fire("#privacy-delete-versions");
        Program.until(() -> layers.lookup("#privacy-delete-versions").isDisabled());
        assertFalse(library.exists(), "nothing is left to keep");
    }

    private void fill() throws Exception {
        new Library(library).add(Draft.of(Label.of("Kept"), new Content.Template(Environment.EMPTY)));
        new Versions(library, Messages.strict()).record(untitled(), Environment.EMPTY, Version.Reason.PAUSED, 1, null);
    }

    private long untitled() throws Exception {
        return new Versions(library, Messages.strict()).untitled().id();
    }

    @Test
    void theComputerIsLookedAt() {
        on(() -> {
            var page = new DoctorPage(kit, background, () -> Household.display(1.5), household::examine);
            layers.getChildren().add(page.node());
            page.open();
        });
        Program.until(() -> layers.lookup("#doctor-summary") != null);
        assertTrue(layers.lookupAll(".label").stream()
                .anyMatch(n ->
                        n instanceof Labeled l && String.valueOf(l.getText()).contains("150 %")));
        fire("#doctor-again");
        Program.until(() -> layers.lookup("#doctor-summary") != null);
        assertTrue(layers.lookup("#doctor-done").isFocused());
    }
}
