/**
 * Everything people read, apart from what they wrote themselves.
 *
 * <p>Code that computes returns a {@link org.dartboard.text.Phrase}, a key and arguments, never a sentence. {@link
 * org.dartboard.text.Messages} makes text of it, from bundles {@code /org/dartboard/text/<area>.properties} in UTF-8.
 *
 * <p>A bundle has a {@code key=text} on each line, or a comment that begins with {@code #}. Of the escapes of property files
 * it uses {@code \n}, {@code \\} and a backslash before a blank at the beginning; no text goes on in the next line.
 *
 * <h2>Keys</h2>
 *
 * The area is the first segment of a key: {@code file.missing.format} stands in {@code file.properties}. Constants of
 * enumerations are named {@code <SimpleClassName>.<CONSTANT>}, such as {@code Stakes.HIGH}, and stand in {@code
 * words.properties}; where one constant has words, all of its type have.
 *
 * <h2>Templates</h2>
 *
 * <ul>
 *   <li>{@code {name}} is an argument, or a word that the reader of the phrase supplies (see {@link
 *       org.dartboard.text.Words}).
 *   <li>{@code {Name}} is the same with a capital first letter, for the start of a sentence.
 *   <li>{@code {n?one|many}} is its first part if {@code n} is 1 or a list of one thing, else the second: {@code {n}
 *       {n?minute|minutes}}. Either may be empty and may contain placeholders. Of a placeholder that is no argument,
 *       {@link org.dartboard.text.Words#plural} says which: {@code {They} {they?has|have} to wait}.
 *   <li><code>{{</code> and <code>}}</code>, outside of such a choice, are braces.
 * </ul>
 *
 * <h2>What the test of all texts asks for</h2>
 *
 * Every key given to {@code Phrase.of("…")} or {@code text("…")} is defined; every defined key stands as a literal in
 * some source, as {@code "%key"} in an FXML file, or names a constant. A source that puts a key together announces it in
 * a line comment, with an asterisk for each computed segment: {@code // texts: gap.*.title}. Arguments named at a call
 * are those of the template, except for the words of {@link org.dartboard.text.Words#PERSON}.
 *
 * <p>May use {@code java.*} and itself, nothing else.
 */
@NullMarked
package org.dartboard.text;

import org.jspecify.annotations.NullMarked;
