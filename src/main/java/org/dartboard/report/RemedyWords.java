package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Arrangement;
import org.dartboard.gap.Remedies;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;

/** What would close a gap, a line for each change, and how far that can be relied on. */
final class RemedyWords {

    private final Material material;
    private final Walked walked;

    RemedyWords(Material material, Walked walked) {
        this.material = material;
        this.walked = walked;
    }

    String text(Cause cause) {
        var trial = cause.trial();
        return trial == null ? walked.say(Phrase.of("report.remedy.none")) : String.join("\n", lines(trial));
    }

    private List<String> lines(Remedies.Trial trial) {
        var remedy = trial.remedy();
        var lines = new ArrayList<String>();
        for (var element : remedy.groundwork()) {
            lines.add(walked.say(Phrase.of("report.remedy.new", "name", element.name())));
        }
        for (var edit : remedy.edits()) {
            lines.add(capital(material.say(edit.name(material.environment()))));
        }
        remedy.arrangements().forEach(a -> lines.add(control(a)));
        switch (remedy.nature()) {
            case APPLIES -> {
                // nothing to add
            }
            case CLAIMS -> lines.add(material.text("report.remedy.claims"));
            case PROPOSED -> lines.add(material.text("report.remedy.proposed"));
        }
        if (!trial.opened().isEmpty()) {
            lines.add(walked.say(
                    Phrase.of("report.remedy.opens", "n", trial.opened().size())));
        }
        return lines.stream().distinct().toList();
    }

    private String control(Arrangement arrangement) {
        return walked.say(Phrase.of(
                "report.remedy.control",
                "name",
                arrangement.name(),
                "place",
                Name.of(material.name(arrangement.touchpoint())),
                "why",
                arrangement.why()));
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
