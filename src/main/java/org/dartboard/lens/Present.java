package org.dartboard.lens;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.dartboard.dart.Scene;
import org.dartboard.model.Control;
import org.dartboard.model.Link;

/** What is there in a scene. */
final class Present {

    private Present() {}

    /** The links of the environment and those that controls which are on add. */
    static Collection<Link> links(Scene scene) {
        var links = new LinkedHashMap<Link.Key, Link>();
        scene.environment().links().forEach(l -> links.put(l.key(), l));
        for (var id : scene.controls()) {
            if (scene.environment().element(id) instanceof Control control) {
                control.effect().addLinks().forEach(l -> links.putIfAbsent(l.key(), l));
            }
        }
        return links.values();
    }
}
