package org.dartboard.edit;

/**
 * A place where something is named.
 *
 * @param holder what people call the thing that names it: text or a phrase
 * @param name the id, tag or view that is named
 */
record Mention(Where where, Object holder, String name) {

    /** The kinds of places, in the order in which people are told of them. */
    enum Where {
        /** A link of the map. */
        LINK,
        /** A link that a control adds. */
        CONTROL_LINK,
        /** A goal of a persona. */
        GOAL,
        /** A persona's channel. */
        CHANNEL,
        /** A control of a scenario. */
        SCENARIO,
        /** A tag of an element. */
        ELEMENT_TAG,
        /** A need or fact of a persona. */
        PERSONA_TAG,
        /** A decision on a gap. */
        REGISTER,
        /** Something that somebody playing a persona chose, answered, wished or felt. */
        PLAYED,
        /** A predicted gap. */
        PREDICTION,
        /** Something that a class is meant to find. */
        FINDING,
        /** A view. */
        VIEW,
        /** A stop of the talk. */
        TALK,
        /** Where an element stands. */
        POSITION,
        /** That an element is locked. */
        LOCK;

        /** Whether an environment cannot exist without what is named here. */
        boolean isHard() {
            return compareTo(SCENARIO) <= 0;
        }
    }
}
