package org.dartboard.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dartboard.gap.rule.G01NoWayIn;
import org.dartboard.gap.rule.G02OneWayIn;
import org.dartboard.gap.rule.G03AsksMoreThanSheCan;
import org.dartboard.gap.rule.G04NotInHerLanguage;
import org.dartboard.gap.rule.G05SheCantAnswer;
import org.dartboard.gap.rule.G06OnlyTheFirmStarts;
import org.dartboard.gap.rule.G07TalkWithoutFacts;
import org.dartboard.gap.rule.G08RisksWithoutMeans;
import org.dartboard.gap.rule.G09NobodyToTalkTo;
import org.dartboard.gap.rule.G10RiskForTheAverage;
import org.dartboard.gap.rule.G11RiskKeptQuiet;
import org.dartboard.gap.rule.G12NobodyAskedHer;
import org.dartboard.gap.rule.G13NobodyCanSayNo;
import org.dartboard.gap.rule.G14LeftAlone;
import org.dartboard.gap.rule.G15DecidedWithoutHer;
import org.dartboard.gap.rule.G16SameScript;
import org.dartboard.gap.rule.G17MenuWithoutHerDish;
import org.dartboard.gap.rule.G18TheirWork;
import org.dartboard.gap.rule.G19MoreThanHerWeekHolds;
import org.dartboard.gap.rule.G20NoOneLikeHer;
import org.dartboard.gap.rule.G21EndsNowhere;
import org.dartboard.gap.rule.G22NeverGetsThere;
import org.dartboard.gap.rule.G23NeverFitsHerWeek;
import org.dartboard.gap.rule.G24TooLate;
import org.dartboard.gap.rule.G25TooDear;
import org.dartboard.gap.rule.G26PriceComesLater;
import org.dartboard.gap.rule.G27SheCantSeeThem;
import org.dartboard.gap.rule.G28GuessedForHer;
import org.dartboard.gap.rule.G29TellItAgain;
import org.dartboard.gap.rule.G30NobodyTakesItUp;
import org.dartboard.gap.rule.G31ChoiceClashes;
import org.dartboard.gap.rule.G32NobodyLearns;
import org.dartboard.gap.rule.G33NoOneWasThere;
import org.dartboard.gap.rule.G34NoRules;
import org.dartboard.gap.rule.G35NoOneHasToReply;
import org.dartboard.gap.rule.G36LongWait;
import org.dartboard.gap.rule.G40PromisedNotDelivered;

/** All rules that look at one walk. G37 compares two people and stands in {@code compare}; G38 and G39 need a population. */
public final class GapRules {

    /** The rules, by code. */
    public static final List<GapRule> ALL = List.of(
            new G01NoWayIn(),
            new G02OneWayIn(),
            new G03AsksMoreThanSheCan(),
            new G04NotInHerLanguage(),
            new G05SheCantAnswer(),
            new G06OnlyTheFirmStarts(),
            new G07TalkWithoutFacts(),
            new G08RisksWithoutMeans(),
            new G09NobodyToTalkTo(),
            new G10RiskForTheAverage(),
            new G11RiskKeptQuiet(),
            new G12NobodyAskedHer(),
            new G13NobodyCanSayNo(),
            new G14LeftAlone(),
            new G15DecidedWithoutHer(),
            new G16SameScript(),
            new G17MenuWithoutHerDish(),
            new G18TheirWork(),
            new G19MoreThanHerWeekHolds(),
            new G20NoOneLikeHer(),
            new G21EndsNowhere(),
            new G22NeverGetsThere(),
            new G23NeverFitsHerWeek(),
            new G24TooLate(),
            new G25TooDear(),
            new G26PriceComesLater(),
            new G27SheCantSeeThem(),
            new G28GuessedForHer(),
            new G29TellItAgain(),
            new G30NobodyTakesItUp(),
            new G31ChoiceClashes(),
            new G32NobodyLearns(),
            new G33NoOneWasThere(),
            new G34NoRules(),
            new G35NoOneHasToReply(),
            new G36LongWait(),
            new G40PromisedNotDelivered());

    private static final Map<String, GapRule> BY_CODE = byCode();

    private GapRules() {}

    private static Map<String, GapRule> byCode() {
        var all = new HashMap<String, GapRule>();
        ALL.forEach(rule -> all.put(rule.code(), rule));
        return all;
    }

    /** Whether there is a rule of that code. */
    public static boolean has(String code) {
        return BY_CODE.containsKey(code);
    }

    /** The rule of that code. */
    public static GapRule of(String code) {
        var rule = BY_CODE.get(code);
        if (rule == null) {
            throw new NoSuchElementException(code);
        }
        return rule;
    }
}
