package org.dartboard.doctor;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dartboard.doctor.Facts.Display;
import org.dartboard.doctor.Facts.Display.Kind;

/** Whether a window could open, asked without opening one. */
public final class Screens {

    private static final Pattern HERE = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");
    private static final Path SOCKETS = Path.of("/tmp", ".X11-unix");

    private Screens() {}

    /**
     * The display that windows would open on.
     *
     * @param system as Java names it
     * @param surroundings the environment variables
     */
    public static Display find(String system, Map<String, String> surroundings) {
        return find(system, surroundings, SOCKETS);
    }

    static Display find(String system, Map<String, String> surroundings, Path sockets) {
        if (system.toLowerCase(Locale.ROOT).matches("(windows|mac).*")) {
            return new Display(Kind.LIKELY, "", 1);
        }
        var name = surroundings.getOrDefault("DISPLAY", "");
        if (name.isBlank()) {
            return new Display(Kind.MISSING, "", 1);
        }
        var here = HERE.matcher(name);
        if (!here.matches()) {
            return new Display(Kind.ELSEWHERE, name, 1);
        }
        var socket = sockets.resolve("X" + here.group(1));
        return new Display(answers(socket) ? Kind.ANSWERS : Kind.SILENT, name, 1);
    }

    private static boolean answers(Path socket) {
        if (Files.notExists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
