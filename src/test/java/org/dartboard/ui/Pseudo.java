package org.dartboard.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dartboard.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A language that nobody speaks: English in letters with marks, in guillemets, and about a third longer, as many a language
 * is. What is on the screen in plain letters came from no bundle, and what is cut would be cut in that language.
 */
final class Pseudo {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String MARKED = "àƀçðéƒĝĥïĵķļṁñöþɋŕšţüṽŵẋýžÀƁÇÐÉƑĜĤÏĴĶĻṀÑÖÞɊŔŠŢÜṼŴẊÝŽ";
    private static final String MORE = "ëîöū ";
    private static final double LONGER = .35;

    private Pseudo() {}

    /** All texts in that language; mistakes throw. */
    static Messages messages() {
        return new Messages(
                "",
                complaint -> {
                    throw new IllegalStateException(complaint);
                },
                Pseudo::bundle);
    }

    private static @Nullable InputStream bundle(String file) {
        try (var plain = Messages.class.getResourceAsStream(file)) {
            if (plain == null) {
                return null;
            }
            var text = new StringBuilder();
            new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> text.append(line(line)).append('\n'));
            return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String line) {
        int equals = line.indexOf('=');
        return line.startsWith("#") || equals < 0
                ? line
                : line.substring(0, equals + 1) + of(line.substring(equals + 1));
    }

    /** A template in that language; one without words stays as it is. */
    static String of(String template) {
        var out = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            int known = PLAIN.indexOf(c);
            if (c == '\\' && i + 1 < template.length()) {
                out.append(c).append(template.charAt(++i));
            } else if (c == '{' && !template.startsWith("{{", i)) {
                int end = i + 1;
                while (Character.isLetterOrDigit(template.charAt(end))) {
                    end++;
                }
                out.append(template, i, end + 1);
                i = end;
            } else if (known >= 0) {
                out.append(MARKED.charAt(known));
                letters++;
            } else {
                out.append(c);
            }
        }
        if (letters == 0) {
            return template;
        }
        for (int i = 0; i < Math.ceil(letters * LONGER); i++) {
            out.append(MORE.charAt(i % MORE.length()));
        }
        return "«" + out.toString().stripTrailing() + "»";
    }
}
