package org.dartboard.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.dartboard.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The program's jar, which the class loader has open already. To read a text from it takes no time; what the class loader
 * itself sets up to read its first resource, over a URL and a connection, takes longer than walking a person does.
 */
final class OwnJar {

    private static final String FOLDER = Messages.class.getPackageName().replace('.', '/') + "/";

    private OwnJar() {}

    /** Opens the bundles of texts: in the jar if the program was started from one, else as resources. */
    static Function<String, @Nullable InputStream> bundles() {
        var path = System.getProperty("java.class.path", "");
        if (!path.endsWith(".jar") || path.indexOf(File.pathSeparatorChar) >= 0) {
            return Messages.class::getResourceAsStream;
        }
        try {
            var jar = new ZipFile(path);
            return name -> open(jar, FOLDER + name);
        } catch (IOException e) {
            return Messages.class::getResourceAsStream;
        }
    }

    private static @Nullable InputStream open(ZipFile jar, String name) {
        try {
            var entry = jar.getEntry(name);
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
