/**
 * The {@code .dartboard} file, format 1: reading with all problems named, canonical writing, safe saving.
 *
 * <p>Bytes become a tree of JSON values that know their line and column ({@link org.dartboard.file.Json}), numbered
 * steps bring an older tree up to date ({@link org.dartboard.file.Migrations}), and the schemas of the model drive the
 * rest: one exhaustive switch over the kinds of values reads, another one writes. No record has code of its own here.
 *
 * <h2>What a canonical file looks like</h2>
 *
 * Indented by two, keys in the order of the schemas, defaults left out, unknown properties at the end of their object, a
 * newline at the end. An object or a list without an object in it stands on one line if that line, with a comma, has at
 * most 120 characters; any other, and the file as a whole, has a line for each of its members. So two people who change
 * different links, obligations, indicators or properties of a touchpoint change different lines.
 *
 * <h2>What must be there and what is only remarked</h2>
 *
 * The ends of links, a persona's channels and goals, the controls of scenarios and the active scenario must resolve.
 * Names in what was said and shown (register, played, predictions, lesson, views, talk, layout, locked) are kept when
 * they point at nothing and are remarked as hints.
 *
 * <p>May use {@code java.*}, model, text and Jackson's streaming parser; Jackson's binding is left out because it would
 * lose the locations and cost the command line its quick start.
 */
@NullMarked
package org.dartboard.file;

import org.jspecify.annotations.NullMarked;
