package org.dartboard.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Element;
import org.dartboard.picture.Box;
import org.dartboard.picture.Ornament;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;

/** Below the picture of the exchange: the outlines of what one does not see on it. */
final class Tray {

    private static final double WIDTH = 860;
    private static final double EDGE = 22;
    private static final double GHOST = 26;
    private static final double GHOST_HEIGHT = 12;
    private static final double APART = 6;
    private static final int IN_ROW = 4;
    private static final int MOST_ROWS = 3;
    private static final double GROUP = IN_ROW * (GHOST + APART);
    private static final double LABEL = 20;

    private final Shading shading;

    Tray(Shading shading) {
        this.shading = shading;
    }

    private record Group(int count, double height, double radius, Phrase label) {}

    /**
     * Lays it.
     *
     * @param links how many links are not seen
     */
    void lay(Map<Element.Type, Integer> hidden, long links, double top) {
        var groups = new ArrayList<Group>();
        hidden.forEach((type, n) -> groups.add(new Group(n, GHOST_HEIGHT, radius(type), Exchange.counted(type, n))));
        if (links > 0) {
            groups.add(new Group((int) Math.min(links, 1000), 2.5, 1.2, Phrase.of("lens.exchange.links", "n", links)));
        }
        int inLine = (int) ((WIDTH - 2 * EDGE + 22) / (GROUP + 22));
        int lines = (groups.size() + inLine - 1) / inLine;
        double height = 40;
        for (int i = 0; i < lines; i++) {
            height += height(rows(line(groups, i, inLine)));
        }
        shading.ornament(
                new Ornament.Field(new Box(-WIDTH / 2, top, WIDTH, height), 14, Tone.MUTED, .06, Tint.Edge.DASHED));
        shading.ornament(new Ornament.Words(
                new Box(-WIDTH / 2, top + 9, WIDTH, 20), Phrase.of("lens.exchange.tray"), Tone.MUTED, true, false));
        double y = top + 40;
        for (int i = 0; i < lines; i++) {
            var here = line(groups, i, inLine);
            double x = -(here.size() * (GROUP + 22) - 22) / 2;
            for (var group : here) {
                group(group, x, y, rows(here));
                x += GROUP + 22;
            }
            y += height(rows(here));
        }
    }

    private static List<Group> line(List<Group> groups, int line, int inLine) {
        return groups.subList(line * inLine, Math.min(groups.size(), (line + 1) * inLine));
    }

    private static int rows(List<Group> groups) {
        return groups.stream().mapToInt(g -> rows(g.count())).max().orElse(1);
    }

    private static double height(int rows) {
        return rows * (GHOST_HEIGHT + APART) + LABEL + 14;
    }

    private static int rows(int count) {
        return Math.clamp((count + IN_ROW - 1) / IN_ROW, 1, MOST_ROWS);
    }

    private void group(Group group, double x, double y, int rows) {
        int shown = Math.min(group.count(), IN_ROW * MOST_ROWS);
        int own = rows(shown);
        for (int i = 0; i < shown; i++) {
            int inRow = Math.min(IN_ROW, shown - i / IN_ROW * IN_ROW);
            double left = x + (GROUP - inRow * (GHOST + APART) + APART) / 2 - APART / 2;
            double down = y + (rows - own + i / IN_ROW) * (GHOST_HEIGHT + APART);
            double from = left + i % IN_ROW * (GHOST + APART);
            var box = new Box(from, down + (GHOST_HEIGHT - group.height()) / 2, GHOST, group.height());
            shading.ornament(new Ornament.Ghost(box, group.radius()));
        }
        double below = y + rows * (GHOST_HEIGHT + APART);
        shading.ornament(
                new Ornament.Words(new Box(x - 10, below, GROUP + 20, LABEL), group.label(), Tone.MUTED, false, false));
    }

    private static double radius(Element.Type type) {
        return switch (type) {
            case TOUCHPOINT, NOTE -> 3;
            case CHANNEL, OUTCOME, COMMUNITY -> GHOST_HEIGHT / 2;
            case CONTROL, EVENT -> 5;
            case ACTOR, OFFERING -> 1;
        };
    }
}
