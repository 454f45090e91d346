package org.dartboard.cli;

import java.util.List;
import java.util.Locale;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What {@code explain} and {@code remedy} are asked about: one gap of one person. */
record Question(Findings findings, Gap gap) {

    /** Adds the options that ask it. */
    static void describe(Usage usage) {
        usage.file("FILE", "cli.option.file")
                .value("--persona", "ID", "cli.question.persona")
                .value("--gap", "CODE@NODE", "cli.question.gap");
    }

    /**
     * Reads it.
     *
     * @param which controls, as {@link Scenes#of} understands them
     * @throws Failure if there is no such person or gap
     */
    static Question of(Environment environment, @Nullable String which, Arguments arguments) throws Failure {
        var id = arguments.value("--persona");
        var wanted = arguments.value("--gap");
        if (id == null || wanted == null) {
            throw new Failure(Phrase.of("cli.question.missing", "option", id == null ? "--persona" : "--gap"));
        }
        var scene = Scenes.of(environment, which);
        var findings = Scenes.walk(scene, Scenes.persona(environment, id));
        return new Question(findings, find(wanted, id, findings));
    }

    private static Gap find(String wanted, String persona, Findings findings) throws Failure {
        int at = wanted.indexOf('@');
        var code = (at < 0 ? wanted : wanted.substring(0, at)).toUpperCase(Locale.ROOT);
        var ofCode = findings.gaps().stream().filter(g -> g.code().equals(code)).toList();
        if (at < 0 && ofCode.size() == 1) {
            return ofCode.getFirst();
        }
        var found = at < 0
                ? null
                : findings.find(new Gap.Key(code, wanted.substring(at + 1))).orElse(null);
        if (found == null) {
            throw new Failure(Phrase.of(
                    "cli.question.noGap",
                    "gap",
                    Safe.visible(wanted),
                    "persona",
                    persona,
                    "among",
                    Suggest.among(wanted, keys(ofCode.isEmpty() ? findings.gaps() : ofCode))));
        }
        return found;
    }

    /** Whose gap it is. */
    Persona persona() {
        return findings.walk().persona();
    }

    /** The environment in which it was found. */
    Environment environment() {
        return findings.walk().scene().environment();
    }

    /** How texts speak of the person. */
    Voice voice(Session session) {
        return Voice.of(persona(), environment(), session.messages());
    }

    private static List<String> keys(List<Gap> gaps) {
        return gaps.stream().map(g -> g.key().toString()).toList();
    }
}
