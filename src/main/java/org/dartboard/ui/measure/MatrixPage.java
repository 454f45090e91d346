package org.dartboard.ui.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.model.BuildingBlock;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.measure.MatrixRow.Strength;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** Every touchpoint by the four blocks, for nobody in particular or for one of those who are shown. */
final class MatrixPage implements MeasurePage {

    private static final double ROW = 42;
    private static final double STRENGTH = 92;
    /** A column at least as wide as this has the block's name above it, a narrower one its letter. */
    private static final double NAMED = 76;

    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    private final Desk desk;
    private final Kit kit;
    private final Segments<String> eyes;
    private final TableView<MatrixRow> table = new TableView<>();
    private final ObservableList<MatrixRow> rows = FXCollections.observableArrayList();
    private final SortedList<MatrixRow> sorted = new SortedList<>(rows);
    private final Label explanation = Paper.text("", "db-muted", "db-small");
    private final HBox means = new HBox();
    private final Label meanName = Paper.text("", "db-strong");
    private final ArrayList<StrengthBar> meanBars = new ArrayList<>();
    private final VBox node;
    private boolean following;

    MatrixPage(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        eyes = new Segments<>("measure-eyes", desk.map().lensProperty()::set);
        table.setId("matrix");
        table.getStyleClass().add("matrix");
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Paper.text(kit.text("measure.dart.nothing"), "db-muted"));
        table.setAccessibleText(kit.text("measure.dart"));
        table.setRowFactory(_ -> row());
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        means.getStyleClass().add("means");
        means.setMinWidth(0);
        node = new VBox(10, eyes, explanation, new VBox(table, means));
        VBox.setVgrow(node.getChildren().getLast(), Priority.ALWAYS);
        node.getStyleClass().addAll("measure-page", "matrix-page");
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        desk.selectionProperty().subscribe(_ -> follow());
    }

    private TableRow<MatrixRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(@Nullable MatrixRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(AHEAD, item != null && !item.lived());
            }
        };
    }

    private void columns() {
        var names = new TableColumn<MatrixRow, String>(kit.text("measure.dart.place"));
        names.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue().name()));
        names.setCellFactory(_ -> new NameCell());
        names.setComparator(String.CASE_INSENSITIVE_ORDER);
        names.setMinWidth(80);
        names.setPrefWidth(120);
        table.getColumns().add(names);
        meanName.prefWidthProperty().bind(names.widthProperty());
        means.getChildren().add(meanName);
        for (var block : BuildingBlock.values()) {
            var column = new TableColumn<MatrixRow, Strength>();
            column.setId("column-" + block.letter());
            var name = kit.say(Phrase.of("measure.block", "block", block));
            column.textProperty()
                    .bind(column.widthProperty().map(w -> w.doubleValue() >= NAMED ? name : block.letter()));
            column.getStyleClass().addAll("block-column", block.letter());
            column.setCellValueFactory(
                    f -> new ReadOnlyObjectWrapper<>(f.getValue().strengths().get(block)));
            column.setCellFactory(_ -> new StrengthCell(block));
            column.setComparator(Comparator.comparingDouble(Strength::counts).thenComparingDouble(Strength::raw));
            column.setMinWidth(62);
            column.setPrefWidth(STRENGTH);
            table.getColumns().add(column);
            var bar = new StrengthBar(block);
            bar.getStyleClass().add("strength-cell");
            bar.setId("mean-" + block.letter());
            bar.prefWidthProperty().bind(column.widthProperty());
            meanBars.add(bar);
            means.getChildren().add(bar);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Paper paper) {
        var who = paper.results().of(desk.map().lensProperty().get());
        eyes(paper, who);
        following = true;
        rows.setAll(paper.scene().places().stream()
                .map(place -> MatrixRow.of(paper, place, paper.scene(), who))
                .toList());
        following = false;
        follow();
        long lived = rows.stream().filter(MatrixRow::lived).count();
        meanName.setText(
                who == null
                        ? kit.say(Phrase.of("measure.dart.mean", "n", lived))
                        : who.voice().say(Phrase.of("measure.dart.mean.lived", "n", lived)));
        var card = paper.results().scorecard();
        var raw = who == null ? card.raw() : who.walk().measures().raw();
        var effective = who == null ? card.effective() : who.walk().measures().effective();
        var strengths = MatrixRow.strengths(raw, effective);
        for (var block : BuildingBlock.values()) {
            var strength = strengths.get(block);
            if (strength != null) {
                meanBars.get(List.of(BuildingBlock.values()).indexOf(block)).show(strength);
            }
        }
        var index = Figures.tenths(effective.index());
        explanation.setText(
                who == null
                        ? kit.say(Phrase.of("measure.dart.nobody", "index", index))
                        : who.voice().say(Phrase.of("measure.dart.person", "index", index)));
    }

    private void eyes(Paper paper, @Nullable Walked who) {
        var choices = new ArrayList<Segments.Choice<String>>();
        var people = new ArrayList<>(paper.results().shown());
        if (who != null && people.stream().noneMatch(w -> w.id().equals(who.id()))) {
            people.add(who);
        }
        for (var walked : people) {
            var full = walked.voice().say(Phrase.of("measure.for"));
            choices.add(new Segments.Choice<>(walked.id(), full, full));
        }
        var nobody = kit.text("measure.for.nobody");
        choices.add(new Segments.Choice<>(null, nobody, nobody));
        eyes.show(choices, who == null ? null : who.id());
        eyes.setVisible(!people.isEmpty());
        eyes.setManaged(!people.isEmpty());
    }

    /** A row was selected here. */
    private void selected(@Nullable MatrixRow row) {
        if (!following
                && row != null
                && !row.id().equals(desk.selectionProperty().get().element())) {
            desk.reveal(row.id());
        }
    }

    /** Something was selected elsewhere. */
    private void follow() {
        following = true;
        var element = desk.selectionProperty().get() instanceof Selection.Elements e ? e.element() : null;
        var row =
                sorted.stream().filter(r -> r.id().equals(element)).findFirst().orElse(null);
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            if (!isInSight(sorted.indexOf(row))) {
                table.scrollTo(row);
            }
        }
        following = false;
    }

    private boolean isInSight(int row) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null && last != null && row > first.getIndex() && row < last.getIndex();
    }

    private static final class NameCell extends TableCell<MatrixRow, String> {
        private final Tooltip tip = new Tooltip();

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            setTooltip(empty ? null : tip);
            tip.setText(item);
        }
    }

    private static final class StrengthCell extends TableCell<MatrixRow, Strength> {
        private final StrengthBar bar;

        StrengthCell(BuildingBlock block) {
            bar = new StrengthBar(block);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("strength-cell");
            bar.prefWidthProperty().bind(widthProperty().subtract(12));
        }

        @Override
        protected void updateItem(@Nullable Strength item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : bar);
            if (item != null && !empty) {
                bar.show(item);
            }
        }
    }
}
