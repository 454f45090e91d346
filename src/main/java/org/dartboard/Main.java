package org.dartboard;

/** The program's entry point. A placeholder: it prints one line. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args what the user typed
     */
    public static void main(String[] args) {
        System.out.println("Dartboard");
    }
}
