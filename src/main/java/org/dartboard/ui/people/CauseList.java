package org.dartboard.ui.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dartboard.compare.CauseLists;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.register.Done;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.DoneLine;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** Causes under a heading: the greatest three, the others on demand. */
final class CauseList extends VBox {

    /** As many as are shown at first. */
    private static final int FIRST = 3;

    /**
     * A list.
     *
     * @param signs whose causes they are
     * @param walked as whose walk tells them
     * @param other the other who has them all too; null if they are one person's
     * @param done what people have done with, of which the list may show nothing
     */
    CauseList(
            Bench bench,
            String id,
            List<Node> signs,
            String title,
            Walked walked,
            @Nullable Walked other,
            List<Cause> causes,
            Done done) {
        var kit = bench.kit();
        setId(id);
        getStyleClass().add("cause-list");
        setMinWidth(0);
        var name = new Label(title);
        name.getStyleClass().add("db-strong");
        var count = new Label(Integer.toString(causes.size()));
        count.getStyleClass().add("count");
        var head = new HBox(6);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(signs);
        head.getChildren().addAll(name, count);
        getChildren().add(head);
        if (causes.isEmpty()) {
            getChildren().add(Texts.wrapped(kit.text("people.causes.none"), "db-muted", "db-small"));
        }
        var rows = causes.stream()
                .map(c -> row(bench, trouble(walked, other, c), c))
                .toList();
        rows.stream().limit(FIRST).forEach(getChildren()::add);
        if (rows.size() > FIRST) {
            var rest = rows.subList(FIRST, rows.size());
            var more = Texts.link("more", kit.say(Phrase.of("people.more", "n", rest.size())), () -> {});
            more.setOnAction(_ -> {
                getChildren().remove(more);
                getChildren().addAll(rest);
                rest.getFirst().first();
            });
            getChildren().add(more);
        }
        if (!done.isNone()) {
            getChildren().add(new DoneLine(bench.desk(), kit, done));
        }
    }

    private static Trouble trouble(Walked walked, @Nullable Walked other, Cause cause) {
        var causes = other == null ? null : other.causes();
        var same = causes == null
                ? null
                : CauseLists.same(cause.gap().key(), causes).orElse(null);
        return new Trouble(
                walked,
                cause.gap(),
                cause.trial(),
                other == null || same == null ? null : new Trouble(other, same.gap(), same.trial()));
    }

    private static GapRow row(Bench bench, Trouble trouble, Cause cause) {
        return new GapRow(bench, trouble, trouble.title(), cause.consequences(), bench.sheet()::open);
    }
}
