package org.dartboard.ui;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture with at most 256 colours, which takes a third of the room: windows have few colours, and shades between them. */
final class Palette256 {

    private static final int MOST = 256;

    private Palette256() {}

    /** The picture in the colours that stand for its own best: those that are there most, and the means of the others. */
    static BufferedImage of(BufferedImage picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        var boxes = new ArrayList<List<Map.Entry<Integer, Integer>>>();
        boxes.add(new ArrayList<>(counts.entrySet()));
        while (boxes.size() < MOST) {
            var widest = boxes.stream()
                    .filter(b -> b.size() > 1)
                    .max(Comparator.comparingDouble(Palette256::spread))
                    .orElse(null);
            if (widest == null) {
                break;
            }
            boxes.remove(widest);
            int shift = channel(widest);
            widest.sort(Comparator.comparingInt(e -> (e.getKey() >> shift) & 0xFF));
            int half = half(widest);
            boxes.add(new ArrayList<>(widest.subList(0, half)));
            boxes.add(new ArrayList<>(widest.subList(half, widest.size())));
        }
        var colours = new int[boxes.size()];
        var index = new HashMap<Integer, Integer>();
        for (int i = 0; i < colours.length; i++) {
            colours[i] = mean(boxes.get(i));
            for (var colour : boxes.get(i)) {
                index.put(colour.getKey(), i);
            }
        }
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, index.get(picture.getRGB(x, y) & 0xFFFFFF));
            }
        }
        return small;
    }

    /** How much is lost by one colour for all: how far apart they are, and how often they are there. */
    private static double spread(List<Map.Entry<Integer, Integer>> box) {
        long count = box.stream().mapToLong(Map.Entry::getValue).sum();
        return range(box, channel(box)) * Math.cbrt((double) count);
    }

    private static int range(List<Map.Entry<Integer, Integer>> box, int shift) {
        var values = box.stream().mapToInt(e -> (e.getKey() >> shift) & 0xFF).summaryStatistics();
        return values.getMax() - values.getMin();
    }

    private static int channel(List<Map.Entry<Integer, Integer>> box) {
        int best = 0;
        for (int shift : new int[] {8, 16}) {
            best = range(box, shift) > range(box, best) ? shift : best;
        }
        return best;
    }

    private static int half(List<Map.Entry<Integer, Integer>> box) {
        long all = box.stream().mapToLong(Map.Entry::getValue).sum();
        long sum = 0;
        for (int i = 0; i < box.size() - 1; i++) {
            sum += box.get(i).getValue();
            if (2 * sum >= all) {
                return i + 1;
            }
        }
        return box.size() - 1;
    }

    private static int mean(List<Map.Entry<Integer, Integer>> box) {
        long count = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (var entry : box) {
            int colour = entry.getKey();
            int n = entry.getValue();
            count += n;
            red += (long) n * ((colour >> 16) & 0xFF);
            green += (long) n * ((colour >> 8) & 0xFF);
            blue += (long) n * (colour & 0xFF);
        }
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }
}
