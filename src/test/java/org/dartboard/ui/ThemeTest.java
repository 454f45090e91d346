package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dartboard.picture.Theme;
import org.dartboard.ui.state.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is open above the window when the theme changes changes with it; what is in the window is looked at by {@link FocusTest}. */
@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    /** Something is open while the theme goes through all of them. */
    private void follows(String what, Runnable open) {
        open.run();
        Program.until(() -> Window.getWindows().size() > 1);
        for (var now : List.of(Appearance.DARK, Appearance.CONTRAST, Appearance.LIGHT)) {
            program.run(() -> program.settings.appearanceProperty().set(now));
            assertTrue(Window.getWindows().size() > 1, what + " is still open");
            var strange = new AtomicReference<>(Set.<String>of());
            program.run(() -> strange.set(Shades.strange(Theme.valueOf(now.name()))));
            assertEquals("", String.join("\n", strange.get()), what + " in " + now);
        }
        program.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(w -> !w.equals(program.window.stage()))
                .forEach(Window::hide));
    }

    @Test
    void sheetsMenusAndPagesHaveTheColoursOfTheWindow() {
        program.results();
        Program.until(() -> program.window.scene().lookup("#outline") != null);
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        screen.fire("#tab-moments");
        follows("the sheet of a moment", () -> {
            screen.focus(".moment");
            screen.key(KeyCode.ENTER);
        });
        follows("the menu of a person", () -> screen.fire("#more-alma"));
        follows("the menu of lenses", () -> {
            var button = (MenuButton) screen.find("#lens");
            program.run(button::show);
        });
        follows(
                "the manual",
                () -> program.run(() -> program.window.actions().of("manual").perform()));
        assertTrue(Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
    }
}
