package org.dartboard.picture;

/**
 * Values for the tones. The only place that knows any.
 *
 * <p>The colours of the four blocks and of people can be told apart by people who are colour-blind; none is the only sign of
 * anything.
 */
public enum Theme {
    /** Dark on light. */
    LIGHT {
        @Override
        int rgb(Tone tone) {
            return switch (tone) {
                case WINDOW -> 0xF4F6F9;
                case PANEL, CARD -> 0xFFFFFF;
                case MAP -> 0xFBFCFD;
                case DOT -> 0xDDE2E9;
                case CARD_EDGE -> 0xD8DEE6;
                case TILE -> 0xEEF1F6;
                case QUIET -> 0xF1F4F8;
                case INK -> 0x17202B;
                case MUTED -> 0x5A6675;
                case HAIRLINE -> 0xDCE1E8;
                case LINK -> 0x66727F;
                case SHADOW -> 0x17202B;
                case ACCENT -> 0x1F5FAF;
                case DIALOGUE -> 0x0072B2;
                case ACCESS -> 0x009E73;
                case RISK_BENEFITS -> 0xD55E00;
                case TRANSPARENCY -> 0x9B5FA8;
                case ON_BLOCK, ON_GAP -> 0xFFFFFF;
                case GAP -> 0xC8323A;
                case PAPER -> 0xFFF6D6;
                case PAPER_EDGE -> 0xE6D08A;
                case PAPER_ORANGE -> 0xFFE3CC;
                case PAPER_PINK -> 0xFCE0EC;
                case PAPER_PURPLE -> 0xEAE3FB;
                case PAPER_BLUE -> 0xDCECFB;
                case PAPER_GREEN -> 0xDDF3E4;
                case PAPER_WHITE -> 0xFFFFFF;
                case SERIES_1 -> 0x1F66B0;
                case SERIES_2 -> 0xBF4A0C;
                case SERIES_3 -> 0x00795A;
                case SERIES_4 -> 0x7F4FA3;
                case SERIES_5 -> 0x8A6500;
                case SERIES_6 -> 0x56626F;
                case PERSON_1 -> 0xE69F00;
                case PERSON_2 -> 0x3FA7D6;
                case PERSON_3 -> 0x2F9E76;
                case PERSON_4 -> 0xC2699B;
                case PERSON_5 -> 0x7A6FD0;
                case PERSON_6 -> 0xB4552D;
            };
        }
    },
    /** Light on dark. */
    DARK {
        @Override
        int rgb(Tone tone) {
            return switch (tone) {
                case WINDOW -> 0x12171E;
                case PANEL -> 0x1A212B;
                case MAP -> 0x151B23;
                case DOT -> 0x262F3A;
                case CARD -> 0x1E2732;
                case CARD_EDGE -> 0x35414F;
                case TILE -> 0x2A3542;
                case QUIET -> 0x1B232D;
                case INK -> 0xE8EDF3;
                case MUTED -> 0x9AA7B5;
                case HAIRLINE -> 0x2C3644;
                case LINK -> 0x8C99A8;
                case SHADOW -> 0x000000;
                case ACCENT -> 0x7DB4FF;
                case DIALOGUE -> 0x4BA3DB;
                case ACCESS -> 0x35C29A;
                case RISK_BENEFITS -> 0xF08A3C;
                case TRANSPARENCY -> 0xC48AD0;
                case ON_BLOCK, ON_GAP -> 0x12171E;
                case GAP -> 0xF0616A;
                case PAPER -> 0x3A3420;
                case PAPER_EDGE -> 0x6B5E2E;
                case PAPER_ORANGE -> 0x46301F;
                case PAPER_PINK -> 0x462838;
                case PAPER_PURPLE -> 0x362F52;
                case PAPER_BLUE -> 0x213A50;
                case PAPER_GREEN -> 0x21402F;
                case PAPER_WHITE -> 0x323B46;
                case SERIES_1 -> 0x6FB1F2;
                case SERIES_2 -> 0xF08F52;
                case SERIES_3 -> 0x4CC9A0;
                case SERIES_4 -> 0xC79AE2;
                case SERIES_5 -> 0xE0B84A;
                case SERIES_6 -> 0xA9B5C2;
                case PERSON_1 -> 0xE69F00;
                case PERSON_2 -> 0x3FA7D6;
                case PERSON_3 -> 0x43B98D;
                case PERSON_4 -> 0xD985B3;
                case PERSON_5 -> 0x9D93E8;
                case PERSON_6 -> 0xD9784F;
            };
        }
    },
    /** Black on white with the strongest colours, for projectors and weak eyes. */
    CONTRAST {
        @Override
        int rgb(Tone tone) {
            return switch (tone) {
                case WINDOW, PANEL, MAP, CARD, TILE, QUIET -> 0xFFFFFF;
                case DOT -> 0xFFFFFF;
                case CARD_EDGE, INK, MUTED, HAIRLINE, LINK, PAPER_EDGE -> 0x000000;
                case SHADOW -> 0xFFFFFF;
                case ACCENT -> 0x0033AA;
                case DIALOGUE -> 0x00508A;
                case ACCESS -> 0x00664A;
                case RISK_BENEFITS -> 0xA34400;
                case TRANSPARENCY -> 0x713580;
                case ON_BLOCK, ON_GAP -> 0xFFFFFF;
                case PAPER -> 0xFFF3B8;
                case PAPER_ORANGE -> 0xFFE0C2;
                case PAPER_PINK -> 0xFFDDEB;
                case PAPER_PURPLE -> 0xE8DFFF;
                case PAPER_BLUE -> 0xD6EAFF;
                case PAPER_GREEN -> 0xD8F5DF;
                case PAPER_WHITE -> 0xFFFFFF;
                case GAP -> 0xA80010;
                case SERIES_1 -> 0x003F8A;
                case SERIES_2 -> 0x8F3300;
                case SERIES_3 -> 0x005C40;
                case SERIES_4 -> 0x5E2F80;
                case SERIES_5 -> 0x6B4C00;
                case SERIES_6 -> 0x333333;
                case PERSON_1 -> 0xB07400;
                case PERSON_2 -> 0x0B6E9E;
                case PERSON_3 -> 0x106B4C;
                case PERSON_4 -> 0x8C2F68;
                case PERSON_5 -> 0x453A9E;
                case PERSON_6 -> 0x7E3211;
            };
        }
    };

    abstract int rgb(Tone tone);

    /** The colour of a tone. */
    public Color of(Tone tone) {
        return Color.of(rgb(tone));
    }

    /** How much wider lines are than they would be in the light theme. */
    public double stroke() {
        return this == CONTRAST ? 1.6 : 1;
    }
}
