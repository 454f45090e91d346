package org.dartboard.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Damages bytes as disks, programs and people do. The same seed does the same. */
public final class Mutations {

    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"\n]*\"|-?[0-9.]+|true|false)");
    private static final List<String> ODD = List.of(
            "null",
            "-1",
            "1e308",
            "1e-300",
            "99999999999",
            "\"\"",
            "\"x\"",
            "\"2400:00\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "NaN",
            "true",
            "{\"type\": \"touchpoint\"}",
            "\"consult\"");

    private final Random random;

    /** Damages of that seed. */
    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** Another version of any bytes, damaged in one to four places. */
    public byte[] ofBytes(byte[] bytes) {
        var mutated = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && mutated.length > 0; n--) {
            mutated = bytesOnce(mutated);
        }
        return mutated;
    }

    /** Another version of any bytes, with one that differs. */
    public byte[] ofOneByte(byte[] bytes) {
        var mutated = bytes.clone();
        if (mutated.length > 0) {
            mutated[random.nextInt(mutated.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return mutated;
    }

    /** Another version of a text of lines such as a file's, damaged in one to four places. */
    public byte[] ofText(byte[] bytes) {
        var mutated = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && mutated.length > 0; n--) {
            mutated = random.nextInt(3) == 0 ? bytesOnce(mutated) : textOnce(mutated);
        }
        return mutated;
    }

    private byte[] bytesOnce(byte[] bytes) {
        var mutated = bytes.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 << random.nextInt(13), bytes.length - at);
        switch (random.nextInt(8)) {
            case 0 -> mutated[at] = (byte) random.nextInt();
            case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> Arrays.fill(mutated, at, at + length, (byte) 0);
            case 3 -> {
                var noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, mutated, at, length);
            }
            case 4 -> System.arraycopy(mutated, random.nextInt(bytes.length - length + 1), mutated, at, length);
            case 5 -> mutated = Arrays.copyOf(bytes, at);
            case 6 -> mutated = joined(bytes, 0, at, bytes, at + length, bytes.length);
            default -> mutated = joined(bytes, 0, at + length, bytes, at, bytes.length);
        }
        return mutated;
    }

    private static byte[] joined(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
        var joined = Arrays.copyOf(Arrays.copyOfRange(a, fromA, toA), toA - fromA + toB - fromB);
        System.arraycopy(b, fromB, joined, toA - fromA, toB - fromB);
        return joined;
    }

    private byte[] textOnce(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var other = switch (random.nextInt(4)) {
            case 0 -> withoutOne(text, "{}[]\",:".charAt(random.nextInt(7)));
            case 1 -> withOne(text, "{}[]\",:\n\\".charAt(random.nextInt(9)));
            case 2 -> otherValue(text);
            default -> otherLines(text);
        };
        return other.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String withoutOne(String text, char c) {
        int at = text.indexOf(c, random.nextInt(text.length()));
        return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    private String withOne(String text, char c) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + c + text.substring(at);
    }

    private String otherValue(String text) {
        var value = VALUE.matcher(text);
        if (!value.find(random.nextInt(text.length())) && !value.find(0)) {
            return text;
        }
        return text.substring(0, value.start()) + ODD.get(random.nextInt(ODD.size())) + text.substring(value.end());
    }

    private String otherLines(String text) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(other));
            default -> lines.set(at, lines.set(other, lines.get(at)));
        }
        return String.join("\n", lines);
    }
}
