package org.dartboard.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Ledger;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Walked;

/** What each of those who are shown gives and gets, side by side, and what her walk comes to. */
final class LedgerPage implements MeasurePage {

    private static final double LABEL = 104;
    private static final double LEAST = 130;

    private final Kit kit;
    private final ScrollPane scroll = new ScrollPane();

    LedgerPage(Kit kit) {
        this.kit = kit;
        scroll.getStyleClass().add("measure-scroll");
        scroll.setFitToWidth(true);
    }

    @Override
    public Region node() {
        return scroll;
    }

    @Override
    public void show(Paper paper) {
        var page = new VBox(14);
        page.getStyleClass().add("measure-page");
        if (paper.results().shown().isEmpty()) {
            page.getChildren().add(Paper.text(kit.text("measure.ledger.nobody"), "db-muted"));
        } else {
            page.getChildren().add(new Sheet(paper).grid());
            page.getChildren().add(Paper.text(kit.text("measure.why"), "db-text"));
            page.getChildren().add(Paper.text(kit.text("measure.design"), "db-muted", "db-small"));
        }
        scroll.setContent(page);
    }

    /** The table of one state of things. */
    private static final class Sheet {

        private final Paper paper;
        private final Kit kit;
        private final List<Walked> people;
        private final List<Ledger> ledgers;
        private final GridPane grid = new GridPane();
        private int row;

        Sheet(Paper paper) {
            this.paper = paper;
            kit = paper.kit();
            people = paper.results().shown();
            ledgers = people.stream().map(w -> Ledger.of(w.walk())).toList();
            grid.getStyleClass().add("ledger");
            var first = new ColumnConstraints(LABEL);
            grid.getColumnConstraints().add(first);
            for (int i = 0; i < people.size(); i++) {
                var column = new ColumnConstraints(LEAST, LEAST, Double.MAX_VALUE);
                column.setHgrow(Priority.ALWAYS);
                column.setPercentWidth(-1);
                grid.getColumnConstraints().add(column);
            }
        }

        GridPane grid() {
            names();
            walks();
            head("measure.ledger.gives");
            row("price", l -> List.of(amount(l)));
            row("time", l -> List.of(span(l.minutes())));
            row("work", l -> List.of(work(l.workMinutes())));
            row("data", l -> links(l.data(), "measure.ledger.data.none"));
            head("measure.ledger.gets");
            row("goals", l -> links(l.goals(), "measure.ledger.goals.none"));
            row("needs", l -> tags(l.needs()));
            head("measure.ledger.firmGives");
            row("people", l -> List.of(span(l.peopleMinutes())));
            row("access", l -> List.of(text(Figures.percent(l.openness().access()))));
            row("transparency", l -> List.of(text(Figures.percent(l.openness().transparency()))));
            head("measure.ledger.firmGets");
            row("income", l -> List.of(amount(l)));
            row("workForFirm", l -> List.of(work(l.workForFirm())));
            row("dataGot", l -> links(l.data(), "measure.ledger.data.none"));
            return grid;
        }

        private void names() {
            for (int i = 0; i < people.size(); i++) {
                var walked = people.get(i);
                var name = Paper.text(walked.voice().name(), "db-strong");
                var box = new HBox(
                        8,
                        Discs.person(
                                kit,
                                walked.persona(),
                                walked.voice().name(),
                                paper.results().place(walked.id()),
                                36),
                        name);
                box.setAlignment(Pos.CENTER_LEFT);
                grid.add(box, i + 1, row);
            }
            row++;
        }

        private void walks() {
            var fits = new ArrayList<Node>();
            var burdens = new ArrayList<Node>();
            var indexes = new ArrayList<Node>();
            for (var walked : people) {
                var measures = walked.walk().measures();
                fits.add(figure("fit-" + walked.id(), Figures.tenths(measures.fit())));
                burdens.add(figure("burden-" + walked.id(), Figures.percent(measures.burden())));
                indexes.add(figure("index-" + walked.id(), Figures.tenths(measures.index())));
            }
            line(kit.text("measure.fit"), kit.text("measure.fit.of"), fits);
            line(kit.text("measure.burden"), kit.text("measure.burden.of"), burdens);
            line(kit.text("measure.index"), kit.text("measure.index.of"), indexes);
        }

        private static Node figure(String id, String words) {
            var figure = Paper.figure(words, "figure");
            figure.setId(id);
            return figure;
        }

        private void line(String label, String what, List<Node> figures) {
            grid.add(new VBox(Paper.text(label, "db-medium"), Paper.text(what, "db-muted", "db-small")), 0, row);
            for (int i = 0; i < figures.size(); i++) {
                grid.add(figures.get(i), i + 1, row);
            }
            row++;
        }

        // texts: measure.ledger.gives
        // texts: measure.ledger.gets
        // texts: measure.ledger.firmGives
        // texts: measure.ledger.firmGets
        private void head(String key) {
            var head = new Head(kit.text(key));
            head.getStyleClass().add("ledger-head");
            grid.add(head, 0, row++, people.size() + 1, 1);
        }

        // texts: measure.ledger.row.*
        private void row(String name, Function<Ledger, List<? extends Node>> says) {
            var label = Paper.text(kit.text("measure.ledger.row." + name), "db-muted");
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, 0, row);
            for (int i = 0; i < people.size(); i++) {
                var cell = new VBox(2);
                cell.setId(name + "-" + people.get(i).id());
                cell.getChildren().addAll(says.apply(ledgers.get(i)));
                grid.add(cell, i + 1, row);
            }
            row++;
        }

        private Node amount(Ledger ledger) {
            return text(say(Phrase.of("measure.is", "value", new Amount(ledger.price()))));
        }

        private Node span(long minutes) {
            return text(say(Phrase.of("measure.is", "value", new Span(minutes))));
        }

        private Node work(long minutes) {
            return text(
                    minutes == 0
                            ? kit.text("measure.ledger.work.none")
                            : say(Phrase.of("measure.ledger.work", "value", new Span(minutes))));
        }

        // texts: measure.ledger.data.none
        // texts: measure.ledger.goals.none
        private List<? extends Node> links(List<String> ids, String none) {
            return ids.isEmpty()
                    ? List.of(text(kit.text(none)))
                    : ids.stream().map(paper::link).toList();
        }

        private List<? extends Node> tags(List<String> tags) {
            return tags.isEmpty()
                    ? List.of(text(kit.text("measure.ledger.needs.none")))
                    : tags.stream()
                            .map(t -> text(say(Phrase.of(
                                    "measure.is",
                                    "value",
                                    paper.scene().environment().label(t)))))
                            .toList();
        }

        private String say(Phrase phrase) {
            return paper.say(phrase);
        }

        private static Node text(String words) {
            return Paper.text(words, "db-text");
        }
    }
}
