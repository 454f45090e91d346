package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.dartboard.model.Background;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A photo of a whiteboard lies behind the map, kept beside the map's file; without it the map is as it is. */
@ExtendWith(ApplicationExtension.class)
class PictureTest {

    private final FxRobot robot = new FxRobot();
    private Program program;

    @TempDir
    private Path folder;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @BeforeEach
    void open() throws IOException {
        program.results();
        program.run(() -> program.desk().modeProperty().set(Mode.MAP));
        program.dialogs.picture = picture("board.png", 400, 200);
        program.dialogs.toSave = Files.createDirectories(folder.resolve("kept")).resolve("mine.dartboard");
    }

    private Path picture(String name, int width, int height) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private Background background() {
        return program.desk().environment().board().background();
    }

    @Test
    void theMapIsSavedFirstAndThePictureIsKeptBesideIt() {
        // A sample is nobody's own: a file is asked for
        robot.interact(() -> program.window.actions().of("picture").perform());
        Program.until(() -> background() != null);
        assertEquals("board.png", background().file());
        assertTrue(Files.exists(folder.resolve("kept/board.png")));
        assertEquals(1200, background().scale() * 400);

        // Its strength and its place by keyboard; all of it is undone
        Program.until(() -> program.window.scene().lookup("#picture-move").isVisible()
                && program.window.scene().lookup("#picture-move").getParent().isVisible());
        var before = background();
        robot.interact(() -> program.window.scene().lookup("#picture-move").requestFocus());
        robot.type(KeyCode.RIGHT);
        assertEquals(before.x() + 8, background().x());
        robot.interact(() -> ((Slider) program.window.scene().lookup("#picture-strength")).setValue(80));
        assertEquals(.8, background().opacity(), 1e-9);
        robot.interact(() -> {
            program.desk().undo();
            program.desk().undo();
        });
        assertEquals(before, background());
    }

    @Test
    void aMapThatIsSavedElsewhereTakesItAlong() throws IOException {
        robot.interact(() -> program.window.actions().of("picture").perform());
        Program.until(() -> background() != null);
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("mine.dartboard");
        program.dialogs.toSave = elsewhere;
        robot.interact(() -> program.window.documents().saveAs());
        Program.until(() -> elsewhere.equals(program.desk().fileProperty().get()));
        assertTrue(Files.exists(elsewhere.resolveSibling("board.png")));
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsAndALargeOneIsKeptSmaller() throws IOException {
        program.dialogs.picture = Files.writeString(folder.resolve("board.txt"), "no picture");
        robot.interact(() -> program.window.actions().of("picture").perform());
        Program.until(() -> {
            var notice = program.desk().noticeProperty().get();
            return notice != null && notice.kind() == Notice.Kind.REFUSED;
        });
        assertFalse(program.window.scene().lookup("#paper-bar").isVisible());

        program.dialogs.picture = picture("large.png", 5000, 10);
        robot.interact(() -> program.window.actions().of("picture").perform());
        Program.until(() -> background() != null);
        assertEquals(
                2500, ImageIO.read(folder.resolve("kept/large.png").toFile()).getWidth());
    }
}
