package org.dartboard.ui.inspector;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Indicator;
import org.dartboard.picture.Face;
import org.dartboard.picture.Ring;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Fold;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** The dartboard of a place, large, and its four blocks, each of which opens to its five indicators. */
final class DartSection {

    private static final double RADIUS = 40;
    private static final double WIDTH = 104;
    private static final double HEIGHT = 88;
    private static final Face LETTER = new Face(Face.Weight.SEMIBOLD, 12);

    private final Context context;
    private final Place place;
    private final Scene scene;
    private final @Nullable Walked who;
    private final Reading reading;
    private final Profile raw;
    private final Profile effective;

    DartSection(Context context, Place place, Scene scene, @Nullable Walked who) {
        this.context = context;
        this.place = place;
        this.scene = scene;
        this.who = who;
        reading = who == null ? Reading.forNobody(place) : Reading.forPersona(who.persona(), place, scene);
        raw = reading.raw();
        effective = raw.effective();
    }

    Node node() {
        var box = new VBox(2, new HBox(12, ring(), summary()), heads());
        box.setId("dart");
        Topic.on(box, "inspector.dart");
        for (var block : BuildingBlock.values()) {
            box.getChildren().add(block(block));
        }
        return box;
    }

    private Picture ring() {
        var ring = Ring.of(place, scene, who == null ? null : who.persona());
        return new Picture(context.kit(), WIDTH, HEIGHT, (surface, theme) -> {
            ring.paint(surface, WIDTH / 2, HEIGHT / 2, RADIUS, theme);
            letter(surface, theme, BuildingBlock.DIALOGUE, 4, 15);
            letter(surface, theme, BuildingBlock.ACCESS, WIDTH - 13, 15);
            letter(surface, theme, BuildingBlock.RISK_BENEFITS, WIDTH - 13, HEIGHT - 6);
            letter(surface, theme, BuildingBlock.TRANSPARENCY, 4, HEIGHT - 6);
        });
    }

    private static void letter(Surface surface, Theme theme, BuildingBlock block, double x, double y) {
        surface.text(x, y, 10, block.letter(), LETTER, theme.of(Tone.of(block)));
    }

    /** What all four come to, and how much nobody has said. */
    private Node summary() {
        var index = new Label(Figures.tenths(effective.index()));
        index.setId("dart-index");
        index.getStyleClass().add("figure");
        var of = Sheet.label(say(Phrase.of("inspector.dart.of")), "db-muted", "db-small");
        var numbers = new HBox(5, index, of);
        numbers.setAlignment(Pos.BASELINE_LEFT);
        var summary = new VBox(3, numbers, Sheet.label(whose(), "db-text", "db-small"));
        long open = unanswered().count();
        if (open > 0) {
            summary.getChildren()
                    .add(Sheet.label(say(Phrase.of("inspector.dart.open", "n", open)), "db-muted", "db-small"));
        }
        summary.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMinWidth(0);
        return summary;
    }

    private String whose() {
        return who == null ? say(Phrase.of("inspector.dart.nobody")) : voice().say(Phrase.of("inspector.dart.person"));
    }

    /** Indicators that nobody has answered. */
    Stream<Indicator> unanswered() {
        var stated = place.touchpoint().indicators().keySet();
        return Arrays.stream(Indicator.values()).filter(i -> !i.isComputed() && !stated.contains(i));
    }

    private Node heads() {
        var raws = head(context.text("inspector.dart.raw"));
        raws.setTooltip(context.tip("inspector.dart.raw.tip"));
        var counts = head(context.text("inspector.dart.counts"));
        counts.setTooltip(context.tip("inspector.dart.counts.tip"));
        var row = new HBox(spring(), column(raws), column(counts));
        row.getStyleClass().add("dart-heads");
        return row;
    }

    private static Label head(String text) {
        var head = new Label(text);
        head.getStyleClass().addAll("db-muted", "db-small");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    /** As wide as the numbers below it, or wider if the word is. */
    private static StackPane column(Label head) {
        var column = new StackPane(head);
        column.getStyleClass().add("dart-head");
        StackPane.setAlignment(head, Pos.CENTER_RIGHT);
        return column;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Label number(String text, String... styles) {
        var number = new Label(text);
        number.getStyleClass().addAll(styles);
        number.getStyleClass().add("dart-number");
        return number;
    }

    private Node block(BuildingBlock block) {
        var mark = new Region();
        mark.getStyleClass().addAll("block-mark", block.letter());
        var name = new Label(say(Phrase.of("inspector.block", "block", block)));
        name.getStyleClass().add("db-medium");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var there = number(Figures.hundredths(raw.of(block)), "db-text");
        there.setId("raw-" + block.letter());
        var counts = number(Figures.hundredths(effective.of(block)), "db-strong");
        counts.setId("counts-" + block.letter());
        var line = new HBox(7, mark, name, spring(), there, counts);
        line.setAlignment(Pos.CENTER_LEFT);
        var words = say(Phrase.of(
                "inspector.dart.block",
                "block",
                block,
                "raw",
                Figures.hundredths(raw.of(block)),
                "counts",
                Figures.hundredths(effective.of(block))));
        var id = "block-" + block.letter();
        return new Fold(id, line, words, context.open().contains(id), () -> indicators(block)).onToggled(on -> {
            if (on) {
                context.open().add(id);
            } else {
                context.open().remove(id);
            }
        });
    }

    private Node indicators(BuildingBlock block) {
        var list = new VBox(10);
        list.getStyleClass().add("indicators");
        var texts = new IndicatorText(context, place, scene, who, reading);
        for (var indicator : Indicator.values()) {
            if (indicator.block() == block) {
                list.getChildren().add(texts.node(indicator));
            }
        }
        return list;
    }

    private Voice voice() {
        return who == null ? context.voice() : who.voice();
    }

    private String say(Phrase phrase) {
        return context.say(phrase);
    }
}
