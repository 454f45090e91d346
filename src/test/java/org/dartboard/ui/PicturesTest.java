package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dartboard.edit.Decide;
import org.dartboard.edit.Edit;
import org.dartboard.gallery.Draft;
import org.dartboard.gallery.Gallery;
import org.dartboard.gallery.Guest;
import org.dartboard.library.Label;
import org.dartboard.manual.FirstMap;
import org.dartboard.model.Environment;
import org.dartboard.model.Family;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.View;
import org.dartboard.predict.Predictions;
import org.dartboard.text.Messages;
import org.dartboard.ui.library.Keepable;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The pictures of the manual are what the program looks like. {@code -Dpictures.write=true} takes them anew; look at them then.
 */
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private static final Path KEPT = Path.of("assets", "pictures");

    /** Another machine may smooth its letters differently, but not draw something else. */
    private static final double MOST = .01;

    @TempDir
    static Path library;

    private final List<String> off = new ArrayList<>();
    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(null, null, library, Messages.strict());
        // Versions are told by their times
        archive().clock(VersionStory.NOW);
        // Whatever the screen
        program.window.stage().setWidth(1280);
        program.window.stage().setHeight(800);
    }

    @Test
    void theyAreWhatTheProgramLooksLike() throws Exception {
        program.settle();
        firstMap();
        program.run(() -> program.window.documents().open(Program.HOSPITAL));
        Program.until(() -> environment().persona("alma") != null);
        walking();
        drawing();
        atLast();
        versions();
        assertEquals(
                "", String.join("\n", off), "compare target/pictures, then take them anew with -Dpictures.write=true");
    }

    /** What the manual's first chapter leads to. */
    private void firstMap() throws IOException {
        program.run(() -> program.window.begin("sketch"));
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextArea);
        program.run(() -> ((TextArea) program.window.scene().getFocusOwner()).setText(FirstMap.sketch()));
        key(KeyCode.ENTER, true);
        for (var name : List.of("Thandi", "Jo")) {
            program.run(() -> program.desk().apply(somebody(name)));
            program.run(() ->
                    program.desk().toggle(environment().personas().getLast().id()));
        }
        program.run(() -> program.desk().modeProperty().set(Mode.PEOPLE));
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        program.run(() -> program.window.actions().of("fit").perform());
        check("first-map");
        program.run(() -> program.window.drawers().open("questions"));
        Program.until(() -> program.window.scene().lookup("#questions-yes") != null
                || program.window.scene().lookup("#questions") != null);
        program.run(() -> program.window.scene().lookup("#map").requestFocus());
        check("questions");
        program.run(() -> program.settings.drawerProperty().set(""));
    }

    private Edit somebody(String name) {
        var gallery = Gallery.ofTheProgram();
        var guest = gallery.guests().stream()
                .filter(g -> g.persona().name().equals(name))
                .findFirst()
                .orElseThrow();
        return Draft.of(guest, gallery, environment()).edit(environment());
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private void walking() throws IOException {
        program.run(() -> {
            program.desk().modeProperty().set(Mode.PEOPLE);
            program.desk().playback().go(Integer.MAX_VALUE);
            program.desk().selectionProperty().set(Selection.of("consult"));
        });
        check("people");
        program.run(() -> {
            program.desk().playback().go(program.desk().playback().course().length() / 2);
            program.desk().selectionProperty().set(Selection.none());
        });
        check("moments");
        program.run(() -> {
            program.settings.appearanceProperty().set(Appearance.DARK);
            program.desk().playback().go(program.desk().playback().course().length() / 2);
            program.desk().selectionProperty().set(Selection.of("diary"));
            program.desk().map().lensProperty().set("alma");
        });
        check("lens-dark");
        program.run(() -> {
            program.settings.appearanceProperty().set(Appearance.LIGHT);
            program.desk().map().lensProperty().set(null);
            program.desk().selectionProperty().set(Selection.none());
            program.desk().modeProperty().set(Mode.MEASURE);
        });
        check("measure");
        program.run(() -> program.window.actions().of("addPerson").perform());
        check("gallery");
        key(KeyCode.ESCAPE, false);
    }

    private void drawing() throws IOException {
        program.run(() -> program.window.drawers().open("sketch"));
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextArea);
        program.run(() -> ((Button) program.window.scene().lookup("#sketch-write")).fire());
        program.run(() -> program.window.scene().lookup("#map").requestFocus());
        program.run(() -> program.window.actions().of("fit").perform());
        check("sketch");
        program.run(() -> program.window.drawers().open("needs"));
        program.run(() -> program.window.scene().lookup("#map").requestFocus());
        check("needs");
        keep();
        program.run(() -> program.window.drawers().open("library"));
        Program.until(() -> program.window.scene().lookup(".library-card") != null);
        key(KeyCode.DOWN, false);
        check("library");
        program.run(() -> program.settings.drawerProperty().set(""));
        program.run(() -> program.desk().map().lookProperty().set(new Look(View.Lens.FORUM, null)));
        check("forum");
        program.run(() -> program.desk().map().lookProperty().set(Look.PLAIN));
    }

    private void keep() {
        var gallery = Gallery.ofTheProgram();
        var drafts = new ArrayList<org.dartboard.library.Draft>();
        for (var name : List.of("Nadia", "Kenji", "Jo", "Edith")) {
            var persona = gallery.guests().stream()
                    .map(Guest::persona)
                    .filter(p -> p.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            drafts.add(draft(
                    Keepable.person(gallery.home(), persona),
                    "Workshop in spring",
                    name.equals("Jo") ? "no broadband" : "shifts"));
        }
        var visit = List.of("letter", "consult", "riskSheet");
        drafts.add(draft(
                Keepable.pattern(
                        environment(),
                        visit.stream()
                                .filter(id -> environment().element(id) != null)
                                .toList()),
                "Patterns",
                "before the visit"));
        drafts.add(draft(Keepable.template(environment(), "Riverside Hospital"), "Templates", "health"));
        program.run(() -> program.workbench
                .shelf()
                .change((library, _) -> library.addAll(drafts), _ -> {}, why -> off.add(why.toString())));
    }

    private static org.dartboard.library.Draft draft(Keepable what, String folder, String tag) {
        var label = Label.of(what.name()).in(folder).tagged(List.of(tag)).noted(what.note());
        return org.dartboard.library.Draft.of(label, what.content());
    }

    /** What changes the environment. */
    private void atLast() throws IOException {
        expect("alma", "diary", Family.CANT_GET_IN);
        expect("alma", "pharmacy", Family.CANT_FOLLOW);
        expect("ben", "rehab", Family.WRONG_TIME);
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        program.run(() -> program.window.drawers().open("predict"));
        program.run(() -> ((ToggleButton) program.window.scene().lookup("#predict-which-1")).fire());
        Program.until(() -> program.window.scene().lookup(".table-card") != null);
        program.run(() -> program.window.actions().of("fit").perform());
        check("predict");
        decide("G01", "diary", "alma", RegisterEntry.Verdict.ASSIGNED);
        decide("G10", "consult", "alma", RegisterEntry.Verdict.ACCEPTED);
        decide("G10", "consult", "ben", RegisterEntry.Verdict.ACCEPTED);
        decide("G23", "rehab", "ben", RegisterEntry.Verdict.ASSIGNED);
        program.run(() -> program.window.drawers().open("register"));
        check("register");
    }

    private ProgramLibrary archive() {
        return Objects.requireNonNull(program.workbench.archive());
    }

    private void versions() throws Exception {
        var file = library.resolve("hospital.dartboard");
        VersionStory.keep(archive().versions(), file);
        program.run(() -> program.window.documents().open(file));
        Program.until(() -> file.equals(program.desk().fileProperty().get()));
        program.run(() -> program.window.overlays().versions().open());
        Program.until(() -> list() != null && list().getItems().size() == 6);
        // As it was shown to the board
        program.run(() -> list().getSelectionModel().select(3));
        Program.until(() ->
                program.window.scene().getRoot().lookupAll(".versions-effect").size() == 2);
        check("versions");
    }

    private @Nullable ListView<?> list() {
        return program.window.scene().lookup("#versions-list") instanceof ListView<?> list ? list : null;
    }

    private void decide(String rule, String place, String persona, RegisterEntry.Verdict verdict) {
        var subject = new Decide.Subject(rule, place, persona);
        program.run(() -> program.desk().apply(Decide.of(List.of(subject), verdict)));
    }

    private void expect(String persona, String place, Family family) {
        program.run(() -> program.desk().apply(Predictions.toggle(environment(), "Table 1", persona, place, family)));
    }

    private void key(KeyCode code, boolean shortcut) {
        program.run(() -> {
            var owner = Objects.requireNonNull(program.window.scene().getFocusOwner());
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        });
    }

    private void check(String name) throws IOException {
        var picture = program.picture();
        Shot.write(picture, Path.of("target", "pictures", name + ".png"));
        var kept = KEPT.resolve(name + ".png");
        if (Boolean.getBoolean("pictures.write")) {
            Shot.writeSmall(picture, kept);
        }
        double difference = Shot.difference(picture, kept);
        if (difference > MOST) {
            off.add("The window no longer looks like " + kept + " (" + Math.round(difference * 1000) / 10.0
                    + " % of it)");
        }
    }
}
