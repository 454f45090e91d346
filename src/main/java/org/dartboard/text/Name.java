package org.dartboard.text;

/**
 * What people call a thing of their map, to stand in a sentence. {@link Words} fit it in, so that "Diary" may read "the
 * diary"; a plain string would be inserted as it is.
 *
 * @param name as people wrote it; any text
 */
public record Name(String name, Form form) {

    /** How a name stands in a sentence. */
    public enum Form {
        /** With its article: "the diary". */
        FULL,
        /** With the article that it was given, if any: "collides with team practice". */
        BARE,
        /** Without any: "the same diary". */
        STEM,
        /** Of a firm or anybody else with a name of their own: "Riverside Hospital", but "the town pharmacy". */
        PROPER,
        /** Of a person, as one would call her: "Alma" of "Alma, 67, lives alone". */
        PERSON,
        /** Of a medium, with its preposition: "by phone", "through the portal". */
        MEANS
    }

    /** With its article, if it takes one. */
    public static Name of(String name) {
        return new Name(name, Form.FULL);
    }

    /** As it is, without a further article. */
    public static Name bare(String name) {
        return new Name(name, Form.BARE);
    }

    /** Without any article. */
    public static Name stem(String name) {
        return new Name(name, Form.STEM);
    }

    /** The name of somebody. */
    public static Name proper(String name) {
        return new Name(name, Form.PROPER);
    }

    /** The name of a medium, with its preposition. */
    public static Name means(String name) {
        return new Name(name, Form.MEANS);
    }

    /** The name of a person. */
    public static Name person(String name) {
        return new Name(name, Form.PERSON);
    }
}
