import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private record Point(double x, double y, boolean on) {}

    private final TreeMap<String, byte[]> tables = new TreeMap<>();
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final int count;
    private final List<List<List<Point>>> outlines = new ArrayList<>();
    private final byte[][] written;
    private int changed;

    private UniteOutlines(byte[] font) {
        var in = ByteBuffer.wrap(font);
        int number = in.getShort(4);
        for (int i = 0; i < number; i++) {
            int entry = 12 + 16 * i;
            var tag = new String(font, entry, 4, java.nio.charset.StandardCharsets.US_ASCII);
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
    private List<List<Point>> outline(int glyph) {
        var known = outlines.get(glyph);
        if (known != null) {
            return known;
        }
        int start = loca.getInt(4 * glyph);
        int length = loca.getInt(4 * glyph + 4) - start;
        written[glyph] = new byte[length];
        glyf.get(start, written[glyph]);
        var contours = length == 0
                ? List.<List<Point>>of()
                : glyf.getShort(start) >= 0 ? simple(glyf.slice(start, length)) : composite(glyf.slice(start, length));
        var path = path(contours);
        var area = new Area(path);
        if (Math.abs(Math.abs(size(path)) - Math.abs(united(area))) > 40) {
            contours = contours(area);
            written[glyph] = write(contours, glyf.slice(start + 2, 8));
            changed++;
        }
        outlines.set(glyph, contours);
        return contours;
    }

    private static List<List<Point>> simple(ByteBuffer in) {
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
            if ((flags[i] & REPEAT) != 0) {
                for (int times = in.get() & 0xff; times > 0; times--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        var xs = coordinates(in, flags, X_SHORT, X_SAME);
        var ys = coordinates(in, flags, Y_SHORT, Y_SAME);
        var all = new ArrayList<List<Point>>();
        int from = 0;
        for (int end : ends) {
            var contour = new ArrayList<Point>();
            for (; from <= end; from++) {
                contour.add(new Point(xs[from], ys[from], (flags[from] & ON_CURVE) != 0));
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

    private List<List<Point>> composite(ByteBuffer in) {
        in.position(10);
        var all = new ArrayList<List<Point>>();
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
                var moved = new ArrayList<Point>();
                for (var p : contour) {
                    moved.add(new Point(a * p.x() + c * p.y() + dx, b * p.x() + d * p.y() + dy, p.on()));
                }
                all.add(moved);
            }
        } while ((flags & 0x20) != 0);
        return all;
    }

    private static Path2D path(List<List<Point>> contours) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var contour : contours) {
            // Between two points off the curve lies one on it
            var full = new ArrayList<Point>();
            for (int i = 0; i < contour.size(); i++) {
                var p = contour.get(i);
                var next = contour.get((i + 1) % contour.size());
                full.add(p);
                if (!p.on() && !next.on()) {
                    full.add(new Point((p.x() + next.x()) / 2, (p.y() + next.y()) / 2, true));
                }
            }
            int first = 0;
            while (first < full.size() && !full.get(first).on()) {
                first++;
            }
            if (first == full.size()) {
                continue;
            }
            path.moveTo(full.get(first).x(), full.get(first).y());
            for (int i = 1; i <= full.size(); i++) {
                var p = full.get((first + i) % full.size());
                if (p.on()) {
                    path.lineTo(p.x(), p.y());
                } else {
                    var to = full.get((first + ++i) % full.size());
                    path.quadTo(p.x(), p.y(), to.x(), to.y());
                }
            }
            path.closePath();
        }
        return path;
    }

    /** What contours enclose, each by its direction. */
    private static double size(Path2D path) {
        double sum = 0;
        double x = 0;
        double y = 0;
        var at = new double[6];
        for (var i = path.getPathIterator(null, .05); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                sum += x * at[1] - at[0] * y;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[0];
                y = at[1];
            }
        }
        return sum / 2;
    }

    /** What an area encloses; its contours alternate by how deep they lie. */
    private static double united(Area area) {
        return size(path(contours(area)));
    }

    /** The contours of an area on the font's grid, outer ones clockwise, as TrueType has it. */
    private static List<List<Point>> contours(Area area) {
        var all = new ArrayList<List<Point>>();
        var at = new double[6];
        for (var i = area.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    all.add(new ArrayList<>());
                    add(all.getLast(), at[0], at[1], true);
                }
                case PathIterator.SEG_LINETO -> add(all.getLast(), at[0], at[1], true);
                case PathIterator.SEG_QUADTO -> {
                    add(all.getLast(), at[0], at[1], false);
                    add(all.getLast(), at[2], at[3], true);
                }
                default -> {}
            }
        }
        var whole = new ArrayList<List<Point>>();
        for (var contour : all) {
            if (contour.size() > 1 && same(contour.getFirst(), contour.getLast())) {
                contour.removeLast();
            }
            if (contour.size() > 2 && Math.abs(size(path(List.of(contour)))) >= 4) {
                whole.add(contour);
            }
        }
        var turned = new ArrayList<List<Point>>();
        for (var contour : whole) {
            var inside = middle(contour);
            long depth = whole.stream()
                    .filter(o -> o != contour && path(List.of(o)).contains(inside.x(), inside.y()))
                    .count();
            boolean clockwise = size(path(List.of(contour))) < 0;
            turned.add(clockwise == (depth % 2 == 0) ? contour : contour.reversed());
        }
        return turned;
    }

    /** A point of a contour that is on none of its neighbours. */
    private static Point middle(List<Point> contour) {
        var a = contour.get(0);
        var b = contour.get(1);
        return b.on() ? new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2, true) : a;
    }

    private static void add(List<Point> contour, double x, double y, boolean on) {
        var point = new Point(Math.rint(x), Math.rint(y), on);
        if (contour.isEmpty() || !same(contour.getLast(), point)) {
            contour.add(point);
        } else if (on && !contour.getLast().on()) {
            contour.set(contour.size() - 1, point);
        }
    }

    private static boolean same(Point a, Point b) {
        return a.x() == b.x() && a.y() == b.y();
    }

    private static byte[] write(List<List<Point>> contours, ByteBuffer bounds) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(contours.size());
            for (int i = 0; i < 4; i++) {
                out.writeShort(bounds.getShort(2 * i));
            }
            int end = -1;
            for (var contour : contours) {
                end += contour.size();
                out.writeShort(end);
            }
            out.writeShort(0);
            var points = contours.stream().flatMap(List::stream).toList();
            var xs = new ByteArrayOutputStream();
            var ys = new ByteArrayOutputStream();
            var before = new Point(0, 0, true);
            for (var p : points) {
                out.write((p.on() ? ON_CURVE : 0)
                        | step((int) (p.x() - before.x()), X_SHORT, X_SAME, xs)
                        | step((int) (p.y() - before.y()), Y_SHORT, Y_SAME, ys));
                before = p;
            }
            xs.writeTo(out);
            ys.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a step from point to point as short as it can be; the flags that say how. */
    private static int step(int by, int shorter, int same, ByteArrayOutputStream out) {
        if (by == 0) {
            return same;
        }
        if (Math.abs(by) < 256) {
            out.write(Math.abs(by));
            return by > 0 ? shorter | same : shorter;
        }
        out.write(by >> 8);
        out.write(by);
        return 0;
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
            out.put(entry.getKey().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
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
