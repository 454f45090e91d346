/**
 * The command line: everything that can be done with a file without a window.
 *
 * <p>{@link org.dartboard.cli.Cli} finds the command by its first word and builds the options of that command only:
 * a run is over in a moment, and building all commands, or reading annotations, would take a good part of it. A command
 * reads files, lets the pure packages compute, and writes either a {@link org.dartboard.cli.Page} of text for people or one
 * line of {@link org.dartboard.cli.Json} a file. JSON is written by hand, for neither a tree nor a binding is needed to
 * write, and Jackson belongs to {@code file}.
 *
 * <p>Where a walk passes, also below this package, some things are put more plainly than elsewhere, because the JVM makes
 * what they stand for at their first use and no archive keeps it: the equality of records in sets, {@code
 * Comparator.comparing}, the first resource of a class loader, the first large decimal. Each of these takes several
 * milliseconds; walking one person takes two.
 *
 * <p>Names are anything people typed, so whatever goes to a screen passes {@link org.dartboard.cli.Safe}. Results go to the
 * standard output, complaints to the standard error. Exit status: 0 done; 1 the model has what {@code check --fail-on}
 * names, or {@code format --check} found a file that is not canonical; 2 wrong usage or a file that cannot be read.
 *
 * <p>May use everything but {@code ui}, and picocli. Only this package writes to {@code System.out}.
 */
@NullMarked
package org.dartboard.cli;

import org.jspecify.annotations.NullMarked;
