package org.dartboard.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.gallery.Kept;
import org.dartboard.library.Content;
import org.dartboard.library.Counted;
import org.dartboard.library.Draft;
import org.dartboard.library.Entry;
import org.dartboard.library.Label;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Picture;
import org.dartboard.library.Query;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;

/** Puts what a window shows into the library, and takes libraries in and out of files. */
public final class Librarian {

    private final Desk desk;
    private final Shelf shelf;
    private final Doors doors;
    private final Supplier<KeepSheet> sheet;
    private final ReadOnlyObjectWrapper<List<UUID>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final Background.Line finding;
    private final Exchange exchange;
    private String folder = "";

    /**
     * A librarian for a window.
     *
     * @param sheet asks how something is to be kept
     */
    public Librarian(Desk desk, Shelf shelf, Doors doors, Supplier<KeepSheet> sheet) {
        this.desk = desk;
        this.shelf = shelf;
        this.doors = doors;
        this.sheet = sheet;
        finding = shelf.line();
        exchange = new Exchange(desk, shelf, doors);
    }

    /** What was put into the library last, by id. */
    public ReadOnlyObjectProperty<List<UUID>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Takes libraries in and gives them away. */
    public Exchange exchange() {
        return exchange;
    }

    Shelf shelf() {
        return shelf;
    }

    Doors doors() {
        return doors;
    }

    Desk desk() {
        return desk;
    }

    /** Keeps what is selected. */
    public void keepSelected() {
        keep(desk.selectionProperty().get());
    }

    private void keep(Selection selection) {
        var environment = desk.environment();
        var keepable = environment == null ? null : Keepable.selected(environment, selection);
        if (keepable == null) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("shelf.keep.nothing"));
        } else {
            sheet.get().open(keepable);
        }
    }

    /** Keeps elements of the map, as they are kept when they are selected. */
    void keepElements(List<String> ids) {
        keep(new Selection.Elements(new LinkedHashSet<>(ids)));
    }

    /** Keeps somebody. */
    public void keepPerson(String id) {
        var environment = desk.environment();
        var persona = environment == null ? null : environment.persona(id);
        if (environment != null && persona != null) {
            sheet.get().open(Keepable.person(environment, persona));
        }
    }

    /**
     * Keeps all of it, to begin others with.
     *
     * @param name as people call it
     */
    public void keepTemplate(String name) {
        var environment = desk.environment();
        if (environment == null || environment.elements().isEmpty()) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("shelf.template.nothing"));
        } else {
            sheet.get().open(Keepable.template(environment, name));
        }
    }

    /** Into which folder something was kept last. */
    String folder() {
        return folder;
    }

    /** Tells which folders there are. */
    void folders(Consumer<List<String>> show) {
        shelf.ask(
                shelf.line(),
                (library, _) -> library.folders().stream().map(Counted::name).toList(),
                show,
                this::refused);
    }

    /** Tells what is kept that is of the same kind under that name; null if nothing is. */
    void find(Keepable keepable, String name, Consumer<@Nullable Entry> show) {
        var kinds = Set.of(keepable.content().kind());
        shelf.ask(
                finding,
                (library, _) -> library.find(Query.ALL.kinds(kinds).text(name)).entries().stream()
                        .filter(e -> e.label().name().equalsIgnoreCase(name))
                        .findFirst(),
                found -> show.accept(found.orElse(null)),
                _ -> show.accept(null));
    }

    /**
     * Keeps something.
     *
     * @param instead what it replaces; null: nothing
     */
    void keep(Keepable keepable, Label label, @Nullable Entry instead) {
        folder = label.folder();
        shelf.change(
                (library, _) -> {
                    if (instead == null) {
                        return library.add(Draft.of(label, keepable.content()));
                    }
                    library.content(instead.id(), keepable.content());
                    library.label(instead.id(), label);
                    return instead.id();
                },
                id -> {
                    kept.set(List.of(id));
                    desk.say(Notice.Kind.DONE, Phrase.of("shelf.kept", "name", label.name()));
                },
                this::refused);
    }

    private void refused(Phrase why) {
        desk.say(Notice.Kind.REFUSED, why);
    }

    /** Says something else of an item. */
    void write(Entry entry, Label label, Consumer<Phrase> failed) {
        change(library -> library.label(entry.id(), label), failed);
    }

    /** Puts items into a folder. */
    void move(List<Entry> entries, String path, Consumer<Phrase> failed) {
        change(library -> library.move(entries.stream().map(Entry::id).toList(), path), failed);
    }

    /** Gives somebody another portrait. */
    void face(Entry entry, String portrait, Consumer<Phrase> failed) {
        change(
                library -> {
                    if (library.get(entry.id()).content() instanceof Content.Person(var home)) {
                        var kept = new Kept(home);
                        var other = kept.with(kept.persona().with(Persona.PORTRAIT, portrait));
                        library.content(entry.id(), new Content.Person(other.home()));
                        library.picture(entry.id(), null);
                    }
                },
                failed);
    }

    /** Asks for a picture and gives it to an item. */
    void picture(Entry entry, Consumer<Phrase> failed) {
        doors.picture()
                .ifPresent(file -> change(
                        library -> library.picture(
                                entry.id(),
                                Picture.of(bytes(file))
                                        .orElseThrow(() -> new LibraryFailed(
                                                LibraryFailed.Reason.REFUSED,
                                                Phrase.of("shelf.picture.refused"),
                                                null))),
                        failed));
    }

    /** Takes away the picture that was given to an item. */
    void noPicture(Entry entry, Consumer<Phrase> failed) {
        change(library -> library.picture(entry.id(), null), failed);
    }

    private static byte[] bytes(Path file) throws LibraryFailed {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Picture.LARGEST + 1);
        } catch (IOException e) {
            throw new LibraryFailed(
                    LibraryFailed.Reason.REFUSED, Phrase.of("shelf.picture.unread", "file", String.valueOf(file)), e);
        }
    }

    private interface Change {
        void of(Library library) throws LibraryFailed;
    }

    private void change(Change change, Consumer<Phrase> failed) {
        shelf.change(
                (library, _) -> {
                    change.of(library);
                    return true;
                },
                _ -> {},
                failed);
    }
}
