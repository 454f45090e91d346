package org.dartboard.story;

import java.util.List;
import java.util.stream.Stream;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Outcome;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A gap in words, to be said with the {@link Voice} of the person whose walk it is: its title, its sentence, and one click deeper
 * the idea of the theory behind it (method, section 6). In a sentence stand names and labels, never ids, and none of the
 * theory's own words.
 */
// texts: gap.*.title
// texts: gap.*.fact
// texts: gap.*.principle
// texts: gap.*.question
public final class GapText {

    private GapText() {}

    /** The plain title: "No way in for her". */
    public static Phrase title(String code) {
        return Phrase.of("gap." + code + ".title");
    }

    /** The plain title of a gap. */
    public static Phrase title(Gap gap) {
        return switch (gap.fact().key()) {
            case "gap.G03.fact.help" -> Phrase.of("gap.G03.title.help");
            case "gap.G23.fact.soft", "gap.G23.fact.instead" -> Phrase.of("gap.G23.title.soft");
            default -> title(gap.code());
        };
    }

    /** The title and what it is about, for lists: "No way in for her: the diary". */
    public static Phrase named(Gap gap, Environment environment) {
        return named(title(gap), gap.key(), environment);
    }

    /** The same of a gap that is not there any more; its code is that of a rule. */
    public static Phrase named(Gap.Key gap, Environment environment) {
        return named(title(gap.code()), gap, environment);
    }

    private static Phrase named(Phrase title, Gap.Key gap, Environment environment) {
        var where = where(gap, environment);
        return where == null ? title : Phrase.of("gap.named", "title", title, "where", where);
    }

    /** What a gap is about, to stand in a sentence: a place, or a need in its words; null if it is the walk as a whole. */
    public static @Nullable Object where(Gap.Key gap, Environment environment) {
        return gap.code().equals("G30") ? new Quote(environment.label(gap.node())) : node(gap.node(), environment);
    }

    private static @Nullable Object node(String node, Environment environment) {
        if (node.equals(Gap.WHOLE_WALK)) {
            return null;
        }
        int link = node.indexOf('>');
        var element = environment.element(node.substring(link + 1));
        return switch (element) {
            case null -> null;
            case Outcome outcome -> new Quote(outcome.name());
            case Event event -> Name.bare(event.name());
            default -> Name.of(element.name());
        };
    }

    /** The idea of the theory that such a gap breaks, in one or two sentences that are about nobody in particular. */
    public static Phrase principle(String code) {
        return Phrase.of("gap." + code + ".principle");
    }

    /** What the rule saw, as a sentence of the form "At the consultation, Alma … because …". */
    public static Phrase fact(Gap gap) {
        return gap.fact();
    }

    /** An open question as a question: "Nobody has said whether …". Only gaps that hang on an indicator have one. */
    public static Phrase question(Gap gap) {
        return new Phrase("gap." + gap.code() + ".question", gap.fact().args());
    }

    /** What to show of a gap: its fact, or the question if it is open; it says so if she never got that far. */
    public static Phrase sentence(Gap gap) {
        var sentence = gap.open() ? question(gap) : fact(gap);
        return gap.ahead() ? Phrase.of("gap.ahead", "sentence", sentence) : sentence;
    }

    /**
     * What people said of the place as evidence for what the rule found, each as a sentence; as long as it still holds with the
     * controls that are on. Often nobody said anything.
     */
    public static List<Phrase> evidence(Gap gap, Findings findings) {
        var place = findings.walk().scene().place(gap.node());
        if (place == null) {
            return List.of();
        }
        var told = new Told(findings);
        return indicators(gap, findings.walked().visit(place))
                .filter(i -> Told.level(place, i) != Level.YES)
                .flatMap(i -> told.evidence(place, i).stream())
                .toList();
    }

    /** The indicators that a rule reads, or that tell most of what it found. */
    private static Stream<Indicator> indicators(Gap gap, Visit visit) {
        return switch (gap.code()) {
            case "G01", "G02", "G03", "G23" -> Stream.of(Indicator.A4);
            case "G04" -> Stream.of(Indicator.T4);
            case "G05" -> Stream.of(Indicator.D1);
            case "G06" -> Stream.of(Indicator.D2);
            case "G07" -> lacking(visit, BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY);
            case "G08" -> lacking(visit, BuildingBlock.DIALOGUE, BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY);
            case "G09" -> lacking(visit, BuildingBlock.DIALOGUE);
            case "G10" -> Stream.of(Indicator.R3);
            case "G11" -> Stream.of(Indicator.R1, Indicator.R2);
            case "G12" -> Stream.of(Indicator.R4);
            case "G13" -> Stream.of(Indicator.R5);
            case "G16" -> Stream.of(Indicator.D4);
            case "G26" -> Stream.of(Indicator.T1);
            case "G27" -> Stream.of(Indicator.T3);
            case "G28" -> Stream.of(Indicator.T5);
            case "G34" -> Stream.of(Indicator.D5);
            case "G35" -> Stream.of(Indicator.D3);
            default -> Stream.of();
        };
    }

    private static Stream<Indicator> lacking(Visit visit, BuildingBlock... blocks) {
        return Stream.of(blocks)
                .filter(b -> !visit.profile().isThere(b))
                .flatMap(b -> Stream.of(Indicator.values()).filter(i -> i.block() == b));
    }
}
