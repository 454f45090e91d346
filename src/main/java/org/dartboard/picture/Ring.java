package org.dartboard.picture;

import java.util.EnumMap;
import java.util.Map;
import org.dartboard.dart.Place;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Indicator;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * The dartboard: a ring of four quarters, clockwise from the upper left dialogue, access, risk-benefits and transparency
 * (method, section 4).
 *
 * <p>Each quarter is filled from the middle by its raw strength, so that the area filled is the strength. What was said to
 * be missing stays pale; what nobody has said yet is hatched, from the rim inwards.
 */
public record Ring(Map<BuildingBlock, Quarter> quarters) {

    /**
     * One block.
     *
     * @param strength raw, 0 to 1
     * @param unanswered the share of its indicators that nobody answered, 0 to 1; with the strength at most 1
     */
    public record Quarter(double strength, double unanswered) {
        /** Checks the range. */
        public Quarter {
            if (!(strength >= 0 && unanswered >= 0 && strength + unanswered <= 1 + 1e-9)) {
                throw new IllegalArgumentException(strength + " and " + unanswered);
            }
        }

        /** Nobody has said anything. */
        static final Quarter OPEN = new Quarter(0, 1);
    }

    /** The radius of the hole, as a share of the ring's. */
    static final double HOLE = .26;

    /** Keeps its own copy; a quarter that is not named is open. */
    public Ring {
        var all = new EnumMap<BuildingBlock, Quarter>(BuildingBlock.class);
        for (var block : BuildingBlock.values()) {
            all.put(block, quarters.getOrDefault(block, Quarter.OPEN));
        }
        quarters = java.util.Collections.unmodifiableMap(all);
    }

    /** The ring of a place, for a person or, if null, for nobody in particular. */
    public static Ring of(Place place, Scene scene, @Nullable Persona persona) {
        var reading = persona == null ? Reading.forNobody(place) : Reading.forPersona(persona, place, scene);
        var raw = reading.raw();
        var stated = place.touchpoint().indicators().keySet();
        var open = new EnumMap<BuildingBlock, Integer>(BuildingBlock.class);
        for (var indicator : Indicator.values()) {
            if (!indicator.isComputed() && !stated.contains(indicator)) {
                open.merge(indicator.block(), 1, Integer::sum);
            }
        }
        var quarters = new EnumMap<BuildingBlock, Quarter>(BuildingBlock.class);
        for (var block : BuildingBlock.values()) {
            quarters.put(block, new Quarter(raw.of(block), open.getOrDefault(block, 0) / 5.0));
        }
        return new Ring(quarters);
    }

    /** One quarter. */
    public Quarter of(BuildingBlock block) {
        return quarters.getOrDefault(block, Quarter.OPEN);
    }

    /** How far from the middle a share of a quarter's area reaches; the ring's radius is 1. */
    static double reach(double share) {
        return Math.sqrt(HOLE * HOLE + Math.clamp(share, 0, 1) * (1 - HOLE * HOLE));
    }

    /** In words, for those who cannot see it. */
    String inWords() {
        var words = new StringBuilder();
        for (var block : BuildingBlock.values()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(block.letter())
                    .append(' ')
                    .append(Math.round(of(block).strength() * 100))
                    .append(" %");
        }
        return words.toString();
    }

    /** Draws it around a centre. Below a radius of 9 hatching is left out: the open part is only outlined. */
    public void paint(Surface surface, double x, double y, double radius, Theme theme) {
        paint(surface, x, y, radius, theme, radius >= 9);
    }

    /** The same, with hatching or without. */
    void paint(Surface surface, double x, double y, double radius, Theme theme, boolean hatched) {
        double gap = Math.clamp(radius * .09, .9, 4);
        var card = theme.of(Tone.CARD);
        for (var block : BuildingBlock.values()) {
            var quarter = of(block);
            var color = theme.of(Tone.of(block));
            var pale = color.over(card, theme == Theme.DARK ? .26 : .17);
            double filled = reach(quarter.strength());
            double known = reach(1 - quarter.unanswered());
            if (known > filled + .005) {
                surface.fill(band(block, x, y, radius, filled, known, gap), pale);
            }
            if (quarter.unanswered() > .005) {
                var band = band(block, x, y, radius, known, 1, gap);
                if (hatched) {
                    surface.fill(band, color.over(card, .1));
                    double width = Math.clamp(radius * .05, .7, 1.5);
                    double pitch = Math.clamp(radius * .17, 2.6, 6);
                    var hatch = Hatch.of(block, x, y, known * radius, radius, gap, pitch, width);
                    var pen = new Pen(color.over(card, theme == Theme.CONTRAST ? .9 : .5), width);
                    surface.stroke(hatch.shape(), pen);
                } else {
                    surface.fill(band, color.over(card, .07));
                }
            }
            if (quarter.strength() > .005) {
                surface.fill(band(block, x, y, radius, HOLE, filled, gap), color);
            }
            if (theme == Theme.CONTRAST) {
                surface.stroke(
                        band(block, x, y, radius, HOLE, 1, gap), new Pen(color, Math.clamp(radius * .05, .8, 2)));
            }
            if (radius >= 32) {
                fifths(surface, block, x, y, radius, gap, quarter, color, card);
            }
        }
    }

    /** The thin lines of a dartboard, a fifth of the area each: one for each indicator. */
    private static void fifths(
            Surface surface,
            BuildingBlock block,
            double x,
            double y,
            double radius,
            double gap,
            Quarter quarter,
            Color color,
            Color card) {
        for (int i = 1; i < 5; i++) {
            double r = reach(i / 5.0) * radius;
            double inset = Math.asin(gap / 2 / r);
            double from = start(block) + inset;
            boolean onColor = i / 5.0 < quarter.strength() - .01;
            var line = Path.from(x + r * Math.cos(from), y + r * Math.sin(from))
                    .arc(x, y, r, from, Math.PI / 2 - 2 * inset)
                    .build();
            surface.stroke(line.shape(), new Pen(onColor ? card.faded(.45) : color.over(card, .32), radius * .012));
        }
    }

    /** The angle at which a quarter begins; each goes on clockwise for a right angle. */
    private static double start(BuildingBlock block) {
        return switch (block) {
            case DIALOGUE -> Math.PI;
            case ACCESS -> -Math.PI / 2;
            case RISK_BENEFITS -> 0;
            case TRANSPARENCY -> Math.PI / 2;
        };
    }

    /**
     * A part of a quarter, from one distance to another; the gaps between quarters are equally wide all along.
     *
     * @param inner as a share of the radius
     * @param outer as a share of the radius
     */
    static Shape band(BuildingBlock block, double x, double y, double radius, double inner, double outer, double gap) {
        double from = start(block);
        double near = inner * radius;
        double far = outer * radius;
        double nearInset = Math.asin(Math.min(1, gap / 2 / near));
        double farInset = Math.asin(Math.min(1, gap / 2 / far));
        double nearEnd = from + Math.PI / 2 - nearInset;
        return Path.from(x + far * Math.cos(from + farInset), y + far * Math.sin(from + farInset))
                .arc(x, y, far, from + farInset, Math.PI / 2 - 2 * farInset)
                .line(x + near * Math.cos(nearEnd), y + near * Math.sin(nearEnd))
                .arc(x, y, near, nearEnd, -(Math.PI / 2 - 2 * nearInset))
                .close()
                .build()
                .shape();
    }
}
