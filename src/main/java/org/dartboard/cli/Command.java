package org.dartboard.cli;

/** One command: which options it has, and what it does. */
interface Command {

    /** Says which options and files it takes. */
    void describe(Usage usage);

    /**
     * Does it.
     *
     * @return the exit status
     * @throws Failure if it cannot be done
     */
    int run(Arguments arguments, Session session) throws Failure;
}
