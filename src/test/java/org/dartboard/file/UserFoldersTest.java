package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, .config/dartboard, .local/state/dartboard, .local/state/dartboard/work, .local/share/dartboard/library, .cache/dartboard",
        "Mac OS X, Library/Application Support/Dartboard, Library/Logs/Dartboard, Library/Application Support/Dartboard/work, Library/Application Support/Dartboard/library, Library/Caches/Dartboard",
        "Windows 11, AppData/Roaming/Dartboard, AppData/Local/Dartboard/logs, AppData/Local/Dartboard/work, AppData/Local/Dartboard/library, AppData/Local/Dartboard/cache"
    })
    void areWhereEachSystemHasThem(String system, Path settings, Path logs, Path work, Path library, Path cache) {
        var home = Path.of("/people/eve");
        assertEquals(
                new UserFolders(
                        home.resolve(settings),
                        home.resolve(logs),
                        home.resolve(work),
                        home.resolve(library),
                        home.resolve(cache)),
                UserFolders.of(system, Map.of(), home));
    }

    @Test
    void areWhereTheUserWantsThem() {
        assertEquals(
                new UserFolders(
                        Path.of("/c/dartboard"),
                        Path.of("/s/dartboard"),
                        Path.of("/s/dartboard/work"),
                        Path.of("/d/dartboard/library"),
                        Path.of("/k/dartboard")),
                UserFolders.of(
                        "Linux",
                        Map.of(
                                "XDG_CONFIG_HOME",
                                "/c",
                                "XDG_STATE_HOME",
                                "/s",
                                "XDG_DATA_HOME",
                                "/d",
                                "XDG_CACHE_HOME",
                                "/k"),
                        Path.of("/h")));
        assertEquals(
                new UserFolders(
                        Path.of("/r/Dartboard"),
                        Path.of("/l/Dartboard/logs"),
                        Path.of("/l/Dartboard/work"),
                        Path.of("/l/Dartboard/library"),
                        Path.of("/l/Dartboard/cache")),
                UserFolders.of("Windows 11", Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), Path.of("/h")));
    }

    @Test
    void relativeOnesAreIgnored() {
        assertEquals(
                new UserFolders(
                        Path.of("/h/.config/dartboard"),
                        Path.of("/h/.local/state/dartboard"),
                        Path.of("/h/.local/state/dartboard/work"),
                        Path.of("/h/.local/share/dartboard/library"),
                        Path.of("/h/.cache/dartboard")),
                UserFolders.of(
                        "Linux",
                        Map.of(
                                "XDG_CONFIG_HOME",
                                "c",
                                "XDG_STATE_HOME",
                                "s",
                                "XDG_DATA_HOME",
                                "d",
                                "XDG_CACHE_HOME",
                                "k"),
                        Path.of("/h")));
    }
}
