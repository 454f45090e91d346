package org.dartboard;

/** A Java program that prints a line: what starting one costs at least. */
public final class Hello {

    private Hello() {}

    /** Prints it. */
    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
