package org.dartboard.ui.play;

import java.util.List;
import java.util.Objects;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.story.Story;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Enacted;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * You choose: whom to play, then one question card after the other, then the end. 1 to 9 choose; Enter and the right arrow go on
 * and leave it as it stands; Backspace and the left arrow go back.
 */
public final class PlayPage extends VBox {

    private final Game game;
    private final Kit kit;
    private final StartPane start;
    private final CardPane card;
    private final SaidPane said;
    private final EndPane end;
    private final HBox playing;
    private final StackPane pages = new StackPane();
    private final HBox head;
    private final StackPane disc = new StackPane();
    private final Label who = new Label();
    private final Label goal = new Label();
    private final Label place = new Label();
    private final Button back;
    private final Button on;
    private @Nullable String revealed;
    private boolean wasPlaying;

    /** A page about what is on a desk. */
    public PlayPage(Desk desk, Kit kit) {
        this.kit = kit;
        game = new Game(desk, kit);
        setId("play");
        getStyleClass().add("play-page");
        getStylesheets()
                .add(Objects.requireNonNull(PlayPage.class.getResource("play.css"))
                        .toExternalForm());
        // Its keys are there as soon as it is, whatever there is to press
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        start = new StartPane(game);
        card = new CardPane(game);
        said = new SaidPane(game);
        end = new EndPane(game);
        card.setMinWidth(0);
        card.setPrefWidth(10);
        HBox.setHgrow(card, Priority.ALWAYS);
        said.setMinWidth(330);
        said.setPrefWidth(400);
        playing = new HBox(20, card, said);
        back = Parts.sign(kit, "play-back", Feather.ARROW_LEFT, "play.back", () -> go(-1));
        on = Parts.sign(kit, "play-next", Feather.ARROW_RIGHT, "play.next", () -> go(1));
        var leave = Parts.button("play-leave", kit.text("play.leave"), "db-link", game::leave);
        who.getStyleClass().add("db-strong");
        place.setId("play-place");
        place.getStyleClass().add("db-muted");
        goal.getStyleClass().add("play-goal");
        goal.setGraphic(Glyphs.of(Feather.TARGET));
        goal.setMinWidth(0);
        who.setMinWidth(USE_PREF_SIZE);
        head = Parts.row(8, disc, who, goal, Parts.spring(), leave, back, place, on);
        head.getStyleClass().add("play-head");
        VBox.setVgrow(pages, Priority.ALWAYS);
        pages.setMinHeight(0);
        start.setMinHeight(0);
        playing.setMinHeight(0);
        pages.getChildren().addAll(start, playing, end);
        getChildren().addAll(head, pages);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            game.look(scene != null);
            enact(scene == null ? null : game.stateProperty().get());
        });
        game.stateProperty().subscribe(this::show);
        focusedProperty().subscribe((_, in) -> {
            if (in && !isPlaying()) {
                start.enter();
            }
        });
    }

    private boolean isPlaying() {
        var state = game.stateProperty().get();
        return state != null && state.deck() != null;
    }

    private void show(Game.@Nullable State state) {
        var deck = state == null ? null : state.deck();
        var walk = state == null ? null : state.walk();
        boolean plays = deck != null && walk != null;
        only(head, plays);
        only(start, !plays);
        only(playing, plays && !deck.isAtEnd());
        only(end, plays && deck.isAtEnd());
        if (state != null && plays) {
            var voice = game.voice(walk);
            int number = state.environment().personas().stream().toList().indexOf(walk.persona());
            disc.getChildren().setAll(Discs.person(kit, walk.persona(), voice.name(), number, 26));
            who.setText(voice.say(Phrase.of("play.who.playing", "source", walk.source())));
            place.setText(
                    deck.isAtEnd()
                            ? kit.text("play.end")
                            : kit.say(Phrase.of(
                                    "play.place",
                                    "at",
                                    deck.at() + 1,
                                    "all",
                                    deck.cards().size())));
            back.setDisable(deck.at() == 0);
            on.setDisable(deck.isAtEnd());
            var top = deck.top();
            only(goal, top != null);
            if (top == null) {
                end.show(state);
                setAccessibleText(kit.text("play.end"));
            } else {
                var outcome =
                        state.environment().element(top.stop().run().goal().outcome());
                goal.setText(
                        voice.say(Phrase.of("play.goal", "goal", new Quote(outcome == null ? "" : outcome.name()))));
                card.show(walk, top);
                boolean there = top.stop().place() != null;
                only(said, there);
                if (there) {
                    said.show(walk, top.stop().at());
                }
                setAccessibleText(card.spoken());
            }
            reveal(top);
            if (!wasPlaying || isLost()) {
                requestFocus();
            }
        } else if (state != null) {
            revealed = null;
            start.show(state);
            setAccessibleText(kit.text("play.who"));
            if (wasPlaying) {
                start.enter();
            }
        }
        wasPlaying = plays;
        enact(getScene() == null ? null : state);
    }

    /** The map shows her way as far as it is played. */
    private void enact(Game.@Nullable State state) {
        var walk = state == null ? null : state.walk();
        var deck = state == null ? null : state.deck();
        var playback = game.desk().playback();
        if (walk == null || deck == null) {
            playback.enactedProperty().set(null);
            return;
        }
        var told = walk.story();
        var story = new Story(
                told.walk(),
                told.opening(),
                deck.inOrder(told.cards()),
                told.communities(),
                told.ends(),
                told.closing(),
                told.gaps());
        var walked = new Walked(walk.findings(), story, game.voice(walk), List.of());
        playback.enactedProperty().set(new Enacted(walked, deck.told(told.cards())));
    }

    /** Whether what had the focus is gone, so that keys would go nowhere. */
    private boolean isLost() {
        var scene = getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        return scene != null && (owner == null || owner.getScene() == null || !isSeen(owner));
    }

    private static boolean isSeen(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void only(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** The map shows where she is. */
    private void reveal(Deck.@Nullable Card top) {
        var where = top == null ? null : top.stop().place();
        var at = where == null ? null : where.id();
        var environment = game.desk().environment();
        if (at != null && !at.equals(revealed) && environment != null && environment.element(at) != null) {
            game.desk().selectionProperty().set(Selection.of(at));
            game.desk().wishes().glance(at);
        }
        revealed = at;
    }

    private void go(int cards) {
        game.step(cards);
        requestFocus();
    }

    /** Keys of the page; fields and what is said keep their own. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || !isPlaying()
                || isSaying(event.getTarget())) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, RIGHT -> go(1);
            case BACK_SPACE, LEFT -> go(-1);
            default -> {
                int number = number(event);
                if (number == 0 || !card.isVisible() || !card.choose(number)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private static int number(KeyEvent event) {
        var name = event.getCode().getName();
        char last = name.charAt(name.length() - 1);
        return event.getCode().isDigitKey() && last >= '1' && last <= '9' ? last - '0' : 0;
    }

    private boolean isSaying(EventTarget target) {
        for (var at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.equals(said)) {
                return true;
            }
        }
        return false;
    }
}
