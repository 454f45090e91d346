package org.dartboard.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that can be done with what is selected, for small menus that stand beside it.
 *
 * @param key that does the same, as people read it; empty if there is none
 * @param refusal why it cannot be done now; empty if it can
 */
public record Command(
        String id,
        ObservableValue<String> text,
        @Nullable Feather icon,
        String key,
        Supplier<Optional<Phrase>> refusal,
        Runnable run) {}
