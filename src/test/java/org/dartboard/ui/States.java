package org.dartboard.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dartboard.edit.Add;
import org.dartboard.edit.Frames;
import org.dartboard.file.UserFolders;
import org.dartboard.kept.Store;
import org.dartboard.kept.Stores;
import org.dartboard.licence.Component;
import org.dartboard.licence.Licence;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Family;
import org.dartboard.model.Note;
import org.dartboard.model.Values;
import org.dartboard.model.View;
import org.dartboard.predict.Predictions;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;

/** The main states of a window, one after the other, for tests that look at all of them. */
final class States {

    private static final String NOTE = "Ring her before the letter";
    private static final String FRAME = "Before the visit";
    private static final String TABLE = "The window seats";

    private final Program program;

    /** The states of a program that has been started without a file. */
    States(Program program) {
        this.program = program;
    }

    /**
     * Goes through all of them.
     *
     * @param look is told each by name, on the thread of the test
     */
    void each(Consumer<String> look) {
        program.settle();
        look.accept("start");
        program.run(() -> program.window.documents().open(Program.HOSPITAL));
        Program.until(() -> program.desk().environment() != null);
        program.results();
        // What is beside the map is made after the map
        Program.until(() -> program.window.scene().lookup("#outline") != null);
        look.accept("people at the start");
        program.run(() -> program.desk().playback().go(5));
        look.accept("people on their way");
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        look.accept("people at the end");
        mode(Mode.MEASURE);
        for (int page = 0; page < 4; page++) {
            var button = program.window.scene().lookup("#measure-tabs-" + page);
            if (button instanceof ToggleButton toggle) {
                program.run(toggle::fire);
            }
            look.accept("measure, page " + (page + 1));
        }
        mode(Mode.MAP);
        look.accept("map");
        selections(look);
        for (var page : program.window.drawers().pages()) {
            program.run(() -> program.window.drawers().open(page.id()));
            look.accept("drawer, " + page.id());
        }
        library(look);
        predicting(look);
        holding(look);
        program.run(() -> program.workbench.settings().drawerProperty().set(""));
        program.run(() -> program.window.overlays().gallery().open());
        look.accept("gallery");
        escape();
        program.run(() -> program.window.overlays().gallery().counterpart("alma"));
        look.accept("counterpart");
        escape();
        program.run(() -> program.window.overlays().report().open());
        look.accept("report");
        escape();
        program.run(() -> program.window.overlays().versions().open());
        look.accept("versions");
        escape();
        program.run(() -> program.window.overlays().palette().open());
        look.accept("palette");
        escape();
        action("keys");
        look.accept("keys");
        escape();
        for (var page : List.of("settings", "privacy", "doctor", "about")) {
            action(page);
            // What takes a disk is there a little later
            Program.until(() -> program.window.background().runningProperty().get() == 0);
            program.settle();
            look.accept(page);
            escape();
        }
        touring(look);
    }

    /** The guided tour, from its offer to its end. */
    private void touring(Consumer<String> look) {
        program.run(() -> {
            program.settings.tourOfferedProperty().set(true);
            program.window.touring().offer();
        });
        look.accept("tour, offer");
        fire("#tour-begin");
        for (int step = 1; step <= 5; step++) {
            var title = "#tour-title";
            Program.until(() -> program.window.scene().lookup(title) != null);
            look.accept("tour, step " + step);
            fire("#tour-next");
        }
    }

    /** Something is kept twice: how, and what is known of it then. */
    private void library(Consumer<String> look) {
        for (int i = 0; i < 2; i++) {
            program.run(() -> program.desk()
                    .selectionProperty()
                    .set(new Selection.Person(
                            program.desk().environment().personas().getFirst().id())));
            action("libraryKeep");
            look.accept("keeping something");
            key(KeyCode.ENTER);
        }
        program.run(() -> program.window.drawers().open("library"));
        Program.until(() -> program.window.scene().lookup(".library-card") != null);
        look.accept("library");
        program.run(() -> program.desk().selectionProperty().set(Selection.none()));
    }

    /** A table has predicted, and what came true is revealed. */
    private void predicting(Consumer<String> look) {
        program.run(() -> program.window.drawers().open("predict"));
        for (var expected : List.of("alma diary CANT_GET_IN", "alma letter ALONE", "ben rehab WRONG_TIME")) {
            var words = expected.split(" ", -1);
            program.run(() -> program.desk()
                    .apply(Predictions.toggle(
                            program.desk().environment(), TABLE, words[0], words[1], Family.valueOf(words[2]))));
        }
        program.run(() -> program.desk().selectionProperty().set(Selection.of("rehab")));
        look.accept("predicting");
        program.run(() -> ((ToggleButton) program.window.scene().lookup("#predict-which-1")).fire());
        Program.until(() -> program.window.scene().lookup(".table-card") != null);
        look.accept("revealed");
        program.run(() -> program.desk().selectionProperty().set(Selection.none()));
    }

    /** What a workshop is held with: a card that asks, the board, the guide, the forum, the views. */
    private void holding(Consumer<String> look) {
        program.run(() -> program.window.drawers().open("play"));
        fire("#play-begin");
        look.accept("question card");
        program.run(() -> program.window.drawers().open("register"));
        for (int shape = 1; shape <= 2; shape++) {
            fire("#register-shapes-" + shape);
            look.accept("register, shape " + (shape + 1));
        }
        action("workshop");
        look.accept("guide");
        action("guideLeave");
        program.run(() -> program.desk().map().lookProperty().set(new Look(View.Lens.FORUM, "alma")));
        look.accept("forum");
        program.run(() -> program.desk().map().lookProperty().set(Look.PLAIN));
        program.run(() -> program.window.overlays().views().open());
        look.accept("views");
        escape();
    }

    /** The slides of a talk, after all else: Tab leads from them into the live map. */
    void talk(Consumer<String> look) {
        action("present");
        var present = program.window.workshop().present();
        Program.until(() -> present.slide() != null);
        for (int i = 0; i < present.progress().length(); i++) {
            look.accept("talk, slide " + (i + 1));
            key(KeyCode.PAGE_DOWN);
        }
        program.run(present::end);
    }

    private void fire(String selector) {
        Program.until(() -> program.window.scene().lookup(selector) != null);
        program.run(() -> ((ButtonBase) program.window.scene().lookup(selector)).fire());
    }

    private void selections(Consumer<String> look) {
        var environment = program.desk().environment();
        for (var type : Element.Type.values()) {
            environment.elements().stream()
                    .filter(e -> e.type() == type)
                    .findFirst()
                    .ifPresent(e -> select(Selection.of(e.id()), type.fileName(), look));
        }
        select(new Selection.Elements(new LinkedHashSet<>(List.of("letter", "consult"))), "several", look);
        select(new Selection.OneLink(environment.links().getFirst().key()), "link", look);
        select(new Selection.Person(environment.personas().getFirst().id()), "person", look);
        var note = Note.SCHEMA.make(new Values<Note>()
                .put(Elements.ID, "idea")
                .put(Elements.NAME, "")
                .put(Note.TEXT, NOTE)
                .put(Note.VOTES, 3));
        program.run(() -> program.desk().apply(Add.at(note, 120, 40)));
        select(Selection.of("idea"), "note", look);
        program.run(
                () -> program.desk().apply(Frames.add(program.desk().environment(), Frames.of(FRAME, 0, 0, 400, 300))));
        select(new Selection.OneFrame(0), "frame", look);
        program.run(() -> program.desk().selectionProperty().set(Selection.none()));
    }

    private void select(Selection selection, String name, Consumer<String> look) {
        program.run(() -> program.desk().selectionProperty().set(selection));
        look.accept("selected: " + name);
    }

    private void mode(Mode mode) {
        program.run(() -> program.desk().modeProperty().set(mode));
    }

    private void action(String id) {
        program.run(() -> program.window.actions().of(id).perform());
    }

    private void escape() {
        key(KeyCode.ESCAPE);
    }

    private void key(KeyCode code) {
        program.run(() -> {
            var owner = program.window.scene().getFocusOwner();
            if (owner != null) {
                owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
        });
    }

    /** Names that stand on the pages about the program: of what it is made with, of folders, of this computer. */
    private static List<String> ofTheComputer() {
        var all = new java.util.ArrayList<String>();
        for (var component : Component.all()) {
            all.addAll(List.of(component.name(), component.version(), component.holder(), component.source()));
        }
        for (var licence : Licence.values()) {
            all.add(licence.title());
        }
        var stores = new Stores(UserFolders.ofThisUser());
        for (var store : Store.values()) {
            all.add(stores.folder(store).toString());
        }
        all.addAll(List.of(Runtime.version().toString(), System.getProperty("java.vendor")));
        all.addAll(List.of(
                System.getProperty("os.name") + " " + System.getProperty("os.version"), System.getProperty("os.arch")));
        return all;
    }

    /** Everything that people wrote in the files that are shown. */
    static Stream<String> written() throws java.io.IOException {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of("samples"))) {
            var people = java.nio.file.Path.of("src/main/resources/org/dartboard/gallery/people.dartboard");
            var strings = java.util.regex.Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
            var all = new java.util.ArrayList<String>();
            for (var file : Stream.concat(files.filter(f -> f.toString().endsWith(".dartboard")), Stream.of(people))
                    .toList()) {
                strings.matcher(java.nio.file.Files.readString(file))
                        .results()
                        .map(m -> m.group(1).replace("\\\"", "\"").replace("\\n", "\n"))
                        .forEach(all::add);
            }
            all.addAll(List.of(NOTE, FRAME, TABLE));
            all.addAll(ofTheComputer());
            return all.stream()
                    .flatMap(s -> Stream.concat(
                            Stream.of(s, s.replace('_', ' ').replace('-', ' ')),
                            Stream.of(s.split("(?<=[.!?,;])\\s"))));
        }
    }
}
