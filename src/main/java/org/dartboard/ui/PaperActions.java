package org.dartboard.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.dartboard.model.Note;
import org.dartboard.ui.Action.Menu;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.paper.Papers;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;

/** What can be done with notes, frames and the picture behind the map. */
final class PaperActions {

    private PaperActions() {}

    static List<Action> of(Desk desk, Kit kit, Papers papers, MapView map, Tracing tracing) {
        var selection = desk.selectionProperty();
        ObservableValue<Boolean> elements =
                selection.map(s -> s instanceof Selection.Elements).orElse(false);
        ObservableValue<Boolean> framed =
                selection.map(s -> s instanceof Selection.OneFrame).orElse(false);
        ObservableValue<Boolean> noted =
                Bindings.createObjectBinding(() -> !papers.notes().isEmpty(), selection, desk.editorProperty());
        ObservableValue<Boolean> some = desk.editorProperty()
                .map(e -> e.current().elements().stream().anyMatch(Note.class::isInstance))
                .orElse(false);
        ObservableValue<Boolean> voted = desk.editorProperty()
                .map(e -> e.current().all(Note.class).anyMatch(n -> n.votes() > 0))
                .orElse(false);
        ObservableValue<Boolean> open = desk.editorProperty().map(e -> true).orElse(false);
        ObservableValue<Boolean> pictured = desk.editorProperty()
                .map(e -> e.current().board().background() != null)
                .orElse(false);
        return List.of(
                Action.of("frame", Menu.MAP, kit.text("paper.action.frame"), papers::frame)
                        .key("Shortcut+G")
                        .when(elements),
                Action.of("frameDelete", Menu.MAP, kit.text("paper.action.frameDelete"), papers::deleteFrame)
                        .when(framed),
                Action.of("vote", Menu.MAP, kit.text("paper.action.vote"), () -> papers.vote(1))
                        .when(noted),
                Action.of("unvote", Menu.MAP, kit.text("paper.action.unvote"), () -> papers.vote(-1))
                        .when(noted),
                Action.of("votesSort", Menu.MAP, kit.text("paper.action.sort"), papers::sort)
                        .when(some),
                Action.of("votesClear", Menu.MAP, kit.text("paper.action.clear"), papers::clearVotes)
                        .when(voted),
                Action.of("picture", Menu.MAP, kit.text("paper.action.picture"), tracing::choose)
                        .when(open),
                Action.of("pictureAdjust", Menu.MAP, kit.text("paper.action.pictureAdjust"), map.tracingProperty())
                        .when(pictured),
                Action.of("pictureRemove", Menu.MAP, kit.text("paper.action.pictureRemove"), tracing::remove)
                        .when(pictured));
    }
}
