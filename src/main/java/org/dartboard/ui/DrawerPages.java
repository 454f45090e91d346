package org.dartboard.ui;

import java.util.List;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.library.Librarian;
import org.dartboard.ui.library.LibraryPage;
import org.dartboard.ui.needs.NeedsView;
import org.dartboard.ui.play.PlayPage;
import org.dartboard.ui.predict.PredictPage;
import org.dartboard.ui.present.TalkPage;
import org.dartboard.ui.questions.QuestionsPage;
import org.dartboard.ui.register.RegisterPage;
import org.dartboard.ui.sketch.SketchPage;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.table.TablePage;

/** What is in the drawers below the map. */
final class DrawerPages {

    private DrawerPages() {}

    /** All pages, in their order. */
    static List<Drawer.Page> of(Desk desk, Kit kit, Settings settings, Workshop workshop, Librarian librarian) {
        return List.of(
                new Drawer.Page("sketch", kit.text("sketch.view.title"), Mode.MAP, () -> new SketchPage(desk, kit)),
                new Drawer.Page("needs", kit.text("needs.page"), Mode.MAP, () -> new NeedsView(desk, kit)),
                new Drawer.Page("questions", kit.text("questions.title"), Mode.MAP, () -> new QuestionsPage(desk, kit)),
                new Drawer.Page(
                        "table",
                        kit.text("table.name"),
                        Mode.MAP,
                        () -> new TablePage(desk, kit, settings.columnsProperty())),
                new Drawer.Page(
                        "predict",
                        kit.text("predict.page"),
                        Mode.PEOPLE,
                        () -> new PredictPage(
                                desk,
                                kit,
                                settings.peoplePageProperty().map("predict"::equals),
                                () -> settings.peoplePageProperty().set(""))),
                new Drawer.Page("play", kit.text("play.title"), Mode.PEOPLE, () -> new PlayPage(desk, kit)),
                new Drawer.Page("register", kit.text("register.title"), Mode.PEOPLE, () -> new RegisterPage(desk, kit)),
                new Drawer.Page(
                        "talk",
                        kit.text("present.talk"),
                        Mode.PEOPLE,
                        () -> new TalkPage(
                                desk,
                                kit,
                                workshop.rehearsal(),
                                stop -> workshop.present().start(stop))),
                new Drawer.Page("library", kit.text("shelf.title"), Mode.MAP, () -> new LibraryPage(kit, librarian)));
    }
}
