package org.dartboard.ui.people;

/**
 * The measures of lanes in a room.
 *
 * @param head how wide the heads of the lanes are
 * @param cardWidth how wide a card is
 * @param cardHeight how high a card is
 * @param parting the column behind which the sentence stands where ways part; -1: nowhere
 * @param columns how many columns of cards there are
 */
record Grid(double head, double cardWidth, double cardHeight, int parting, int columns) {

    /** Between two columns. */
    static final double GAP = 18;

    private static final double LANE_GAP = 12;
    private static final double PADDING = 8;

    /** How much less air there is between lanes where there is little room. */
    private static final double SPARED = .5;

    private static final double NARROW = 820;
    private static final double DISC = 58;

    /** The disc and the space around it and the name. */
    private static final double BESIDE_NAME = 68;

    private static final double LEAST_HEAD = 112;
    private static final double GREATEST_HEAD = 156;
    private static final double LEAST_WIDTH = 168;
    private static final double GREATEST_WIDTH = 240;
    private static final double LEAST_HEIGHT = 38;
    private static final double TIGHT = 57;
    private static final double ROOMY = 76;
    private static final double GREATEST_HEIGHT = 118;

    /**
     * The measures that fill a room as far as they can.
     *
     * @param name how wide the longest name is
     */
    static Grid of(double width, double height, double name, int lanes, int columns, int parting) {
        double head = width < NARROW ? DISC : Math.clamp(Math.ceil(BESIDE_NAME + name), LEAST_HEAD, GREATEST_HEAD);
        int all = columns + (parting < 0 ? 0 : 1);
        double wide = all == 0 ? LEAST_WIDTH : (width - head - PADDING) / all - GAP;
        double high = high(height, lanes, 1);
        if (high < TIGHT) {
            high = Math.min(TIGHT - 1, high(height, lanes, SPARED));
        }
        return new Grid(
                head,
                Math.floor(Math.clamp(wide, LEAST_WIDTH, GREATEST_WIDTH)),
                Math.floor(Math.clamp(high, LEAST_HEIGHT, GREATEST_HEIGHT)),
                parting,
                columns);
    }

    private static double high(double height, int lanes, double air) {
        return lanes == 0 ? LEAST_HEIGHT : (height - (2 * PADDING - LANE_GAP) * air) / lanes - LANE_GAP * air;
    }

    private double air() {
        return cardHeight < TIGHT ? SPARED : 1;
    }

    /** Between two lanes. */
    double laneGap() {
        return LANE_GAP * air();
    }

    /** Above the first lane and below the last. */
    double padding() {
        return PADDING * air();
    }

    /** How much a card has room for. */
    CardView.Room room() {
        return cardHeight < TIGHT
                ? CardView.Room.TWO_LINES
                : cardHeight < ROOMY ? CardView.Room.THREE_LINES : CardView.Room.ALL;
    }

    /** The left edge of a column of cards. */
    double x(int column) {
        int before = column + (parting >= 0 && column > parting ? 1 : 0);
        return head + before * (cardWidth + GAP);
    }

    /** The left edge of the sentence where ways part. */
    double partingX() {
        return head + (parting + 1) * (cardWidth + GAP);
    }

    /** The upper edge of a lane. */
    double y(int lane) {
        return padding() + lane * (cardHeight + laneGap());
    }

    /** How wide all of it is. */
    double width() {
        return head + (columns + (parting < 0 ? 0 : 1)) * (cardWidth + GAP) + PADDING;
    }

    /** How high all of it is. */
    double height(int lanes) {
        return lanes == 0 ? 0 : y(lanes) - laneGap() + padding();
    }
}
