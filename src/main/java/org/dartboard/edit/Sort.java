package org.dartboard.edit;

/** The sorts of things that an environment names, each with names of its own. */
public enum Sort {
    /** Elements, by id. */
    ELEMENT,
    /** Personas, by id. */
    PERSONA,
    /** Scenarios, by id. */
    SCENARIO,
    /** Views, by name. */
    VIEW,
    /** Tags of needs and facts, whether they have a label or not. */
    TAG
}
