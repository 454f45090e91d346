package org.dartboard.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which options and files a command takes. */
final class Usage {

    /** How often something may stand. */
    enum Times {
        /** An option without a value. */
        FLAG,
        /** At most once; a file exactly once. */
        ONE,
        /** Any number of times; files at least once. */
        MANY,
        /** Words, or none. */
        ANY
    }

    /**
     * An option, or a file.
     *
     * @param name of an option, such as {@code --json}; empty for files
     * @param label what its value is called
     * @param key of the text that explains it
     */
    record Parameter(String name, String label, Times times, String key) {}

    private final String name;
    private final List<Parameter> options = new ArrayList<>();
    private final List<Parameter> files = new ArrayList<>();

    /** The usage of a command of that name, which takes nothing yet. */
    Usage(String name) {
        this.name = name;
    }

    /** The command's name. */
    String name() {
        return name;
    }

    /** With what the keys of its texts begin; a command of two words has a full stop between them. */
    String area() {
        return "cli." + name.replace(' ', '.');
    }

    /** Any number of files, at least one. */
    Usage files(String key) {
        files.add(new Parameter("", "FILE", Times.MANY, key));
        return this;
    }

    /** Words that may be left out, in the place of files. */
    Usage words(String label, String key) {
        files.add(new Parameter("", label, Times.ANY, key));
        return this;
    }

    /** Any number of something else than files, at least one. */
    Usage many(String label, String key) {
        files.add(new Parameter("", label, Times.MANY, key));
        return this;
    }

    /** One more file. */
    Usage file(String label, String key) {
        files.add(new Parameter("", label, Times.ONE, key));
        return this;
    }

    /** An option without a value. */
    Usage flag(String option, String key) {
        options.add(new Parameter(option, "", Times.FLAG, key));
        return this;
    }

    /** An option with a value. */
    Usage value(String option, String label, String key) {
        options.add(new Parameter(option, label, Times.ONE, key));
        return this;
    }

    /** An option with a value that may stand several times. */
    Usage values(String option, String label, String key) {
        options.add(new Parameter(option, label, Times.MANY, key));
        return this;
    }

    /** All options. */
    List<Parameter> options() {
        return options;
    }

    /** All files: any number of one kind, or one of each. */
    List<Parameter> files() {
        return files;
    }

    /** The option of that name, or null. */
    @Nullable
    Parameter option(String option) {
        for (var known : options) {
            if (known.name().equals(option)) {
                return known;
            }
        }
        return null;
    }
}
