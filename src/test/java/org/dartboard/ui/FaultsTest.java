package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.Test;

/** A fault that comes with every frame is said once. */
class FaultsTest {

    @Test
    void eachFaultIsSaidOnceInASentence() {
        var told = new ArrayList<Phrase>();
        var faults = new Faults(told::add);
        for (int i = 0; i < 50; i++) {
            faults.uncaughtException(Thread.currentThread(), fault(i));
        }
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException());
        assertEquals(2, told.size());
        assertEquals(
                List.of(
                        "Something in the program went wrong. Your work is kept; save it when you can. The log says more."),
                told.stream().map(Messages.strict()::format).distinct().toList());
    }

    private static Exception fault(int i) {
        return new ArrayIndexOutOfBoundsException(-i);
    }
}
