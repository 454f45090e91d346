package org.dartboard.ui.kit;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.dartboard.text.Messages;
import org.jspecify.annotations.Nullable;

/** All texts as FXML asks for them: {@code "%start.open"}. */
final class Texts extends ResourceBundle {

    private final Messages messages;

    Texts(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.text(key);
    }

    /** A key that is missing is complained of by the messages, and shown. */
    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
