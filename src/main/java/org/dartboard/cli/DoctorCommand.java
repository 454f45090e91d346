package org.dartboard.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dartboard.doctor.Examination;
import org.dartboard.doctor.Facts;
import org.dartboard.doctor.Finding;
import org.dartboard.doctor.Look;
import org.dartboard.doctor.Screens;
import org.dartboard.doctor.Topic;
import org.dartboard.doctor.Verdict;
import org.dartboard.file.SampleFiles;
import org.dartboard.file.UserFolders;
import org.dartboard.journal.Journals;
import org.dartboard.kept.Stores;
import org.dartboard.library.Database;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** {@code doctor}: what this computer can do for the program, and what stands in its way. */
final class DoctorCommand implements Command {

    /** Where what is said begins. */
    private static final int COLUMN = 14;

    @Override
    public void describe(Usage usage) {
        usage.flag("--json", "cli.doctor.json");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Facts facts;
        var folders = UserFolders.ofThisUser();
        var said = new CopyOnWriteArrayList<Phrase>();
        try (var journals = new Journals(folders.work(), Clock.systemUTC(), _ -> {});
                var library = new Database(folders.library(), Clock.systemUTC(), said::add)) {
            facts = Look.around(
                    new Stores(folders),
                    journals,
                    () -> library,
                    said,
                    SampleFiles.ofTheProgram(),
                    Screens.find(System.getProperty("os.name"), System.getenv()));
        }
        var examination = Examination.of(facts);
        var messages = session.messages();
        session.tell(
                arguments,
                json -> write(json, facts, examination, messages),
                page -> write(page, examination, messages));
        return examination.worst() == Verdict.FAILED ? Cli.FOUND : Cli.DONE;
    }

    private static void write(Page page, Examination examination, Messages messages) {
        for (var topic : Topic.values()) {
            var findings = examination.findings().stream()
                    .filter(f -> f.topic() == topic)
                    .toList();
            if (!findings.isEmpty()) {
                // texts: doctor.topic.*
                page.heading(messages.format(Phrase.of("doctor.topic." + word(topic))));
                findings.forEach(f -> write(page, f, messages));
            }
        }
        page.gap().paragraph(0, 0, Page.strong(messages.format(examination.summary())));
    }

    private static void write(Page page, Finding finding, Messages messages) {
        // texts: doctor.verdict.*
        var verdict = messages.format(Phrase.of("doctor.verdict." + word(finding.verdict())));
        page.item(2, verdict, COLUMN, Page.plain(messages.format(finding.said())));
        var todo = finding.todo();
        if (todo != null) {
            var text = messages.format(todo);
            page.paragraph(COLUMN, COLUMN, finding.verdict() == Verdict.FINE ? Page.plain(text) : Page.strong(text));
        }
    }

    private static void write(Json json, Facts facts, Examination examination, Messages messages) {
        var library = facts.library();
        var standing = library == null ? null : library.standing();
        json.text("verdict", word(examination.worst()))
                .text("java", facts.machine().java())
                .text("system", facts.machine().system())
                .text("architecture", facts.machine().architecture())
                .whole("memory", facts.machine().memory())
                .text("display", word(facts.display().kind()))
                .whole("items", standing == null ? null : (Long) standing.items())
                .whole("versions", standing == null ? null : (Long) standing.versions())
                .whole("samples", facts.samples())
                .objects(
                        "folders",
                        facts.folders(),
                        (j, folder) -> j.text("store", word(folder.store()))
                                .text("path", folder.path().toString())
                                .flag("there", folder.there())
                                .flag("writable", folder.writable())
                                .whole("bytes", folder.bytes())
                                .whole("free", folder.free()))
                .objects("findings", examination.findings(), (j, finding) -> {
                    var todo = finding.todo();
                    j.text("topic", word(finding.topic()))
                            .text("verdict", word(finding.verdict()))
                            .text("said", messages.format(finding.said()))
                            .text("todo", todo == null ? null : messages.format(todo));
                });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
