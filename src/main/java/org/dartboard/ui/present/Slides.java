package org.dartboard.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.model.Environment;
import org.dartboard.picture.Path;
import org.dartboard.picture.Tone;
import org.dartboard.story.GapText;
import org.dartboard.story.Parting;
import org.dartboard.talk.Line;
import org.dartboard.talk.Lived;
import org.dartboard.talk.Saying;
import org.dartboard.talk.Slide;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Slides on paper, in the large: what stands on each, for a screen of 1280 by 720. */
final class Slides {

    private final Kit kit;
    private final Environment environment;
    private final Saying saying;

    Slides(Kit kit, Environment environment) {
        this.kit = kit;
        this.environment = environment;
        saying = new Saying(environment, kit.messages());
    }

    /** What a slide has beside the map or in place of it; null if it is the map itself. */
    @Nullable
    Region paper(Slide slide) {
        var paper = switch (slide) {
            case Slide.Opening opening -> opening(opening);
            case Slide.Person person -> person(person);
            case Slide.Moment moment -> moment(moment);
            case Slide.Seen _ -> null;
            case Slide.Lists lists -> lists(lists);
            case Slide.Closing closing -> closing(closing);
        };
        if (paper != null) {
            paper.getStyleClass().add("slide");
        }
        return paper;
    }

    /** What a slide is called. */
    String title(Slide slide) {
        return saying.say(slide.title());
    }

    private Region opening(Slide.Opening opening) {
        var people = new HBox(56);
        people.setAlignment(Pos.CENTER);
        for (var lived : opening.people()) {
            var one = new VBox(12, disc(lived, 150), label(saying.name(lived), "slide-name"));
            one.setAlignment(Pos.CENTER);
            people.getChildren().add(one);
        }
        var title = label(title(opening), "slide-headline");
        var page = new VBox(28, spring(), title);
        opening.lines().forEach(l -> page.getChildren().add(label(saying.say(l), "slide-text", "slide-lead")));
        page.getChildren().addAll(people, spring());
        page.setAlignment(Pos.CENTER);
        page.getStyleClass().add("slide-centred");
        return page;
    }

    private Region person(Slide.Person person) {
        var name = new VBox(2, label(title(person), "slide-headline"));
        if (!person.headline().isEmpty()) {
            name.getChildren().add(label(person.headline(), "slide-muted"));
        }
        var story =
                label(String.join(" ", person.story().stream().map(saying::say).toList()), "slide-text");
        var told = new VBox(14, name, story);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMinWidth(0);
        var head = new HBox(40, disc(person.lived(), 210), told);
        head.setAlignment(Pos.CENTER_LEFT);
        var cards = new Columns();
        var id = person.lived().id();
        card(cards, saying.say(new Line(id, Phrase.of("present.goals"))), person.goals(), Feather.TARGET);
        card(cards, saying.say(new Line(id, Phrase.of("present.needs"))), person.needs(), Feather.HEART);
        var week = new WeekPicture(kit, person.lived().persona(), place(person.lived()));
        var busy = new ArrayList<Node>();
        busy.add(week);
        person.week().stream()
                .limit(3)
                .forEach(b -> busy.add(row(
                        b.hard() ? Feather.LOCK : Feather.CLOCK,
                        kit.say(Phrase.of("present.week.busy", "what", b.name(), "days", WeekPicture.days(kit, b))))));
        add(cards, saying.say(new Line(id, Phrase.of("present.week"))), busy);
        var page = new VBox(30, spring(), head, cards, spring());
        return page;
    }

    private void card(Columns cards, String title, List<String> items, Feather sign) {
        if (!items.isEmpty()) {
            add(
                    cards,
                    title,
                    items.stream().limit(5).map(i -> (Node) row(sign, i)).toList());
        }
    }

    private static void add(Columns cards, String title, List<Node> rows) {
        var card = new VBox(10, label(title.toUpperCase(Locale.ROOT), "slide-head"));
        card.getChildren().addAll(rows);
        card.getStyleClass().add("slide-card");
        cards.add(card);
    }

    private static HBox row(Feather sign, String text) {
        var row = new HBox(12, FontIcon.of(sign, 20), label(text, "slide-small"));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Region moment(Slide.Moment moment) {
        var name = label(saying.name(moment.lived()), "slide-name");
        var when = label(saying.say(new Line(moment.lived().id(), moment.told().when())), "slide-muted");
        var who = new HBox(18, disc(moment.lived(), 72), new VBox(0, name, when));
        who.setAlignment(Pos.CENTER_LEFT);
        var title = label(saying.say(new Line(moment.lived().id(), moment.told().title())), "slide-title");
        var text = label(
                String.join(" ", moment.sentences().stream().map(saying::say).toList()), "slide-text");
        var page = new VBox(22, spring(), who, title, text);
        for (var gap : moment.troubles()) {
            page.getChildren()
                    .add(trouble(
                            saying.say(new Line(moment.lived().id(), GapText.title(gap))),
                            saying.say(new Line(moment.lived().id(), GapText.sentence(gap)))));
        }
        var parting = moment.parting();
        if (parting != null) {
            page.getChildren().add(parting(parting));
        }
        page.getChildren().add(spring());
        return page;
    }

    private Region parting(Parting parting) {
        var head = new HBox(
                10,
                FontIcon.of(Feather.GIT_BRANCH, 20),
                label(kit.text("present.parting").toUpperCase(Locale.ROOT), "slide-head"));
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(8, head, label(parting.text(kit.messages()), "slide-strong"));
        card.getStyleClass().add("slide-card");
        return card;
    }

    private HBox trouble(String title, String why) {
        var text = new VBox(4, label(title, "slide-strong"), label(why, "slide-small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(14, diamond(), text);
    }

    /** The sign of a serious gap. */
    private Region diamond() {
        return new Picture(
                kit,
                22,
                30,
                (surface, theme) -> surface.fill(
                        Path.from(11, 6)
                                .line(20, 15)
                                .line(11, 24)
                                .line(2, 15)
                                .close()
                                .build()
                                .shape(),
                        theme.of(Tone.GAP)));
    }

    private Region lists(Slide.Lists lists) {
        var columns = new Columns();
        for (var column : lists.columns()) {
            var discs = new HBox(-10);
            column.people().forEach(p -> discs.getChildren().add(disc(p, 52)));
            var title = label(saying.say(column.title()), "slide-name");
            HBox.setHgrow(title, Priority.ALWAYS);
            var count = label(Integer.toString(column.causes().size()), "slide-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            var head = new HBox(14, discs, title, count);
            head.setAlignment(Pos.CENTER_LEFT);
            var list = new VBox(20, head);
            for (Cause cause : column.first()) {
                list.getChildren().add(trouble(saying.say(column.name(cause)), saying.say(column.why(cause))));
            }
            if (column.causes().isEmpty()) {
                list.getChildren().add(label(kit.text("talk.lists.none"), "slide-small"));
            } else if (column.others() > 0) {
                list.getChildren()
                        .add(label(kit.say(Phrase.of("talk.lists.more", "n", column.others())), "slide-muted"));
            }
            list.getStyleClass().add("slide-card");
            columns.add(list);
        }
        return new VBox(24, spring(), label(title(lists), "slide-title"), columns, spring());
    }

    private Region closing(Slide.Closing closing) {
        var page = new VBox(26, spring(), label(title(closing), "slide-headline"));
        for (var lived : closing.people()) {
            var line = label(saying.say(new Line(lived.id(), lived.headline().phrase())), "slide-text");
            var row = new HBox(24, disc(lived, 84), new VBox(2, label(saying.name(lived), "slide-name"), line));
            row.setAlignment(Pos.CENTER_LEFT);
            page.getChildren().add(row);
        }
        var card = closing.scorecard();
        var needles = new VBox(
                14,
                needle(kit.text("score.table1"), card.table1()),
                needle(kit.text("score.table2"), card.table2()),
                needle(kit.text("score.table3"), card.table3()));
        HBox.setHgrow(needles, Priority.ALWAYS);
        var index = label(closing.index(), "slide-figure");
        index.setMinWidth(Region.USE_PREF_SIZE);
        var whole = new VBox(0, index, label(kit.text("present.whole"), "slide-muted"));
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(48, whole, needles);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("slide-card");
        page.getChildren().addAll(box, label(kit.text("present.mirror"), "slide-muted"), spring());
        return page;
    }

    private Region needle(String name, List<Needle> table) {
        double mean = Scorecard.mean(table);
        var title = label(name, "slide-small");
        title.setPrefWidth(270);
        title.setMinWidth(270);
        var bar = new Bar(mean / 100);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var value = label(Figures.tenths(mean), "slide-strong");
        value.setMinWidth(72);
        value.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(18, title, bar, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region disc(Lived lived, double size) {
        return Discs.person(kit, lived.persona(), saying.name(lived), place(lived), size);
    }

    private int place(Lived lived) {
        return Math.max(0, environment.personas().place(lived.id()));
    }

    private static Region spring() {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** Text that goes on in further lines. */
    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
