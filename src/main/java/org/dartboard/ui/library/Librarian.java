package org.dartboard.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.gallery.Kept;
import org.dartboard.library.Content;
import org.dartboard.library.Item;
import org.dartboard.library.Kind;
import org.dartboard.library.Query;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;

/** Puts what a window shows into the library, and takes libraries in and out of files. */
public final class Librarian {

    private final Desk desk;
    private final Shelf shelf;
    private final Doors doors;
    private final Supplier<KeepSheet> sheet;
    private final ReadOnlyObjectWrapper<List<String>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final Background.Line finding;
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
    }

    /** What was put into the library last, by id. */
    public ReadOnlyObjectProperty<List<String>> keptProperty() {
        return kept.getReadOnlyProperty();
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
        var environment = desk.environment();
        var keepable = environment == null
                ? null
                : Keepable.selected(environment, desk.selectionProperty().get());
        if (keepable == null) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("shelf.keep.nothing"));
        } else {
            sheet.get().open(keepable);
        }
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
                (library, _) -> List.copyOf(library.folders().keySet()),
                show,
                why -> desk.say(Notice.Kind.REFUSED, why));
    }

    /** Tells what of a kind is kept under a name; null if nothing is. */
    void find(Kind kind, String name, Consumer<@Nullable Item> show) {
        shelf.ask(
                finding,
                (library, _) -> library.find(new Query("", kind, null, null, false)).stream()
                        .filter(i -> i.name().equalsIgnoreCase(name))
                        .findFirst(),
                found -> show.accept(found.orElse(null)),
                _ -> show.accept(null));
    }

    /**
     * Keeps something.
     *
     * @param instead what it replaces; null: nothing
     */
    void keep(Keepable keepable, Written written, @Nullable Item instead) {
        folder = written.folder();
        shelf.change(
                (library, _) -> instead == null
                        ? library.keep(
                                keepable.kind(),
                                written.name(),
                                written.note(),
                                written.folder(),
                                written.tags(),
                                keepable.content())
                        : library.change(
                                new Item(
                                        instead.id(),
                                        instead.kind(),
                                        written.name(),
                                        written.note(),
                                        written.folder(),
                                        written.tags(),
                                        instead.version()),
                                keepable.content()),
                item -> {
                    kept.set(List.of(item.id()));
                    desk.say(Notice.Kind.DONE, Phrase.of("shelf.kept", "name", item.name()));
                },
                why -> desk.say(Notice.Kind.REFUSED, why));
    }

    /** Writes something else about an item. */
    void write(Item item, Written written, Consumer<Phrase> failed) {
        shelf.change((library, _) -> library.change(with(item, written), null), _ -> {}, failed);
    }

    private static Item with(Item item, Written written) {
        return new Item(
                item.id(),
                item.kind(),
                written.name(),
                written.note(),
                written.folder(),
                written.tags(),
                item.version());
    }

    /** Puts items into a folder. */
    void move(List<Item> items, String path, Consumer<Phrase> failed) {
        shelf.change(
                (library, _) -> {
                    for (var item : items) {
                        library.change(with(item, new Written(item.name(), item.note(), path, item.tags())), null);
                    }
                    return true;
                },
                _ -> {},
                failed);
    }

    /** Gives somebody another portrait. */
    void face(Item item, String portrait, Consumer<Phrase> failed) {
        shelf.change(
                (library, _) -> {
                    var kept = new Kept(library.content(item.id()).environment());
                    var other = kept.with(kept.persona().with(Persona.PORTRAIT, portrait));
                    return library.change(item, new Content(other.home(), Set.of()));
                },
                _ -> {},
                failed);
    }

    /** Asks for a file and takes what is in it into the library. */
    public void importFile() {
        doors.toImport().ifPresent(this::importFile);
    }

    /** Takes what is in a file into the library. */
    public void importFile(Path file) {
        doors.showPage();
    }

    /** Asks for a file and puts everything into it. */
    public void exportFile() {
        exportFile(List.of());
    }

    /** Asks for a file and puts items into it; none: everything. */
    void exportFile(List<Item> items) {
        doors.toExport(items.size() == 1 ? items.getFirst().name() : "").ifPresent(_ -> {});
    }
}
