package org.dartboard.talk;

import java.util.HashMap;
import java.util.Map;
import org.dartboard.model.Environment;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;

/** Puts what slides say into words. */
public final class Saying {

    private final Environment environment;
    private final Messages messages;
    private final Voice nobody;
    private final Map<String, Voice> voices = new HashMap<>();

    /** For the slides of an environment's talk. */
    public Saying(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
        nobody = Voice.of(environment, messages);
    }

    /** The words of a line. */
    public String say(Line line) {
        var id = line.persona();
        var persona = id == null ? null : environment.persona(id);
        var voice = persona == null
                ? nobody
                : voices.computeIfAbsent(persona.id(), _ -> Voice.of(persona, environment, messages));
        return voice.say(line.phrase());
    }

    /** What somebody is called. */
    public String name(Lived lived) {
        return Voice.of(lived.persona(), environment, messages).name();
    }
}
