package org.dartboard.ui.people;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.register.Sieve;
import org.dartboard.story.Card;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A moment in a lane: when, what, one line of the story, and how many serious gaps are met there. */
final class CardView extends VBox {

    /** How far a moment is. */
    enum State {
        /** It is still to come. */
        LATER,
        /** It is past. */
        LIVED,
        /** It is happening. */
        NOW
    }

    /** How much of it there is room for. */
    enum Room {
        /** The place and its badge; when, and the story as far as the line goes. */
        TWO_LINES,
        /** Each on a line of its own. */
        THREE_LINES,
        /** The story on several lines. */
        ALL
    }

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Course.Moment moment;
    private final Walked walked;
    private final Card card;
    private final Kit kit;
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label gist = new Label();
    private final Label badge = new Label();
    private final HBox top = new HBox(4);
    private final HBox told = new HBox(6);
    private @Nullable Room room;
    private Sieve sieve;
    private State state = State.LATER;

    CardView(Kit kit, Walked walked, int number, Sieve sieve) {
        this.kit = kit;
        this.sieve = sieve;
        this.walked = walked;
        moment = new Course.Moment(walked.id(), number);
        card = walked.story().cards().get(number);
        getStyleClass().setAll("moment", card.kind().name().toLowerCase(Locale.ROOT));
        when.setText(kit.say(When.of(card)));
        when.getStyleClass().add("moment-when");
        switch (card.kind()) {
            case END -> when.setGraphic(Glyphs.of(Feather.SLASH));
            case EVENT -> when.setGraphic(Glyphs.of(Feather.ZAP));
            case STEP -> {}
        }
        badge();
        top.setAlignment(Pos.CENTER_LEFT);
        told.setAlignment(Pos.CENTER_LEFT);
        title.setText(walked.voice().say(card.title()));
        title.getStyleClass().add("moment-title");
        gist.setText(walked.voice().say(Gist.of(walked.story(), card)));
        gist.getStyleClass().add("moment-gist");
        gist.setMinHeight(0);
        VBox.setVgrow(gist, Priority.ALWAYS);
        shorten(title);
        shorten(gist);
        show(Room.ALL);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
    }

    private static void shorten(Label label) {
        label.setEllipsisString("…");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    private void badge() {
        badge.getStyleClass().add("gap-badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        count();
    }

    /** Gaps that are not looked at do not count. */
    private void count() {
        long serious = serious();
        badge.setText(Long.toString(serious));
        badge.setManaged(serious > 0);
        badge.setVisible(serious > 0 && state != State.LATER);
    }

    /** Shows the gaps that are looked at. */
    void show(Sieve those) {
        sieve = those;
        count();
        setAccessibleText(spoken());
    }

    private long serious() {
        return card.gaps().stream()
                .filter(Gap::isStatedHere)
                .filter(Gap::isSerious)
                .filter(g -> sieve.shows(walked.id(), g.key()))
                .count();
    }

    private String spoken() {
        var voice = walked.voice();
        return kit.say(Phrase.of(
                "people.card",
                "name",
                voice.name(),
                "head",
                voice.say(card.head()),
                "gist",
                voice.say(Gist.of(walked.story(), card)),
                "gaps",
                kit.say(Phrase.of("people.serious", "n", serious()))));
    }

    /** Which moment it is. */
    Course.Moment moment() {
        return moment;
    }

    /** What it tells. */
    Card card() {
        return card;
    }

    /** Whose it is. */
    Walked walked() {
        return walked;
    }

    /** Shows how far the moment is. */
    void show(State state) {
        for (var other : State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(other.name().toLowerCase(Locale.ROOT)), other == state);
        }
        this.state = state;
        count();
    }

    /** Shows as much as there is room for. */
    void show(Room room) {
        if (room == this.room) {
            return;
        }
        this.room = room;
        boolean two = room == Room.TWO_LINES;
        gist.setWrapText(room == Room.ALL);
        pseudoClassStateChanged(TIGHT, room != Room.ALL);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        when.setMinWidth(two ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        top.getChildren().clear();
        told.getChildren().clear();
        getChildren().clear();
        if (two) {
            top.getChildren().addAll(title, spring, badge);
            told.getChildren().addAll(when, gist);
            getChildren().addAll(top, told);
        } else {
            top.getChildren().addAll(when, spring, badge);
            getChildren().addAll(top, title, gist);
        }
    }

    /** Shows whether the place is selected. */
    void showSelected(boolean selected) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), selected);
    }
}
