package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dartboard.Generated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the bytes: an environment or a list of problems, never an exception, never a hang. */
class RobustnessTest {
    private static final int OF_BYTES = 6000;
    private static final int OF_STRUCTURE = 4000;
    private static final Duration LONG = Duration.ofMinutes(5);

    /** What stands where something else stood. */
    private static final List<Object> ODD = Arrays.asList(
            null,
            true,
            -1,
            1e308,
            new BigDecimal("1e-300"),
            "",
            "x",
            "\uD800",
            "2400:00",
            "tp_00",
            List.of(),
            List.of(List.of()),
            Map.of(),
            Map.of("type", "touchpoint"));

    private final DartboardFile files = new DartboardFile();
    private final Random random = new Random(42);

    @Test
    void aFileCutAnywhereIsRefused() {
        var text = files.write(Generated.environment(5, 2, 1)).strip();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            var reading = files.read(Arrays.copyOf(bytes, length));
            assertTrue(reading instanceof ReadResult.Refused(var _, var problems, boolean understood)
                    && problems.size() == 1
                    && !understood);
        }
        assertTrue(files.read(bytes) instanceof ReadResult.Read);
    }

    @Test
    void anyBytesAreReadOrRefused() throws IOException {
        var seeds = seeds();
        assertTimeoutPreemptively(LONG, () -> {
            for (int i = 0; i < OF_BYTES; i++) {
                check(mutated(one(seeds).getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void anyStructureIsReadOrRefused() throws IOException {
        var trees = seeds().stream()
                .map(text -> Json.plain(TreeReader.read(text, new Problems())))
                .toList();
        assertTimeoutPreemptively(LONG, () -> {
            for (int i = 0; i < OF_STRUCTURE; i++) {
                var tree = copy(one(trees));
                for (int n = 1 + random.nextInt(3); n > 0; n--) {
                    mutate(tree);
                }
                check(Printer.print((Map<?, ?>) tree).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private void check(byte[] bytes) {
        switch (files.read(bytes)) {
            case ReadResult.Read(var environment, var hints) -> {
                assertTrue(hints.stream().allMatch(p -> p.severity() == Problem.Severity.HINT));
                Samples.told(hints);
                var text = files.write(environment);
                assertEquals(environment, Samples.read(files, text).environment());
            }
            case ReadResult.Refused(var _, var problems, var _) -> {
                assertTrue(problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR));
                assertFalse(Samples.told(problems).isEmpty());
                // The reader has checked all that the model's constructors insist on
                assertTrue(problems.stream().noneMatch(p -> p.message().key().equals("file.contradiction")));
            }
        }
    }

    private List<String> seeds() throws IOException {
        var seeds = new ArrayList<String>();
        Samples.files().stream()
                .map(Samples.Sample::json)
                .filter(t -> t.length() < 20_000)
                .forEach(seeds::add);
        seeds.add(files.write(Generated.environment(1, 3, 2)));
        seeds.add(files.write(FullEnvironment.make()));
        return seeds;
    }

    private byte[] mutated(byte[] bytes) {
        var mutated = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(mutated.length);
            int length = Math.min(random.nextInt(20), mutated.length - at);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt();
                case 1 -> mutated[at] = (byte) "{}[]\",:-019eE\\u \n".charAt(random.nextInt(17));
                case 2 -> Arrays.fill(mutated, at, at + length, (byte) ' ');
                default -> System.arraycopy(mutated, random.nextInt(mutated.length - length), mutated, at, length);
            }
        }
        return mutated;
    }

    /** Changes something somewhere below. */
    @SuppressWarnings("unchecked") // a copy made here
    private void mutate(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
            var members = (Map<String, @Nullable Object>) map;
            var name = one(List.copyOf(members.keySet()));
            if (random.nextInt(4) > 0 && isTree(members.get(name))) {
                mutate(members.get(name));
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> members.remove(name);
                    case 1 -> members.put(name + "s", members.remove(name));
                    case 2 -> members.put(name, copy(one(List.copyOf(members.keySet()))));
                    default -> members.put(name, copy(one(ODD)));
                }
            }
        } else if (tree instanceof List<?> list && !list.isEmpty()) {
            var items = (List<@Nullable Object>) list;
            int at = random.nextInt(items.size());
            if (random.nextInt(6) > 0 && isTree(items.get(at))) {
                mutate(items.get(at));
            } else {
                switch (random.nextInt(3)) {
                    case 0 -> items.remove(at);
                    case 1 -> items.add(copy(items.get(random.nextInt(items.size()))));
                    default -> items.set(at, copy(one(ODD)));
                }
            }
        }
    }

    private static boolean isTree(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> !map.isEmpty();
            case List<?> list -> !list.isEmpty();
            case null, default -> false;
        };
    }

    private static @Nullable Object copy(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((k, v) -> copy.put((String) k, copy(v)));
                yield copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>();
                list.forEach(v -> copy.add(copy(v)));
                yield copy;
            }
            case null, default -> value;
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
