import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A screen of 1280x800 that nobody sees (Xvfb), whose pixels can be read without asking it. */
final class Screen implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** The middle of a window, where the map is; every fourth pixel of it is looked at. */
    private static final int STEP = 4;

    private static final int LEFT = 300;
    private static final int RIGHT = 940;
    private static final int TOP = 200;
    private static final int BOTTOM = 520;

    private final Process server;
    private final Path folder;
    private final String display;
    private final IntBuffer pixels;

    private Screen(Process server, Path folder, String display, IntBuffer pixels) {
        this.server = server;
        this.folder = folder;
        this.display = display;
        this.pixels = pixels;
    }

    /** Starts it. */
    static Screen open() throws IOException {
        var folder = Files.createTempDirectory("screen");
        var server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-fbdir",
                        folder.toString(),
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answer = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var display = ":" + answer.readLine();
        try (var file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            // The pixels end the file, after a header
            long size = WIDTH * HEIGHT * 4L;
            var pixels = file.map(FileChannel.MapMode.READ_ONLY, file.size() - size, size)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer();
            return new Screen(server, folder, display, pixels);
        }
    }

    /** What DISPLAY has to be. */
    String display() {
        return display;
    }

    /** Some of what stands in the middle. */
    int[] look() {
        var seen = new int[(RIGHT - LEFT) / STEP * ((BOTTOM - TOP) / STEP)];
        int i = 0;
        for (int y = TOP; y < BOTTOM; y += STEP) {
            for (int x = LEFT; x < RIGHT; x += STEP) {
                seen[i++] = pixels.get(y * WIDTH + x) & 0xffffff;
            }
        }
        return seen;
    }

    /** Waits until something stands there and nothing has changed for three seconds, a minute at most. */
    int[] settled() throws InterruptedException {
        var before = look();
        var last = before;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        long changed = System.nanoTime();
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
            var now = look();
            if (!Arrays.equals(now, last)) {
                last = now;
                changed = System.nanoTime();
            } else if (!Arrays.equals(now, before) && System.nanoTime() - changed > TimeUnit.SECONDS.toNanos(3)) {
                return now;
            }
        }
        throw new IllegalStateException("Nothing stands on the screen");
    }

    /**
     * Waits until what was drawn is what will stand there in the end: 95 of 100 pixels that are not ground.
     *
     * @return false if it is not so after a minute
     */
    boolean shows(int[] picture) throws InterruptedException {
        int ground = ground(picture);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            var now = look();
            int ink = 0;
            int same = 0;
            for (int i = 0; i < picture.length; i++) {
                if (picture[i] != ground) {
                    ink++;
                    same += now[i] == picture[i] ? 1 : 0;
                }
            }
            if (ink == 0 ? Arrays.equals(now, picture) : same >= .95 * ink) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(4);
        }
        return false;
    }

    private static int ground(int[] picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : picture) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Tree.emptied(folder);
        Files.delete(folder);
    }
}
