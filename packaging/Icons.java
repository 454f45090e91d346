import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.picture.surface.MarkPng;
import org.dartboard.picture.surface.SvgSurface;

/** The program's icon as files, painted by the program itself: PNG, SVG, and the collections of Windows and macOS. */
final class Icons {

    /** Those that desktops on Linux look for, in pixels. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /** Those of an .ico file. */
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);

    /** Those of an .icns file, by their names in it. */
    private static final Map<String, Integer> MACOS = new LinkedHashMap<>();

    static {
        MACOS.put("icp4", 16);
        MACOS.put("icp5", 32);
        MACOS.put("icp6", 64);
        MACOS.put("ic07", 128);
        MACOS.put("ic08", 256);
        MACOS.put("ic09", 512);
        MACOS.put("ic10", 1024);
    }

    private Icons() {}

    /** Writes all of them into a folder: {@code dartboard-48.png}, {@code dartboard.svg}, {@code .ico}, {@code .icns}. */
    static void write(Path folder) throws IOException {
        for (int size : SIZES) {
            Files.write(folder.resolve("dartboard-" + size + ".png"), MarkPng.of(size));
        }
        Files.writeString(folder.resolve("dartboard.svg"), svg());
        Files.write(folder.resolve("dartboard.ico"), ico());
        Files.write(folder.resolve("dartboard.icns"), icns());
    }

    private static String svg() {
        var box = new Box(0, 0, 512, 512);
        var surface = new SvgSurface(box, 1, "Dartboard");
        surface.fill(new Shape.Disc(box.centreX(), box.centreY(), box.width() / 2), Theme.LIGHT.of(Tone.PANEL));
        Mark.paint(surface, box, Theme.LIGHT);
        return surface.finish();
    }

    /** A header, a directory entry for each picture, the pictures as PNG. */
    private static byte[] ico() {
        var pictures = new ArrayList<byte[]>();
        int length = 6 + 16 * WINDOWS.size();
        for (int size : WINDOWS) {
            var picture = MarkPng.of(size);
            pictures.add(picture);
            length += picture.length;
        }
        var file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        int at = 6 + 16 * WINDOWS.size();
        for (int i = 0; i < WINDOWS.size(); i++) {
            // 0 stands for 256
            byte size = (byte) (int) WINDOWS.get(i);
            file.put(size)
                    .put(size)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            file.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    /** A header with the length of all, and each picture as PNG after its name and length. */
    private static byte[] icns() throws IOException {
        var pictures = new ByteArrayOutputStream();
        var out = new DataOutputStream(pictures);
        for (var entry : MACOS.entrySet()) {
            var picture = MarkPng.of(entry.getValue());
            out.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        var file = ByteBuffer.allocate(8 + pictures.size());
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + pictures.size());
        return file.put(pictures.toByteArray()).array();
    }
}
