package org.dartboard.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user typed after the name of a command.
 *
 * @param options the values of each option that stands there, none for one without a value
 * @param files the files in their order
 */
record Arguments(Map<String, List<String>> options, List<String> files) {

    /**
     * Reads what is plainly right, and leaves the rest, also what may be right all the same, to {@link Picocli}: the two agree
     * on everything that is read here. Picocli's classes are of a version that the JVM keeps out of its archives, and loading
     * them takes longer than all the rest of a walk.
     *
     * @return null if it takes a closer look
     */
    static @Nullable Arguments plain(Usage usage, String[] args) {
        var options = new HashMap<String, List<String>>();
        var files = new ArrayList<String>();
        for (int i = 0; i < args.length; i++) {
            var arg = args[i];
            if (!arg.startsWith("-") || arg.equals(Session.STANDARD)) {
                files.add(arg);
                continue;
            }
            var option = usage.option(arg);
            if (option == null || (option.times() != Usage.Times.MANY && options.containsKey(arg))) {
                return null;
            }
            var values = options.computeIfAbsent(arg, _ -> new ArrayList<>());
            if (option.times() != Usage.Times.FLAG) {
                if (++i == args.length || !isPlain(args[i])) {
                    return null;
                }
                values.add(args[i]);
            }
        }
        return fits(usage, files) ? new Arguments(options, files) : null;
    }

    /** Whether picocli would take it as it stands: it strips quotes and looks for options in values. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && !value.startsWith("-") && value.indexOf('"') < 0;
    }

    private static boolean fits(Usage usage, List<String> files) {
        if (usage.files().isEmpty()) {
            return files.isEmpty();
        }
        return switch (usage.files().getFirst().times()) {
            case ANY -> true;
            case MANY -> !files.isEmpty();
            case FLAG, ONE -> files.size() == usage.files().size();
        };
    }

    /** Whether an option without a value stands there. */
    boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option, or null. */
    @Nullable
    String value(String option) {
        var values = values(option);
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The values of an option that may stand several times. */
    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The file at a place, from 0. */
    String file(int index) {
        return files.get(index);
    }
}
