package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was set is there at the next start, whatever became of the file. */
class SettingsFileTest {

    @TempDir
    Path temp;

    @Test
    void whatWasSetIsThereAtTheNextStart() throws Exception {
        var file = temp.resolve("new folder", "settings.properties");
        var settings = new SettingsFile(file).read();
        new SettingsFile(file).keep(settings);
        settings.appearanceProperty().set(Appearance.DARK);
        settings.scaleProperty().set(1.5);
        settings.columnsProperty().set(Map.of("PEOPLE", List.of("age", "name")));
        settings.boundsProperty().set(new Settings.Bounds(10, 20, 900, 700, true));
        settings.opened(Path.of("/maps/Küche ñ 日本.dartboard"));
        written();

        var next = new SettingsFile(file).read();
        assertEquals(settings.write(), next.write());
        assertEquals(
                Map.of("PEOPLE", List.of("age", "name")), next.columnsProperty().get());
        assertEquals(
                List.of(Path.of("/maps/Küche ñ 日本.dartboard")),
                next.recentProperty().get());
    }

    @Test
    void aDamagedFileCountsAsFarAsItIsUnderstoodAndIsReplaced() throws Exception {
        var file = temp.resolve("settings.properties");
        Files.write(file, new byte[] {'s', 'c', 'a', 'l', 'e', '=', '2', '.', '0', '\n', 0, -1, -2, '\n'});
        assertEquals(2, new SettingsFile(file).read().scaleProperty().get());
        Files.writeString(file, "scale=7\nbounds=a b c\nappearance=PINK\nrecent.0=\\u00\n");
        var settings = new SettingsFile(file).read();
        assertEquals(new Settings().write(), settings.write());

        new SettingsFile(file).keep(settings);
        settings.calmProperty().set(true);
        written();
        assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("calm=true"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsHarmless() throws Exception {
        var file = Files.createFile(temp.resolve("no folder")).resolve("settings.properties");
        var settings = new SettingsFile(file).read();
        new SettingsFile(file).keep(settings);
        settings.calmProperty().set(true);
        written();
        assertTrue(settings.calmProperty().get());
    }

    @Test
    void whatIsWrongWithTheFileIsSaid() throws Exception {
        var said = new ArrayList<String>();
        var file = temp.resolve("settings.properties");
        Files.writeString(file, "scale=enormous\n");
        var damaged = new SettingsFile(file);
        damaged.read();
        damaged.onTrouble(what -> said.add(Messages.strict().format(what)));
        assertTrue(said.getLast().contains("could not be understood"), said.toString());

        var nowhere =
                new SettingsFile(Files.createFile(temp.resolve("no folder")).resolve("settings.properties"));
        nowhere.onTrouble(what -> said.add(Messages.strict().format(what)));
        var settings = new Settings();
        nowhere.keep(settings);
        settings.calmProperty().set(true);
        written();
        settings.calmProperty().set(false);
        written();
        assertEquals(2, said.size(), "once is enough");
        assertTrue(said.getLast().contains("forgotten"), said.toString());
    }

    @Test
    void theTourIsOfferedAtTheFirstStartAlone() throws Exception {
        var file = temp.resolve("settings.properties");
        var first = new SettingsFile(file).read();
        assertTrue(first.tourOfferedProperty().get());
        new SettingsFile(file).keep(first);
        first.calmProperty().set(true);
        written();
        assertTrue(new SettingsFile(file).read().tourOfferedProperty().get(), "nobody has answered yet");
        first.tourOfferedProperty().set(false);
        written();
        assertFalse(new SettingsFile(file).read().tourOfferedProperty().get());
        Files.writeString(file, "calm=true\n");
        assertFalse(new SettingsFile(file).read().tourOfferedProperty().get(), "whoever has settings has been here");
    }

    @Test
    void theLastOfSeveralChangesIsKept() throws Exception {
        var file = temp.resolve("settings.properties");
        var settings = new Settings();
        new SettingsFile(file).keep(settings);
        for (int i = 0; i < 500; i++) {
            settings.opened(Path.of("/" + i));
        }
        written();
        assertEquals(
                Path.of("/499"),
                new SettingsFile(file).read().recentProperty().get().getFirst());
    }

    /** Waits for those who write. */
    private static void written() throws InterruptedException, IOException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("settings")) {
                thread.join();
            }
        }
    }
}
