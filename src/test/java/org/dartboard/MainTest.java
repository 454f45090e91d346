package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void mainCanBeLaunched() throws NoSuchMethodException {
        assertTrue(
                Modifier.isStatic(Main.class.getMethod("main", String[].class).getModifiers()));
    }
}
