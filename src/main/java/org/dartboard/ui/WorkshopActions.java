package org.dartboard.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.dartboard.ui.kit.Kit;

/** What a workshop or a lesson is held with, besides the pages of the people's drawer. */
final class WorkshopActions {

    private WorkshopActions() {}

    /**
     * All of them.
     *
     * @param open whether an environment is open
     */
    static List<Action> of(MainWindow window, Kit kit, ObservableValue<Boolean> open) {
        return List.of();
    }
}
