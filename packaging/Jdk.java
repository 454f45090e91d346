import java.io.IOException;
import java.util.List;
import java.util.spi.ToolProvider;

/** The tools of the JDK that runs this. */
final class Jdk {

    private Jdk() {}

    /** Runs one of them, and fails if it does. */
    static void run(String name, List<String> arguments) throws IOException {
        var tool = ToolProvider.findFirst(name).orElseThrow(() -> new IOException("This Java has no " + name));
        int status = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException(name + " failed: " + String.join(" ", arguments));
        }
    }
}
