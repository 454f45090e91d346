package org.dartboard.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** Line icons on a grid of 24, from Lucide (ISC licence, beside their data); only those that the notation uses. */
public enum Icon {
    /** The picture of that name. */
    BELL,
    /** The picture of that name. */
    BOOK_OPEN,
    /** The picture of that name. */
    BOT,
    /** The picture of that name. */
    BUILDING_2,
    /** The picture of that name. */
    CALENDAR,
    /** The picture of that name. */
    CAR,
    /** The picture of that name. */
    CLIPBOARD_LIST,
    /** The picture of that name. */
    CREDIT_CARD,
    /** The picture of that name. */
    FACTORY,
    /** The picture of that name. */
    FILE_TEXT,
    /** The picture of that name. */
    GAUGE,
    /** The picture of that name. */
    GIFT,
    /** The picture of that name. */
    GLOBE,
    /** The picture of that name. */
    GRADUATION_CAP,
    /** The picture of that name. */
    HEART_PULSE,
    /** The picture of that name. */
    HOUSE,
    /** The picture of that name. */
    KEY_ROUND,
    /** The picture of that name. */
    LANDMARK,
    /** The picture of that name. */
    LIFE_BUOY,
    /** The picture of that name. */
    MAIL,
    /** The picture of that name. */
    MEGAPHONE,
    /** The picture of that name. */
    CALCULATOR,
    /** The picture of that name. */
    CIRCLE_DOT,
    /** The picture of that name. */
    AT_SIGN,
    /** The picture of that name. */
    MAP_PIN,
    /** The picture of that name. */
    MESSAGE_CIRCLE,
    /** The picture of that name. */
    MESSAGES_SQUARE,
    /** The picture of that name. */
    MONITOR,
    /** The picture of that name. */
    NOTEBOOK_PEN,
    /** The picture of that name. */
    PACKAGE,
    /** The picture of that name. */
    PHONE,
    /** The picture of that name. */
    PHONE_CALL,
    /** The picture of that name. */
    PILL,
    /** The picture of that name. */
    SCALE,
    /** The picture of that name. */
    SEARCH,
    /** The picture of that name. */
    SETTINGS_2,
    /** The picture of that name. */
    SHIELD_CHECK,
    /** The picture of that name. */
    SHOPPING_CART,
    /** The picture of that name. */
    SIREN,
    /** The picture of that name. */
    SMARTPHONE,
    /** The picture of that name. */
    SOUP,
    /** The picture of that name. */
    STETHOSCOPE,
    /** The picture of that name. */
    STICKY_NOTE,
    /** The picture of that name. */
    STORE,
    /** The picture of that name. */
    TARGET,
    /** The picture of that name. */
    TICKET,
    /** The picture of that name. */
    TRUCK,
    /** The picture of that name. */
    TV,
    /** The picture of that name. */
    USERS,
    /** The picture of that name. */
    UTENSILS,
    /** The picture of that name. */
    VIDEO,
    /** The picture of that name. */
    WRENCH,
    /** The picture of that name. */
    ZAP;

    /** The side of the square that they are drawn in. */
    public static final double GRID = 24;

    /** The width of their lines on that grid. */
    private static final double LINE = 2;

    /** Where their outlines are kept; read when the first icon is painted. */
    private static final class Outlines {
        static final Map<Icon, Path> ALL = read();

        private static Map<Icon, Path> read() {
            var all = new EnumMap<Icon, Path>(Icon.class);
            try (var in = Icon.class.getResourceAsStream("icons.txt")) {
                if (in == null) {
                    throw new IllegalStateException("no icons.txt");
                }
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        int space = line.indexOf(' ');
                        all.put(Icon.valueOf(line.substring(0, space)), Path.parse(line.substring(space + 1)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("icons.txt", e);
            }
            return all;
        }
    }

    /** Its outline on the grid. */
    public Path outline() {
        var path = Outlines.ALL.get(this);
        if (path == null) {
            throw new IllegalStateException("icons.txt lacks " + this);
        }
        return path;
    }

    /** Draws it in a square of that size around a centre. */
    void paint(Surface surface, double x, double y, double size, Color color) {
        double scale = size / GRID;
        // Thin lines vanish when an icon is small: a fifth heavier below 16
        double width = LINE * scale * (size < 16 ? 1.15 : 1);
        surface.stroke(outline().placed(scale, x - size / 2, y - size / 2).shape(), new Pen(color, width));
    }
}
