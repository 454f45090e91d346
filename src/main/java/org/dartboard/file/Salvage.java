package org.dartboard.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a broken file what can be read: what is whole stays, what is not goes, with all that hangs on it, and each is told.
 *
 * <p>The text becomes a tree, by guessing where it is no JSON ({@link Scraper}). Then the usual reading says what is wrong, that
 * is taken away, and it is asked again, until nothing is wrong: a link goes with the end that it has lost, an object with a
 * value that it cannot be without, and nothing else. So what reading accepts is salvaged as it is read.
 */
final class Salvage {

    /** Each asking takes something away, and what hangs on it is never so deep. */
    private static final int MOST_ROUNDS = 200;

    /** What people saved who did not choose an encoding. */
    private static final Charset USUAL = Charset.forName("windows-1252");

    private final Migrations migrations;
    private final Leavings leavings = new Leavings();

    Salvage(Migrations migrations) {
        this.migrations = migrations;
    }

    /** What could be read of these bytes; null if that is nothing, or made by a newer version. */
    @Nullable
    Salvaged of(byte[] bytes) {
        int length = Math.min(bytes.length, DartboardFile.LARGEST);
        var text = decoded(ByteBuffer.wrap(bytes, 0, length));
        if (length < bytes.length) {
            leavings.note(0, 0, Phrase.of("file.large", "most", DartboardFile.LARGEST >> 20));
        }
        var current = migrations.migrated(tree(text), new Problems());
        var environment = current == null ? null : environment(current);
        return environment == null || isNothing(environment) ? null : leavings.with(environment);
    }

    private static boolean isNothing(Environment environment) {
        return environment.elements().isEmpty()
                && environment.personas().isEmpty()
                && environment.tags().isEmpty()
                && environment.scenarios().isEmpty();
    }

    private Json.Obj tree(String text) {
        var problems = new Problems();
        var whole = TreeReader.read(text, problems);
        if (whole instanceof Json.Obj object && !problems.hasErrors()) {
            return object;
        }
        var found = Scraper.read(text, leavings::note);
        return Strays.housed(found, leavings::note);
    }

    private @Nullable Environment environment(Json.Obj tree) {
        var root = fewEnough(tree);
        var names = Leavings.names(root);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var wrong = new Wrong();
            var references = new References(root, wrong);
            var decoder = new Decoder(wrong, references.misspelt());
            var values = decoder.values(Environment.SCHEMA, root, Place.ROOT, Set.of("format"));
            if (wrong.places.isEmpty()) {
                references.check(); // what has a duplicate that goes is not wrong itself
            }
            if (values != null && wrong.places.isEmpty()) {
                var made = decoder.make(Environment.SCHEMA, values, root, Place.ROOT);
                if (made != null) {
                    return made;
                }
            }
            if (wrong.places.isEmpty()) {
                return null;
            }
            var pruning = new Pruning(root);
            wrong.places.forEach(pruning::remove);
            pruning.removed().forEach(r -> leavings.add(r, names));
            root = pruning.pruned();
        }
        return null;
    }

    private Json.Obj fewEnough(Json.Obj root) {
        var elements = Json.items(root.get("elements"));
        if (elements.size() <= DartboardFile.MOST_ELEMENTS) {
            return root;
        }
        var first = elements.get(DartboardFile.MOST_ELEMENTS);
        leavings.note(first.line(), first.column(), Phrase.of("file.elements", "most", DartboardFile.MOST_ELEMENTS));
        var members = new LinkedHashMap<>(root.members());
        members.put(
                "elements", new Json.Arr(elements.subList(0, DartboardFile.MOST_ELEMENTS), root.line(), root.column()));
        return new Json.Obj(members, root.line(), root.column());
    }

    /** Gathers where something is wrong. */
    private static final class Wrong extends Problems {
        private final List<Place> places = new ArrayList<>();

        @Override
        void error(Json json, Place place, Phrase message, @Nullable Phrase expected) {
            places.add(place);
        }

        @Override
        boolean mayLookUp() {
            return false;
        }
    }

    /** A text of bytes most of which are UTF-8; letters that are not are taken for those of another usual encoding. */
    private String decoded(ByteBuffer in) {
        if ((in.remaining() >= 2 && in.get(0) == (byte) 0xFE && in.get(1) == (byte) 0xFF)
                || (in.remaining() >= 2 && in.get(0) == (byte) 0xFF && in.get(1) == (byte) 0xFE)) {
            return StandardCharsets.UTF_16.decode(in).toString();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = new StringBuilder(in.remaining());
        var some = CharBuffer.allocate(8192);
        boolean told = false;
        while (true) {
            var result = decoder.decode(in, some, true);
            out.append(some.flip());
            some.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                if (!told) {
                    int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
                    leavings.note(line, out.length() - out.lastIndexOf("\n"), Phrase.of("file.left.encoding"));
                    told = true;
                }
                out.append(USUAL.decode(in.slice(in.position(), result.length())));
                in.position(in.position() + result.length());
            }
        }
        return !out.isEmpty() && out.charAt(0) == '\uFEFF' ? out.substring(1) : out.toString();
    }
}
