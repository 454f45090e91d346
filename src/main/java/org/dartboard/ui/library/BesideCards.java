package org.dartboard.ui.library;

import javafx.scene.layout.BorderPane;

/**
 * What stands beside the cards: places at the left and details at the right where there is room for both; where there is less,
 * places come in the stead of details while they are asked for.
 */
final class BesideCards {

    private static final double PLACES = 176;
    private static final double DETAILS = 312;

    /** Below that width nothing but cards is shown; below the other, no places unless they are asked for. */
    private static final double ROOM_FOR_DETAILS = 600;

    private static final double ROOM_FOR_PLACES = 820;

    private final BorderPane page;
    private final PageBar bar;
    private final PlacesView places;
    private final DetailsPane details;
    private double width = ROOM_FOR_PLACES;

    BesideCards(BorderPane page, PageBar bar, PlacesView places, DetailsPane details) {
        this.page = page;
        this.bar = bar;
        this.places = places;
        this.details = details;
        places.setPrefWidth(PLACES);
        details.setPrefWidth(DETAILS);
        bar.placesProperty().subscribe(_ -> arrange());
    }

    /** There is so much room. */
    void fit(double room) {
        width = room;
        bar.fit(room, room < ROOM_FOR_PLACES);
        arrange();
    }

    private void arrange() {
        boolean both = width >= ROOM_FOR_PLACES;
        boolean asked = !both && bar.placesProperty().get();
        page.setLeft(both || asked ? places : null);
        page.setRight(asked || width < ROOM_FOR_DETAILS ? null : details);
    }
}
