package org.dartboard.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what is its user's: by the freedesktop rules, those of macOS or those of Windows. None of the
 * folders need exist.
 *
 * @param settings for what she set
 * @param logs for what the program says about itself
 * @param work for what she has not saved yet
 * @param library for what she keeps to use again, and the versions of what she saved
 * @param cache for what quickens the next start, which can go at any time
 */
public record UserFolders(Path settings, Path logs, Path work, Path library, Path cache) {

    /** Those of whoever runs the program. */
    public static UserFolders ofThisUser() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * Those of a user.
     *
     * @param system as Java names it
     * @param environment its variables
     * @param home her home folder
     */
    public static UserFolders of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var data = home.resolve("AppData");
            var local = windows(environment.get("LOCALAPPDATA"), data.resolve("Local"));
            return new UserFolders(
                    windows(environment.get("APPDATA"), data.resolve("Roaming")),
                    local.resolve("logs"),
                    local.resolve("work"),
                    local.resolve("library"),
                    local.resolve("cache"));
        }
        if (name.startsWith("mac")) {
            var library = home.resolve("Library");
            var support = library.resolve("Application Support", "Dartboard");
            return new UserFolders(
                    support,
                    library.resolve("Logs", "Dartboard"),
                    support.resolve("work"),
                    support.resolve("library"),
                    library.resolve("Caches", "Dartboard"));
        }
        var state = unix(environment.get("XDG_STATE_HOME"), home.resolve(".local", "state"));
        return new UserFolders(
                unix(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                state,
                state.resolve("work"),
                unix(environment.get("XDG_DATA_HOME"), home.resolve(".local", "share"))
                        .resolve("library"),
                unix(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")));
    }

    private static Path windows(@Nullable String chosen, Path usual) {
        return (chosen == null ? usual : Path.of(chosen)).resolve("Dartboard");
    }

    /** The rules say that a relative path there is to be ignored. */
    private static Path unix(@Nullable String chosen, Path usual) {
        return (chosen == null || !Path.of(chosen).isAbsolute() ? usual : Path.of(chosen)).resolve("dartboard");
    }
}
