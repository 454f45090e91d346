package org.dartboard.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.dartboard.agenda.Agenda;
import org.dartboard.ui.Action.Menu;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.present.TalkPage;
import org.kordamp.ikonli.feather.Feather;

/** What a workshop or a lesson is held with, besides the pages of the people's drawer. */
final class WorkshopActions {

    private WorkshopActions() {}

    /**
     * All of them.
     *
     * @param open whether an environment is open
     */
    static List<Action> of(MainWindow window, Kit kit, ObservableValue<Boolean> open) {
        return List.of(
                Action.of(
                                "present",
                                Menu.WORKSHOP,
                                kit.text("ui.action.present"),
                                () -> window.workshop().present().start(-1))
                        .key("F5")
                        .icon(Feather.MONITOR)
                        .when(open),
                Action.of(
                                "presentHere",
                                Menu.WORKSHOP,
                                kit.text("ui.action.presentHere"),
                                () -> window.workshop()
                                        .present()
                                        .start(window.workshop()
                                                .rehearsal()
                                                .stopProperty()
                                                .get()))
                        .key("Shift+F5")
                        .when(open),
                Action.of(
                                "talkAdd",
                                Menu.WORKSHOP,
                                kit.text("ui.action.talkAdd"),
                                () -> TalkPage.addShown(window.desk()))
                        .when(open),
                Action.of(
                                "showDone",
                                Menu.WORKSHOP,
                                kit.text("ui.action.showDone"),
                                window.desk().decided().allShownProperty())
                        .when(open),
                Action.of(
                                "workshop",
                                Menu.WORKSHOP,
                                kit.text("ui.action.workshop"),
                                () -> window.workshop().guide().begin(Agenda.workshop()))
                        .icon(Feather.CLOCK),
                Action.of(
                                "lesson",
                                Menu.WORKSHOP,
                                kit.text("ui.action.lesson"),
                                () -> window.workshop().guide().begin(Agenda.lesson()))
                        .icon(Feather.CLOCK),
                Action.of(
                                "guideNext",
                                Menu.WORKSHOP,
                                kit.text("ui.action.guideNext"),
                                () -> window.workshop().guide().next())
                        .key("Alt+Page_Down")
                        .when(guided(window)),
                Action.of(
                                "guideBack",
                                Menu.WORKSHOP,
                                kit.text("ui.action.guideBack"),
                                () -> window.workshop().guide().back())
                        .key("Alt+Page_Up")
                        .when(guided(window)),
                Action.of(
                                "guideLeave",
                                Menu.WORKSHOP,
                                kit.text("ui.action.guideLeave"),
                                () -> window.workshop().guide().leave())
                        .when(guided(window)));
    }

    private static ObservableValue<Boolean> guided(MainWindow window) {
        return window.workshop().guide().clockProperty().map(_ -> true).orElse(false);
    }
}
