package org.dartboard.ui.versions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.story.GapText;
import org.dartboard.story.ValueText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** What one version means for a person, held against another. */
final class EffectCard extends VBox {

    /** As many gaps are told one by one. */
    private static final int MOST = 3;

    private final Kit kit;

    EffectCard(Kit kit, PersonaEffect effect) {
        this.kit = kit;
        getStyleClass().addAll("db-card", "versions-effect");
        var was = voice(effect.before());
        var is = voice(effect.after());
        line(is.name(), "db-strong");
        if (effect.isNone()) {
            line(is.say(Phrase.of("version.effect.none")), "db-muted");
            return;
        }
        line(causes(effect), "db-text");
        line(
                kit.say(Phrase.of(
                        "version.effect.fit",
                        "before",
                        tenth(effect.before().walk().measures().fit()),
                        "after",
                        tenth(effect.after().walk().measures().fit()))),
                "db-muted",
                "db-small");
        var values = new ValueText(effect.after().walk().scene().environment(), kit.messages());
        names("version.effect.goals.gained", effect.goalsGained(), values);
        names("version.effect.goals.lost", effect.goalsLost(), values);
        names("version.effect.needs.gained", effect.needsGained(), values);
        names("version.effect.needs.lost", effect.needsLost(), values);
        gaps("version.effect.closed", effect.closed(), was);
        gaps("version.effect.opened", effect.opened(), is);
    }

    private Voice voice(Findings findings) {
        var walk = findings.walk();
        return Voice.of(walk.persona(), walk.scene().environment(), kit.messages());
    }

    private String causes(PersonaEffect effect) {
        int before = effect.causesBefore().size();
        int after = effect.causesAfter().size();
        return kit.say(
                before == after
                        ? Phrase.of("version.effect.causes.same", "n", after)
                        : before > after
                                ? Phrase.of("version.effect.causes.fewer", "n", before - after, "left", after)
                                : Phrase.of("version.effect.causes.more", "n", after - before, "left", after));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    // texts: version.effect.goals.*
    // texts: version.effect.needs.*
    private void names(String key, List<String> ids, ValueText values) {
        if (!ids.isEmpty()) {
            line(kit.say(Phrase.of(key, "names", ids.stream().map(values::named).toList())), "db-text", "db-small");
        }
    }

    /** What is serious and stated, the first few. */
    // texts: version.effect.closed
    // texts: version.effect.opened
    private void gaps(String key, List<Gap> gaps, Voice voice) {
        var told = gaps.stream().filter(g -> g.isStatedHere() && g.isSerious()).toList();
        told.stream()
                .limit(MOST)
                .forEach(g ->
                        line(kit.say(Phrase.of(key, "gap", voice.say(GapText.sentence(g)))), "db-muted", "db-small"));
        if (told.size() > MOST) {
            line(kit.say(Phrase.of("version.effect.more", "n", told.size() - MOST)), "db-muted", "db-small");
        }
    }

    private void line(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
