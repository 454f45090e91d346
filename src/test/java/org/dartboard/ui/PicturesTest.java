package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.dartboard.model.Family;
import org.dartboard.model.View;
import org.dartboard.predict.Predictions;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The pictures of the README are what the program looks like. {@code -Dpictures.write=true} takes them anew; look at them then.
 */
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private static final Path KEPT = Path.of("assets", "pictures");

    /** Another machine may smooth its letters differently, but not draw something else. */
    private static final double MOST = .01;

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        // Whatever the screen
        program.window.stage().setWidth(1280);
        program.window.stage().setHeight(800);
    }

    @Test
    void peopleAtTheEndOfTheirWalks() throws IOException {
        program.settle();
        program.run(() -> {
            program.desk().playback().go(Integer.MAX_VALUE);
            program.desk().selectionProperty().set(Selection.of("consult"));
        });
        check("people");
    }

    @Test
    void onTheirWayInTheDark() throws IOException {
        program.settle();
        program.run(() -> {
            program.settings.appearanceProperty().set(Appearance.DARK);
            program.desk().playback().go(program.desk().playback().course().length() / 2);
            program.desk().selectionProperty().set(Selection.of("diary"));
            program.desk().map().lensProperty().set("alma");
        });
        check("lens-dark");
    }

    @Test
    void theNumbers() throws IOException {
        program.settle();
        program.run(() -> program.desk().modeProperty().set(Mode.MEASURE));
        check("measure");
    }

    @Test
    void theMapAndTheSketchOfIt() throws IOException {
        program.settle();
        program.run(() -> program.window.drawers().open("sketch"));
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextArea);
        program.run(() -> ((Button) program.window.scene().lookup("#sketch-write")).fire());
        program.run(() -> program.window.scene().lookup("#map").requestFocus());
        program.run(() -> program.window.actions().of("fit").perform());
        check("sketch");
    }

    @Test
    void somebodyFromTheGallery() throws IOException {
        program.settle();
        program.run(() -> program.window.actions().of("addPerson").perform());
        check("gallery");
    }

    @Test
    void whatATableExpectedAndWhatCameTrue() throws IOException {
        program.settle();
        expect("alma", "diary", Family.CANT_GET_IN);
        expect("alma", "pharmacy", Family.CANT_FOLLOW);
        expect("ben", "rehab", Family.WRONG_TIME);
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        program.run(() -> program.window.drawers().open("predict"));
        program.run(() -> ((ToggleButton) program.window.scene().lookup("#predict-which-1")).fire());
        Program.until(() -> program.window.scene().lookup(".table-card") != null);
        check("predict");
    }

    private void expect(String persona, String place, Family family) {
        program.run(() -> program.desk()
                .apply(Predictions.toggle(
                        Objects.requireNonNull(program.desk().environment()), "Table 1", persona, place, family)));
    }

    @Test
    void theForum() throws IOException {
        program.settle();
        program.run(() -> program.desk().modeProperty().set(Mode.MAP));
        program.run(() -> program.desk().map().lookProperty().set(new Look(View.Lens.FORUM, null)));
        check("forum");
    }

    private void check(String name) throws IOException {
        var picture = program.picture();
        Shot.write(picture, Path.of("target", "pictures", name + ".png"));
        var kept = KEPT.resolve(name + ".png");
        if (Boolean.getBoolean("pictures.write")) {
            Shot.write(picture, kept);
        }
        double off = Shot.difference(picture, kept);
        assertTrue(
                off <= MOST,
                () -> "The window no longer looks like " + kept + " (" + Math.round(off * 1000) / 10.0
                        + " % of it): compare target/pictures, then take it anew with -Dpictures.write=true");
    }
}
