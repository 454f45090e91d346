package org.dartboard.ui.program;

import javafx.scene.Parent;

/** The style sheet of these pages. */
final class ProgramSheet {

    private ProgramSheet() {}

    static void on(Parent page) {
        var sheet = ProgramSheet.class.getResource("program.css");
        if (sheet != null) {
            page.getStylesheets().add(sheet.toExternalForm());
        }
    }
}
