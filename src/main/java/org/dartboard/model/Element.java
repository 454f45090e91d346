package org.dartboard.model;

/** Anything drawn on the map (method, section 1). */
public sealed interface Element extends Identified
        permits Touchpoint, Channel, Community, Control, Actor, Outcome, Event, Offering, Note {

    /** The name people read; any text. */
    String name();

    /** What else there is to say; may be empty. */
    String description();

    /** Unknown properties of the file. */
    Extras extras();

    /** The name of its type in the file. */
    Type type();

    /** The types of elements, with their names in the file. */
    enum Type {
        /** See {@link Actor}. */
        ACTOR("actor"),
        /** See {@link Channel}. */
        CHANNEL("channel"),
        /** See {@link Touchpoint}. */
        TOUCHPOINT("touchpoint"),
        /** See {@link Community}. */
        COMMUNITY("community"),
        /** See {@link Outcome}. */
        OUTCOME("outcome"),
        /** See {@link Event}. */
        EVENT("event"),
        /** See {@link Offering}. */
        OFFERING("offering"),
        /** See {@link Control}. */
        CONTROL("control"),
        /** See {@link Note}. */
        NOTE("note");

        private final String fileName;

        Type(String fileName) {
            this.fileName = fileName;
        }

        /** How a file spells the type. */
        public String fileName() {
            return fileName;
        }
    }
}
