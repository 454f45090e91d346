package org.dartboard.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parts of the manual that the program itself writes, with {@code -Dmanual.write=true}; otherwise they are compared. */
public final class Written {

    private static final Path FILE = Path.of("README.md");

    private Written() {}

    /** Compares, or writes, what stands between the comments of that name. */
    public static void check(String name, String text) throws IOException {
        var file = Files.readString(FILE);
        var begin = "<!-- " + name + " -->\n";
        int from = file.indexOf(begin) + begin.length();
        int to = file.indexOf("<!-- end of " + name + " -->");
        if (Boolean.getBoolean("manual.write")) {
            Files.writeString(FILE, file.substring(0, from) + text + file.substring(to));
        } else {
            assertEquals(text, file.substring(from, to), "write it with -Dmanual.write=true");
        }
    }
}
