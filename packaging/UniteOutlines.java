import java.awt.geom.Area;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How the fonts in {@code assets/fonts} were made from those that Inter's authors publish: where outlines of a glyph overlap,
 * they are united, because what paints in software leaves white notches there. Metrics and everything else stay as they were.
 *
 * <p>{@code java packaging/UniteOutlines.java FONT.ttf…} writes each file anew and says how many glyphs it changed.
 */
public final class UniteOutlines {

    private final TreeMap<String, byte[]> tables = new TreeMap<>();
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final int count;
    private final List<List<List<Contours.Point>>> outlines = new ArrayList<>();
    private final byte[][] written;
    private int changed;

    private UniteOutlines(byte[] font) {
        var in = ByteBuffer.wrap(font);
        int number = in.getShort(4);
        for (int i = 0; i < number; i++) {
            int entry = 12 + 16 * i;
            var tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
            var table = new byte[in.getInt(entry + 12)];
            in.get(in.getInt(entry + 8), table);
            tables.put(tag, table);
        }
        if (ByteBuffer.wrap(tables.get("head")).getShort(50) != 1) {
            throw new IllegalArgumentException("short offsets are not expected here");
        }
        glyf = ByteBuffer.wrap(tables.get("glyf"));
        loca = ByteBuffer.wrap(tables.get("loca"));
        count = loca.capacity() / 4 - 1;
        written = new byte[count][];
        for (int i = 0; i < count; i++) {
            outlines.add(null);
        }
    }

    public static void main(String[] fonts) throws IOException {
        for (var font : fonts) {
            var file = Path.of(font);
            var work = new UniteOutlines(Files.readAllBytes(file));
            for (int i = 0; i < work.count; i++) {
                work.outline(i);
            }
            Files.write(file, work.font());
            System.out.println(font + ": " + work.changed + " of " + work.count);
        }
    }

    /** The contours of a glyph without overlaps. */
    private List<List<Contours.Point>> outline(int glyph) {
        var known = outlines.get(glyph);
        if (known != null) {
            return known;
        }
        int start = loca.getInt(4 * glyph);
        int length = loca.getInt(4 * glyph + 4) - start;
        written[glyph] = new byte[length];
        glyf.get(start, written[glyph]);
        var contours = length == 0
                ? List.<List<Contours.Point>>of()
                : glyf.getShort(start) >= 0 ? simple(glyf.slice(start, length)) : composite(glyf.slice(start, length));
        var path = Contours.path(contours);
        var area = new Area(path);
        if (Math.abs(Math.abs(Contours.size(path)) - Math.abs(Contours.united(area))) > 40) {
            contours = Contours.of(area);
            written[glyph] = Contours.write(contours, glyf.slice(start + 2, 8));
            changed++;
        }
        outlines.set(glyph, contours);
        return contours;
    }

    private static List<List<Contours.Point>> simple(ByteBuffer in) {
        int contours = in.getShort();
        in.position(10);
        var ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = in.getShort();
        }
        in.position(in.position() + 2 + in.getShort(in.position()));
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        var flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = in.get();
            if ((flags[i] & Contours.REPEAT) != 0) {
                for (int times = in.get() & 0xff; times > 0; times--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        var xs = coordinates(in, flags, Contours.X_SHORT, Contours.X_SAME);
        var ys = coordinates(in, flags, Contours.Y_SHORT, Contours.Y_SAME);
        var all = new ArrayList<List<Contours.Point>>();
        int from = 0;
        for (int end : ends) {
            var contour = new ArrayList<Contours.Point>();
            for (; from <= end; from++) {
                contour.add(new Contours.Point(xs[from], ys[from], (flags[from] & Contours.ON_CURVE) != 0));
            }
            all.add(contour);
        }
        return all;
    }

    private static int[] coordinates(ByteBuffer in, int[] flags, int shorter, int same) {
        var all = new int[flags.length];
        int now = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shorter) != 0) {
                int by = in.get() & 0xff;
                now += (flags[i] & same) != 0 ? by : -by;
            } else if ((flags[i] & same) == 0) {
                now += in.getShort();
            }
            all[i] = now;
        }
        return all;
    }

    private List<List<Contours.Point>> composite(ByteBuffer in) {
        in.position(10);
        var all = new ArrayList<List<Contours.Point>>();
        int flags;
        do {
            flags = in.getShort();
            int glyph = in.getShort() & 0xffff;
            if ((flags & 2) == 0) {
                throw new IllegalArgumentException("parts that are put to points are not expected here");
            }
            double dx = (flags & 1) != 0 ? in.getShort() : in.get();
            double dy = (flags & 1) != 0 ? in.getShort() : in.get();
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & 8) != 0) {
                a = in.getShort() / 16384.0;
                d = a;
            } else if ((flags & 0x40) != 0) {
                a = in.getShort() / 16384.0;
                d = in.getShort() / 16384.0;
            } else if ((flags & 0x80) != 0) {
                a = in.getShort() / 16384.0;
                b = in.getShort() / 16384.0;
                c = in.getShort() / 16384.0;
                d = in.getShort() / 16384.0;
            }
            for (var contour : outline(glyph)) {
                var moved = new ArrayList<Contours.Point>();
                for (var p : contour) {
                    moved.add(new Contours.Point(a * p.x() + c * p.y() + dx, b * p.x() + d * p.y() + dy, p.on()));
                }
                all.add(moved);
            }
        } while ((flags & 0x20) != 0);
        return all;
    }

    private byte[] font() {
        var outlinesOut = new ByteArrayOutputStream();
        var offsets = ByteBuffer.allocate(4 * (count + 1));
        int points = 0;
        int contours = 0;
        for (int i = 0; i < count; i++) {
            offsets.putInt(outlinesOut.size());
            outlinesOut.writeBytes(written[i]);
            outlinesOut.writeBytes(new byte[-written[i].length & 3]);
            if (written[i].length > 0 && ByteBuffer.wrap(written[i]).getShort() >= 0) {
                contours = Math.max(contours, outlines.get(i).size());
                points = Math.max(
                        points, outlines.get(i).stream().mapToInt(List::size).sum());
            }
        }
        offsets.putInt(outlinesOut.size());
        tables.put("glyf", outlinesOut.toByteArray());
        tables.put("loca", offsets.array());
        var most = ByteBuffer.wrap(tables.get("maxp"));
        most.putShort(6, (short) Math.max(points, most.getShort(6)));
        most.putShort(8, (short) Math.max(contours, most.getShort(8)));
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0);

        int length = 12 + 16 * tables.size();
        for (var table : tables.values()) {
            length += (table.length + 3) & -4;
        }
        var out = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x10000)
                .putShort((short) tables.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * tables.size() - 16 * power));
        int at = 12 + 16 * tables.size();
        int head = 0;
        for (var entry : tables.entrySet()) {
            var table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(table))
                    .putInt(at)
                    .putInt(table.length);
            out.put(at, table);
            head = entry.getKey().equals("head") ? at : head;
            at += (table.length + 3) & -4;
        }
        out.putInt(head + 8, 0xB1B0AFBA - sum(out.array()));
        return out.array();
    }

    private static int sum(byte[] table) {
        var padded = ByteBuffer.allocate((table.length + 3) & -4).put(0, table);
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}
