package org.dartboard.licence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A licence of something that the program is made with. Its name is a name and is not translated. */
public enum Licence {
    /** Apache 2.0. */
    APACHE_2("Apache-2.0", "Apache License 2.0"),
    /** Two clauses. */
    BSD_2("BSD-2-Clause", "BSD 2-Clause License"),
    /** Three clauses. */
    BSD_3("BSD-3-Clause", "BSD 3-Clause License"),
    /** Eclipse 1.0. */
    EPL_1("EPL-1.0", "Eclipse Public License 1.0"),
    /** Eclipse 2.0. */
    EPL_2("EPL-2.0", "Eclipse Public License 2.0"),
    /** GPL with the exception by which a program that uses it keeps its own licence. */
    GPL_2_CE("GPL-2.0-CE", "GNU GPL 2 with the Classpath Exception"),
    /** Of the icons. */
    ISC("ISC", "ISC License"),
    /** GNU lesser, 2.1. */
    LGPL_2("LGPL-2.1", "GNU LGPL 2.1"),
    /** MIT. */
    MIT("MIT", "MIT License"),
    /** Mozilla 2.0. */
    MPL_2("MPL-2.0", "Mozilla Public License 2.0"),
    /** Of the font. */
    OFL("OFL-1.1", "SIL Open Font License 1.1"),
    /** Apache 2.0 and what it says of the parts of PDFBox that have other owners. */
    PDFBOX("PDFBox", "Apache License 2.0 and others");

    private final String id;
    private final String title;

    Licence(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The one of an id. */
    static Licence of(String id) {
        return Stream.of(values())
                .filter(l -> l.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no licence " + id));
    }

    /** What it is called for short. */
    public String id() {
        return id;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** All of it, as its authors wrote it. */
    public String text() {
        return switch (this) {
            // They lie beside what they are of
            case OFL -> read("/org/dartboard/picture/OFL.txt");
            case ISC -> read("/org/dartboard/picture/LICENSE-lucide.txt");
            default -> read(id + ".txt");
        };
    }

    static String read(String name) {
        try (var in = Licence.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
