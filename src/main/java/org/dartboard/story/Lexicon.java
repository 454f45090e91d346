package org.dartboard.story;

import java.util.Set;

/** The words by which {@link Naming} tells what a label is. */
final class Lexicon {

    static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Words with which a label begins that is no noun. */
    static final Set<String> NO_NOUNS = Set.of("""
            about after all and any apply arrive as ask at be become before begin being book browse but buy by can \
            cancel choose compare complete confirm create decide describe did do does download during each edit \
            enter every explore fill find first for from get give go have he help her here his how i if in install \
            is it join just keep leave learn let log make manage may meet more most my never new no not now of off \
            on once or our out over own pay pick prepare prove put read receive register reset respond see select \
            self send share she should sign some stop submit take talk tell that their there these they think this \
            those to today track try turn unlock upload upon use via wait want we what when where which while who \
            whose why will with without write you your""".split(" "));

    /** A second word after which the first is an order: "Call the nurse". */
    static final Set<String> AFTER_ORDERS = Set.of(
            "the", "a", "an", "my", "your", "her", "his", "their", "our", "us", "me", "it", "them", "up", "out", "off",
            "back");

    /** Names that look like nouns and are known to be somebody's. */
    static final Set<String> SOMEBODYS = Set.of(
            "Amazon",
            "Apple",
            "Discord",
            "Facebook",
            "Google",
            "Instagram",
            "Messenger",
            "Microsoft",
            "Netflix",
            "Pinterest",
            "Reddit",
            "Signal",
            "Skype",
            "Slack",
            "Snapchat",
            "Spotify",
            "Teams",
            "Telegram",
            "Threads",
            "Twitch",
            "Twitter",
            "Uber",
            "Viber",
            "Vimeo",
            "Zoom");

    /** What firms are, as against what they are called. */
    static final Set<String> FIRMS = Set.of(
            "agency",
            "airline",
            "airport",
            "association",
            "authority",
            "bank",
            "board",
            "brewery",
            "broker",
            "carrier",
            "center",
            "centre",
            "charity",
            "church",
            "city",
            "clinic",
            "club",
            "college",
            "company",
            "council",
            "court",
            "dealer",
            "department",
            "desk",
            "developer",
            "dispatcher",
            "doctor",
            "factory",
            "farm",
            "firm",
            "foundation",
            "garage",
            "government",
            "helpdesk",
            "hospital",
            "hotel",
            "insurer",
            "lab",
            "laboratory",
            "landlord",
            "library",
            "line",
            "maker",
            "manufacturer",
            "ministry",
            "municipality",
            "museum",
            "network",
            "nurse",
            "office",
            "operator",
            "organizer",
            "pharmacy",
            "police",
            "practice",
            "provider",
            "publisher",
            "railway",
            "regulator",
            "restaurant",
            "retailer",
            "school",
            "service",
            "shop",
            "staff",
            "store",
            "supermarket",
            "supplier",
            "surgery",
            "team",
            "theatre",
            "union",
            "university",
            "utility",
            "vendor",
            "wholesaler",
            "workshop");

    /** Words that tell of what kind a firm is; others before it may be names, as in "Riverside clinic". */
    static final Set<String> KINDS = Set.of("""
            advice book call car care central city credit customer data delivery drug emergency eye family fire first \
            food gas health heart help home host household information insurance kitchen legal local main medical \
            mother music national network news nodal nurse online parent parts partner patient peer phone police post \
            power public railway record regional repair rescue sales school second security service social spare sports \
            state support tax test ticket town toy train transport travel trust water weather web wine""".split(" "));

    /** Words with which people begin a noun. */
    static final Set<String> BEFORE_NOUNS = Set.of(
            "a",
            "an",
            "the",
            "some",
            "someone",
            "somebody",
            "something",
            "other",
            "others",
            "one",
            "no",
            "more",
            "less",
            "fewer",
            "enough",
            "better",
            "good",
            "clear",
            "plain",
            "her",
            "his",
            "their",
            "people",
            "time",
            "advice");

    /** Media one reaches people "by". */
    static final Set<String> MEDIA = Set.of(
            "call",
            "chat",
            "courier",
            "e-mail",
            "email",
            "fax",
            "letter",
            "mail",
            "message",
            "phone",
            "post",
            "radio",
            "telephone",
            "text",
            "video");

    private Lexicon() {}
}
