package org.dartboard.report;

import java.util.ArrayList;
import org.dartboard.dart.Scene;
import org.dartboard.report.Report.Section;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Makes a report: walks everybody, looks for causes, and puts all of it into words. */
public final class ReportMaker {

    private ReportMaker() {}

    /** A report of a scene. */
    public static Report of(Scene scene, Wanted wanted, Messages messages) {
        return of(scene, wanted, messages, () -> {});
    }

    /**
     * A report of a scene, which for a large map takes a while.
     *
     * @param between called now and then, by any thread; may throw to give up
     */
    public static Report of(Scene scene, Wanted wanted, Messages messages, Runnable between) {
        var material = Material.of(scene, wanted, messages, between);
        var sections = new ArrayList<Section>();
        var tables = new ArrayList<Table>();
        sections.add(Overview.of(material));
        tables.add(Overview.table(material));
        new Surroundings(material).tell(sections, tables);
        People.tell(material, sections, tables);
        Stories.tell(material, sections, tables);
        PartingWays.tell(material, sections, tables);
        var decided = new Decided(material);
        Troubles.tell(material, decided, sections, tables);
        decided.tell(sections, tables);
        Expected.tell(material, sections, tables);
        Plays.tell(material, sections, tables);
        Scores.tell(material, sections, tables);
        Changed.tell(material, sections, tables);
        sections.add(Caveats.of(material));
        return new Report(title(material), subtitle(material), sections, tables);
    }

    private static String title(Material material) {
        var name = material.environment().name();
        return name.isBlank() ? material.text("report.unnamed") : name;
    }

    private static String subtitle(Material material) {
        var controls = material.scene().controls();
        return controls.isEmpty()
                ? material.text("report.controls.none")
                : material.say(Phrase.of(
                        "report.controls",
                        "controls",
                        controls.stream().map(material::name).toList()));
    }
}
