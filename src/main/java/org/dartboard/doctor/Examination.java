package org.dartboard.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dartboard.kept.Amount;
import org.dartboard.kept.Store;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a computer, judged.
 *
 * @param findings topic by topic
 */
public record Examination(List<Finding> findings) {

    /** With less a map of some hundred elements is slow, bytes. */
    static final long LITTLE_MEMORY = 250_000_000;

    /** With less on a disk it may be full before the day is over, bytes. */
    static final long LITTLE_SPACE = 50_000_000;

    /** What is found. */
    public static Examination of(Facts facts) {
        var all = new ArrayList<Finding>();
        computer(facts.machine(), all);
        all.add(display(facts.display()));
        fonts(facts.fonts(), all);
        facts.folders().forEach(folder -> all.add(folder(folder)));
        all.add(library(facts.library()));
        all.add(work(facts.work()));
        all.add(
                facts.samples() > 0
                        ? Finding.fine(Topic.SAMPLES, Phrase.of("doctor.samples", "n", facts.samples()))
                        : Finding.attention(
                                Topic.SAMPLES, Phrase.of("doctor.samples.none"), Phrase.of("doctor.again")));
        return new Examination(List.copyOf(all));
    }

    /** The worst of all verdicts. */
    public Verdict worst() {
        return findings.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(Verdict.FINE);
    }

    /** The whole in one sentence. */
    public Phrase summary() {
        long failed = count(Verdict.FAILED);
        long attention = count(Verdict.ATTENTION);
        if (failed > 0) {
            return Phrase.of("doctor.failed", "n", failed);
        }
        return attention > 0 ? Phrase.of("doctor.attention", "n", attention) : Phrase.of("doctor.fine");
    }

    private long count(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    private static void computer(Facts.Machine machine, List<Finding> all) {
        all.add(Finding.fine(
                Topic.COMPUTER,
                Phrase.of(
                        "doctor.java",
                        "java",
                        machine.java(),
                        "vendor",
                        machine.vendor(),
                        "system",
                        machine.system(),
                        "architecture",
                        machine.architecture())));
        var memory = Phrase.of("doctor.memory", "amount", Amount.of(machine.memory()));
        all.add(
                machine.memory() < LITTLE_MEMORY
                        ? Finding.attention(Topic.COMPUTER, memory, Phrase.of("doctor.memory.todo"))
                        : Finding.fine(Topic.COMPUTER, memory));
    }

    private static Finding display(Facts.Display display) {
        var percent = Math.round(100 * display.scale());
        var name = display.name();
        return switch (display.kind()) {
            case HARDWARE -> Finding.fine(Topic.DISPLAY, Phrase.of("doctor.display.hardware", "percent", percent));
            case SOFTWARE -> Finding.fine(Topic.DISPLAY, Phrase.of("doctor.display.software", "percent", percent));
            case LIKELY -> Finding.fine(Topic.DISPLAY, Phrase.of("doctor.display.likely"));
            case ANSWERS -> Finding.fine(Topic.DISPLAY, Phrase.of("doctor.display.answers", "name", name));
            case ELSEWHERE -> Finding.fine(Topic.DISPLAY, Phrase.of("doctor.display.elsewhere", "name", name));
            case SILENT ->
                Finding.failed(
                        Topic.DISPLAY,
                        Phrase.of("doctor.display.silent", "name", name),
                        Phrase.of("doctor.display.silent.todo"));
            case MISSING ->
                Finding.attention(
                        Topic.DISPLAY, Phrase.of("doctor.display.none"), Phrase.of("doctor.display.none.todo"));
        };
    }

    private static void fonts(Facts.Fonts fonts, List<Finding> all) {
        all.add(
                fonts.bundled()
                        ? Finding.fine(Topic.FONTS, Phrase.of("doctor.font"))
                        : Finding.failed(Topic.FONTS, Phrase.of("doctor.font.none"), Phrase.of("doctor.again")));
        if (!fonts.known()) {
            all.add(Finding.attention(
                    Topic.FONTS, Phrase.of("doctor.scripts.unknown"), Phrase.of("doctor.scripts.unknown.todo")));
        } else if (fonts.lacking().isEmpty()) {
            all.add(Finding.fine(Topic.FONTS, Phrase.of("doctor.scripts", "scripts", names(List.of(Script.values())))));
        } else {
            // Nothing is wrong for whoever does not write so
            all.add(new Finding(
                    Topic.FONTS,
                    Verdict.FINE,
                    Phrase.of("doctor.scripts.lacking", "scripts", names(fonts.lacking())),
                    Phrase.of("doctor.scripts.lacking.todo")));
        }
    }

    private static List<Phrase> names(List<Script> scripts) {
        // texts: doctor.script.*
        return scripts.stream()
                .map(s -> Phrase.of("doctor.script." + s.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Finding folder(Facts.Folder folder) {
        // texts: doctor.store.*
        var what = Phrase.of("doctor.store." + folder.store().name().toLowerCase(Locale.ROOT));
        var where = folder.path().toString();
        if (!folder.writable()) {
            var said = Phrase.of("doctor.folder.closed", "what", what, "where", where);
            var todo = Phrase.of("doctor.folder.closed.todo");
            return folder.store() == Store.WORK || folder.store() == Store.LIBRARY
                    ? Finding.failed(Topic.FOLDERS, said, todo)
                    : Finding.attention(Topic.FOLDERS, said, todo);
        }
        var amount = Amount.of(folder.bytes());
        var free = folder.free() < 0 ? Phrase.of("doctor.free.unknown") : Amount.of(folder.free());
        var said = folder.bytes() > 0
                ? Phrase.of("doctor.folder", "what", what, "where", where, "amount", amount, "free", free)
                : Phrase.of("doctor.folder.later", "what", what, "where", where, "free", free);
        var todo = trouble(folder);
        return todo == null ? Finding.fine(Topic.FOLDERS, said) : Finding.attention(Topic.FOLDERS, said, todo);
    }

    private static @Nullable Phrase trouble(Facts.Folder folder) {
        if (folder.free() >= 0 && folder.free() < LITTLE_SPACE) {
            return Phrase.of("doctor.folder.full", "free", Amount.of(folder.free()));
        }
        // What quickens the start says nothing of anybody
        return folder.own() || folder.store() == Store.CACHE ? null : Phrase.of("doctor.folder.open");
    }

    private static Finding library(Facts.@Nullable Library library) {
        if (library == null) {
            return Finding.fine(Topic.LIBRARY, Phrase.of("doctor.library.none"));
        }
        var standing = library.standing();
        var trouble = library.trouble();
        if (standing == null) {
            return new Finding(Topic.LIBRARY, Verdict.FAILED, Phrase.of("doctor.library.closed"), trouble);
        }
        return trouble == null
                ? Finding.fine(
                        Topic.LIBRARY,
                        Phrase.of(
                                "doctor.library",
                                "items",
                                standing.items(),
                                "versions",
                                standing.versions(),
                                "schema",
                                standing.schema()))
                : Finding.attention(Topic.LIBRARY, trouble, Phrase.of("doctor.library.todo"));
    }

    private static Finding work(Facts.@Nullable Work work) {
        if (work == null) {
            return Finding.failed(Topic.WORK, Phrase.of("doctor.work.unread"), Phrase.of("doctor.folder.closed.todo"));
        }
        if (work.left() > 0) {
            return Finding.attention(
                    Topic.WORK, Phrase.of("doctor.work.left", "n", work.left()), Phrase.of("doctor.work.left.todo"));
        }
        return Finding.fine(
                Topic.WORK,
                work.open() > 0 ? Phrase.of("doctor.work.open", "n", work.open()) : Phrase.of("doctor.work.none"));
    }
}
