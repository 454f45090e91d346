package org.dartboard.picture;

import org.dartboard.model.BuildingBlock;

/** What colours are for. A theme gives each a value; nothing else knows one. */
public enum Tone {
    /** Behind everything. */
    WINDOW,
    /** Behind tools and texts beside the map. */
    PANEL,
    /** The map's ground. */
    MAP,
    /** The dots on that ground. */
    DOT,
    /** A card. */
    CARD,
    /** The edge of a card. */
    CARD_EDGE,
    /** The tile behind a card's icon. */
    TILE,
    /** What is quiet on the map: channels, actors. */
    QUIET,
    /** Text and icons. */
    INK,
    /** Lesser text. */
    MUTED,
    /** Thin lines that divide. */
    HAIRLINE,
    /** Links. */
    LINK,
    /** The shadow of a card. */
    SHADOW,
    /** What is selected, focused or to be pressed. */
    ACCENT,
    /** Dialogue. */
    DIALOGUE,
    /** Access. */
    ACCESS,
    /** Risk-benefits. */
    RISK_BENEFITS,
    /** Transparency. */
    TRANSPARENCY,
    /** Letters on one of these four. */
    ON_BLOCK,
    /** A gap. */
    GAP,
    /** Figures on a gap's badge. */
    ON_GAP,
    /** A note. */
    PAPER,
    /** The edge of a note and its folded corner. */
    PAPER_EDGE,
    /** An orange note. */
    PAPER_ORANGE,
    /** A pink note. */
    PAPER_PINK,
    /** A purple note. */
    PAPER_PURPLE,
    /** A blue note. */
    PAPER_BLUE,
    /** A green note. */
    PAPER_GREEN,
    /** A white note. */
    PAPER_WHITE,
    /** Of what a lens tells apart, the first. */
    SERIES_1,
    /** Of what a lens tells apart, the second. */
    SERIES_2,
    /** Of what a lens tells apart, the third. */
    SERIES_3,
    /** Of what a lens tells apart, the fourth. */
    SERIES_4,
    /** Of what a lens tells apart, the fifth. */
    SERIES_5,
    /** Of what a lens tells apart, the last, for what is nothing in particular. */
    SERIES_6,
    /** The first person. */
    PERSON_1,
    /** The second person. */
    PERSON_2,
    /** The third person. */
    PERSON_3,
    /** The fourth person. */
    PERSON_4,
    /** The fifth person. */
    PERSON_5,
    /** The sixth person. */
    PERSON_6;

    /** The tone of a building block. */
    public static Tone of(BuildingBlock block) {
        return switch (block) {
            case DIALOGUE -> DIALOGUE;
            case ACCESS -> ACCESS;
            case RISK_BENEFITS -> RISK_BENEFITS;
            case TRANSPARENCY -> TRANSPARENCY;
        };
    }

    /** One of the tones by which a lens tells things apart, from 0; after the sixth they begin again. */
    public static Tone ofSeries(int place) {
        return switch (Math.floorMod(place, 6)) {
            case 0 -> SERIES_1;
            case 1 -> SERIES_2;
            case 2 -> SERIES_3;
            case 3 -> SERIES_4;
            case 4 -> SERIES_5;
            default -> SERIES_6;
        };
    }

    /** The tone of a person by her place in the file, from 0; after the sixth they begin again, each has her initial too. */
    public static Tone ofPerson(int place) {
        return switch (Math.floorMod(place, 6)) {
            case 0 -> PERSON_1;
            case 1 -> PERSON_2;
            case 2 -> PERSON_3;
            case 3 -> PERSON_4;
            case 4 -> PERSON_5;
            default -> PERSON_6;
        };
    }
}
