import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program started on a screen until its window is drawn.
 *
 * @param seconds from starting the process
 * @param work processor time until then, in seconds
 * @param memory that is resident once it has come to rest, in MB; 0 if nobody waited
 */
record Start(double seconds, double work, long memory) {

    /** Ticks of a second in /proc; Linux has no other. */
    private static final double TICKS = 100;

    /** How long it is left alone before its memory is read, in seconds: it goes on computing after the first picture. */
    private static final int REST = 8;

    /** The picture that will stand on the screen in the end. */
    static int[] picture(Screen screen, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var process = process(screen, command, environment);
        try {
            return screen.settled();
        } finally {
            end(process);
        }
    }

    /** Starts it and ends it again. */
    static Start of(
            Screen screen, List<String> command, Map<String, String> environment, int[] picture, boolean measureMemory)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var process = process(screen, command, environment);
        try {
            if (!screen.shows(picture)) {
                throw new IOException("Nothing was drawn by " + String.join(" ", command));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double work = work(process.pid());
            if (measureMemory) {
                TimeUnit.SECONDS.sleep(REST);
            }
            return new Start(seconds, work, measureMemory ? memory(process.pid()) : 0);
        } finally {
            end(process);
        }
    }

    private static Process process(Screen screen, List<String> command, Map<String, String> environment)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", screen.display());
        return builder.start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
        // The screen forgets its windows
        TimeUnit.MILLISECONDS.sleep(500);
    }

    private static double work(long pid) throws IOException {
        var words = Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ", -1);
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) / TICKS;
    }

    private static long memory(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
