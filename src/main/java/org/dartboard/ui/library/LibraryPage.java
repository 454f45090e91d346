package org.dartboard.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.dartboard.library.Counted;
import org.dartboard.library.Entry;
import org.dartboard.library.Label;
import org.dartboard.library.Query;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Match;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The library in the drawer below the map. It is asked for when it is first looked at, and whenever it may be another. */
public final class LibraryPage extends BorderPane {

    /** How everything of the library looks. */
    static final String STYLE =
            Objects.requireNonNull(LibraryPage.class.getResource("library.css")).toExternalForm();

    /** What takes no longer than that shows no progress. */
    private static final Duration PATIENCE = Duration.millis(300);

    private record Seen(List<Entry> items, int all, List<Counted> folders, List<Counted> tags, int binned) {}

    private final Kit kit;
    private final Librarian librarian;
    private final Shelf shelf;
    private final Using using;
    private final Background.Line line;
    private final PageBar bar;
    private final PlacesView places;
    private final CardGrid cards;
    private final DetailsPane details;
    private final UndoBar told;
    private final Removing removing;
    private final Instead instead;
    private final DropFrame frame = new DropFrame();
    private final StackPane middle = new StackPane();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Seen found;
    private List<UUID> wanted = List.of();
    private boolean entering;
    private Subscription folding = Subscription.EMPTY;

    /** The library for a window. */
    public LibraryPage(Kit kit, Librarian librarian) {
        this.kit = kit;
        this.librarian = librarian;
        shelf = librarian.shelf();
        using = new Using(librarian.desk(), shelf, librarian.doors());
        line = shelf.line();
        setId("library");
        getStyleClass().add("library-page");
        getStylesheets().add(STYLE);
        setMinSize(0, 0);
        var pictures = new CardPictures(shelf, kit);
        told = new UndoBar(kit);
        places = new PlacesView(kit, new Tidying(kit, shelf, told, this::look));
        cards = new CardGrid(
                kit,
                pictures,
                new CardDrag(new Dropping(kit, librarian, using, places, this::refused)),
                new CardActs());
        details = new DetailsPane(kit, pictures, new DetailActs());
        removing = new Removing(kit, librarian, told, this::restored);
        var exchange = librarian.exchange();
        exchange.doneProperty().subscribe((_, done) -> {
            if (done != null) {
                told.tell(kit.say(done), null);
            }
        });
        instead = new Instead(kit);
        bar = new PageBar(kit, this::look, this::intoCards);
        bar.add(PageBar.button(
                "library-keep",
                kit.text("shelf.keep"),
                Feather.PLUS,
                kit.text("shelf.keep.tip"),
                librarian::keepSelected));
        bar.add(PageBar.button(
                "library-import",
                kit.text("shelf.import"),
                Feather.DOWNLOAD,
                kit.text("shelf.import.tip"),
                exchange::take));
        bar.add(PageBar.button(
                "library-export",
                kit.text("shelf.export"),
                Feather.UPLOAD,
                kit.text("shelf.export.tip"),
                () -> exchange.give(cards.chosen().size() > 1 ? cards.chosen() : List.of())));
        var center = new VBox(middle, new DoingBar(kit, exchange), told);
        VBox.setVgrow(middle, Priority.ALWAYS);
        setTop(bar);
        setCenter(center);
        var beside = new BesideCards(this, bar, places, details);
        middle.getChildren().setAll(List.of(instead.blank()));
        patience.setOnFinished(_ -> middle.getChildren().setAll(List.of(instead.waiting())));
        shelf.revisionProperty().subscribe(_ -> changed());
        sceneProperty().subscribe(this::watch);
        widthProperty().subscribe(w -> {
            if (w.doubleValue() > 0) {
                beside.fit(w.doubleValue());
            }
        });
        librarian.keptProperty().subscribe((_, ids) -> {
            wanted = ids;
            changed();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(frame);
        librarian.desk().map().receiverProperty().set(new MapDrag(kit, librarian, this));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Whether this is seen there in the scene. */
    boolean isAt(Point2D scene) {
        return isSeen() && localToScene(getLayoutBounds()).contains(scene);
    }

    /** Shows that what is held above it would be kept; null: nothing is held above it. */
    void offer(@Nullable String words) {
        frame.show(words);
    }

    /** A page in a drawer that is folded away is in a scene all the same. */
    private void watch(@Nullable Scene scene) {
        folding.unsubscribe();
        folding = Subscription.EMPTY;
        if (scene != null) {
            for (@Nullable Node at = this; at != null; at = at.getParent()) {
                folding = folding.and(at.visibleProperty().subscribe((_, _) -> changed()));
            }
            changed();
        }
    }

    private boolean isSeen() {
        for (@Nullable Node at = this; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return getScene() != null;
    }

    /** It may be another library by now. Only whoever looks at it asks. */
    private void changed() {
        if (isSeen()) {
            look();
        }
    }

    private void look(Place place) {
        places.go(place);
        look();
    }

    private void look() {
        if (found == null) {
            patience.playFromStart();
        }
        var at = places.at();
        var kind = bar.kind();
        var query = Query.ALL
                .text(bar.words())
                .kinds(kind == null ? Query.ALL.kinds() : Set.of(kind))
                .in(at instanceof Place.Folder(var path) ? path : null)
                .tagged(at instanceof Place.Tagged(var tag) ? List.of(tag) : List.of());
        shelf.ask(
                line,
                (library, asked) -> {
                    var bin = library.bin();
                    asked.check();
                    var items = at instanceof Place.Bin
                            ? found(bin, query)
                            : library.find(query).entries();
                    asked.check();
                    int all = library.find(Query.ALL.atMost(1)).all();
                    return new Seen(items, all, library.folders(), library.tags(), bin.size());
                },
                this::show,
                this::failed);
    }

    /** Of what is in the bin nothing but names is looked through. */
    private static List<Entry> found(List<Entry> bin, Query query) {
        var words = Match.folded(query.text().strip());
        return bin.stream()
                .filter(e -> query.kinds().contains(e.kind()))
                .filter(e -> Match.folded(e.label().name()).contains(words))
                .toList();
    }

    private void show(Seen next) {
        patience.stop();
        found = next;
        var at = places.at();
        places.show(next.all(), next.folders(), next.tags(), next.binned());
        if (!places.at().equals(at)) {
            look(); // where one looked is no more
            return;
        }
        details.offer(next.folders().stream().map(Counted::name).toList());
        cards.show(next.items());
        boolean binned = places.at() instanceof Place.Bin;
        var ids = wanted;
        if (!ids.isEmpty()) {
            wanted = List.of();
            cards.choose(ids);
        }
        boolean inCards = cards.isFocused();
        middle.getChildren()
                .setAll(List.of(
                        !next.items().isEmpty()
                                ? cards
                                : binned
                                        ? instead.words(kit.text("shelf.empty.bin"))
                                        : next.all() == 0 && bar.isClear()
                                                ? instead.empty(librarian::keepSelected, librarian.exchange()::take)
                                                : instead.nothing(bar.words(), this::clear)));
        // The keyboard stays in the library
        if (inCards && next.items().isEmpty() && !told.enter()) {
            bar.enter();
        }
        if (entering) {
            entering = false;
            cards.requestFocus();
        }
    }

    private void failed(Phrase why) {
        patience.stop();
        middle.getChildren().setAll(List.of(instead.failed(kit.say(why), this::changed)));
    }

    private void clear() {
        places.go(new Place.Everywhere());
        bar.clear();
        look();
        bar.enter();
    }

    private void intoCards() {
        cards.requestFocus();
        if (cards.chosen().isEmpty() && found != null && !found.items().isEmpty()) {
            cards.choose(List.of(found.items().getFirst().id()));
        }
    }

    private boolean inBin() {
        return places.at() instanceof Place.Bin;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown()) {
            if (key.getCode() == KeyCode.F) {
                bar.enter();
                key.consume();
            } else if (key.getCode() == KeyCode.Z && told.undo()) {
                key.consume();
            }
        }
    }

    private void use() {
        if (!inBin()) {
            using.use(cards.chosen(), null);
        }
    }

    private void remove() {
        if (inBin()) {
            removing.delete(cards.chosen());
        } else {
            removing.remove(cards.chosen());
        }
    }

    private void restored(List<UUID> ids) {
        wanted = inBin() ? List.of() : ids;
        entering = !inBin();
    }

    private void refused(Phrase why) {
        told.tell(kit.say(why), null);
    }

    /** What is done with cards. */
    private final class CardActs implements CardGrid.Acts {
        @Override
        public void chosen(List<Entry> items) {
            details.show(items, inBin());
        }

        @Override
        public void use() {
            LibraryPage.this.use();
        }

        @Override
        public void remove() {
            LibraryPage.this.remove();
        }

        @Override
        public void rename() {
            details.rename();
        }
    }

    /** What is done with what is chosen. */
    private final class DetailActs implements DetailsPane.Acts {
        @Override
        public void write(Entry item, Label written) {
            librarian.write(item, written, LibraryPage.this::refused);
        }

        @Override
        public void use() {
            LibraryPage.this.use();
        }

        @Override
        public void remove() {
            LibraryPage.this.remove();
        }

        @Override
        public void restore() {
            removing.restore(cards.chosen().stream().map(Entry::id).toList());
        }

        @Override
        public void empty() {
            removing.empty();
        }

        @Override
        public void face(Entry entry, String portrait) {
            librarian.face(entry, portrait, LibraryPage.this::refused);
        }

        @Override
        public void file(Entry entry) {
            librarian.picture(entry, LibraryPage.this::refused);
        }

        @Override
        public void none(Entry entry) {
            librarian.noPicture(entry, LibraryPage.this::refused);
        }
    }
}
