package org.dartboard.ui.versions;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Over;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The page over a window on which versions are looked at: closed until it is asked for. Escape closes it. */
public final class VersionsPage extends StackPane implements Comparing.Listener {

    private final Desk desk;
    private final Kit kit;
    private final Outlet outlet;
    private final Dates dates;
    private final Paper paper;
    private final Columns columns;
    private final VersionList list;
    private final DocumentList documents;
    private final ShownPane shown;
    private final DifferencePane difference;
    private final Foot foot;
    private final Over over;
    private @Nullable Background disk;
    private @Nullable Background computer;
    private Background.@Nullable Line loading;
    private @Nullable Comparing comparing;
    private @Nullable KeptDocument here;
    private @Nullable KeptDocument document;
    private List<Version> versions = List.of();
    private @Nullable Version selected;
    private @Nullable Version base;

    /** A page for a desk. */
    public VersionsPage(Desk desk, Kit kit, Outlet outlet) {
        this.desk = desk;
        this.kit = kit;
        this.outlet = outlet;
        dates = new Dates(kit, outlet.clock());
        list = new VersionList(kit, dates, this::select, this::delete);
        documents = new DocumentList(kit, dates, this::load, this::forget);
        shown = new ShownPane(kit, dates, this::name);
        difference = new DifferencePane(kit);
        foot = new Foot(kit, outlet);
        columns = new Columns(list, shown, difference);
        paper = new Paper(kit, foot, this::turn, this::close);
        getStylesheets()
                .add(Objects.requireNonNull(VersionsPage.class.getResource("versions.css"))
                        .toExternalForm());
        over = new Over(this, paper, Insets.EMPTY, this::close, key -> shown.isNaming(key.getTarget()));
        widthProperty().subscribe(width -> paper.within(width.doubleValue()));
        act();
        setId("versions-page");
    }

    private void act() {
        foot.compare().setOnAction(_ -> pin());
        foot.restore().setOnAction(_ -> use(this::restore));
        foot.asNew()
                .setOnAction(_ -> use((_, environment) -> {
                    close();
                    outlet.openAsNew(environment);
                }));
        foot.copy().setOnAction(_ -> use((version, environment) -> foot.copy(environment, fileName(version))));
        foot.one().setOnAction(_ -> delete(Objects.requireNonNull(selected)));
        foot.every()
                .setOnAction(_ -> forget(Objects.requireNonNull(document == null ? documents.selected() : document)));
    }

    /** Opens it for what is open in the window; where nothing is, with all documents. */
    public void open() {
        if (isVisible()) {
            return;
        }
        over.open();
        disk = beside();
        computer = beside();
        loading = disk.line();
        comparing = new Comparing(disk, computer, desk.sizes(), kit.messages());
        foot.begin(disk);
        document = null;
        load(null);
    }

    private Background beside() {
        return desk.background().beside(fault -> {
            LoggerFactory.getLogger(VersionsPage.class).error("versions", fault);
            outlet.fault(kit.text("version.fault"));
        });
    }

    /** Closes it. The focus goes back to where it was. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        shown.keepName();
        foot.end();
        for (var background : List.of(Objects.requireNonNull(disk), Objects.requireNonNull(computer))) {
            background.close();
        }
        disk = null;
        computer = null;
        comparing = null;
        shown.draw(null);
        over.close();
    }

    /** The other list: of all documents, or of the versions of what is open. */
    private void turn() {
        if (document != null) {
            load(null, true);
        } else {
            load(here);
        }
    }

    private void load(@Nullable KeptDocument wanted) {
        load(wanted, false);
    }

    /** Reads the versions of a document; null: of what is open, or all documents if nothing is. */
    private void load(@Nullable KeptDocument wanted, boolean everything) {
        if (!outlet.isKept()) {
            show(Found.nothing(Phrase.of("version.off")), everything);
            return;
        }
        paper.message(kit.text("version.reading"));
        Objects.requireNonNull(loading)
                .ask(_ -> Found.of(outlet, wanted, everything), answer -> show(answer, everything));
    }

    private void show(Found answer, boolean everything) {
        here = answer.here();
        document = answer.document();
        versions = answer.versions();
        boolean many = document == null && answer.failed() == null && (everything || here == null);
        paper.turn(
                kit.text(many ? "version.documents.back" : "version.documents.all"),
                outlet.isKept() && answer.failed() == null && !(many && here == null));
        paper.title(
                document == null
                        ? kit.text("version.title")
                        : kit.say(Phrase.of("version.title.of", "name", called())));
        selected = null;
        base = null;
        list.base(null);
        shown.show(null);
        shown.draw(null);
        difference.clear("", "");
        if (answer.failed() != null) {
            paper.message(kit.say(answer.failed()));
        } else if (many && answer.documents().isEmpty()) {
            paper.message(kit.text("version.nothing"));
        } else if (many) {
            paper.show(documents);
            documents.show(answer.documents());
            documents.focus();
        } else if (versions.isEmpty()) {
            paper.message(kit.text("version.nothing"));
        } else {
            paper.show(columns);
            list.show(versions);
            list.focus();
        }
        able();
    }

    private String called() {
        return isHere() ? outlet.name() : DocumentList.title(kit, Objects.requireNonNull(document));
    }

    private boolean isHere() {
        return here != null && document != null && here.id() == document.id();
    }

    private void able() {
        boolean there = selected != null;
        foot.able(
                there,
                there && isHere(),
                base != null,
                versions.size() > 1,
                document == null ? paper.shows(documents) : !versions.isEmpty());
    }

    private void select(Version version) {
        selected = version;
        shown.show(version);
        columns.top();
        able();
        compare();
    }

    private void compare() {
        var version = selected;
        var with = comparing;
        if (version == null || with == null) {
            return;
        }
        if (base != null && base.id() == version.id()) {
            difference.clear(kit.text("version.compare.pick"), "");
        }
        var now = isHere() && base == null ? desk.environment() : null;
        with.compare(outlet.versions(), version, Objects.requireNonNullElseGet(base, versions::getLast), now, this);
    }

    private String between() {
        var one = Objects.requireNonNull(selected);
        var other = base;
        if (other == null) {
            return kit.text(isHere() ? "version.between.now" : "version.between.latest");
        }
        boolean earlier = one.id() <= other.id();
        return other.id() == one.id()
                ? kit.text("version.compare.pick")
                : kit.say(Phrase.of(
                        "version.between",
                        "before",
                        dates.full((earlier ? one : other).time()),
                        "after",
                        dates.full((earlier ? other : one).time())));
    }

    @Override
    public void compared(Compared compared) {
        shown.draw(compared.drawing());
        if (base != null && base.id() == Objects.requireNonNull(selected).id()) {
            difference.clear(kit.text("version.compare.pick"), "");
            return;
        }
        boolean asNow = compared.isSame() && base == null && isHere();
        foot.restore().setDisable(asNow || !isHere());
        difference.show(compared, asNow ? kit.text("version.between.same") : between());
        if (!compared.isSame() && !compared.after().personas().isEmpty()) {
            difference.computing();
        }
    }

    @Override
    public void effect(PersonaEffect effect, boolean isLast) {
        difference.add(effect, isLast);
    }

    @Override
    public void nobody() {
        difference.nobody();
    }

    @Override
    public void failed(LibraryFailed why) {
        shown.draw(null);
        difference.clear("", kit.say(why.advice()));
    }

    /** From now on others are compared with the one that is looked at; or with what is open again. */
    private void pin() {
        base = base == null ? selected : null;
        list.base(base);
        able();
        compare();
        list.focus();
    }

    private interface Use {
        void of(Version version, Environment environment);
    }

    private void use(Use use) {
        var version = selected;
        var with = comparing;
        if (version != null && with != null) {
            foot.ask(_ -> with.environment(outlet.versions(), version), got -> use.of(version, got));
        }
    }

    private void restore(Version version, Environment environment) {
        close();
        outlet.restore(environment, dates.full(version.time()));
    }

    private String fileName(Version version) {
        return called() + " " + dates.full(version.time()).replace(':', '.');
    }

    private void name(Version version, String name) {
        if (disk == null) {
            return;
        }
        foot.ask(_ -> outlet.versions().name(version.id(), name), named -> {
            versions =
                    versions.stream().map(v -> v.id() == named.id() ? named : v).toList();
            if (paper.shows(columns)) {
                list.show(versions);
            }
        });
    }

    private void delete(Version version) {
        var when = dates.full(version.time());
        var question = version.name().isEmpty()
                ? Phrase.of("version.delete.sure", "when", when)
                : Phrase.of("version.delete.named", "name", version.name(), "when", when);
        if (outlet.confirm(kit.say(question), kit.text("version.delete.yes"))) {
            foot.ask(
                    _ -> {
                        outlet.versions().delete(version.document(), List.of(version.id()));
                        return outlet.versions().list(version.document());
                    },
                    left -> left(version, left));
        }
    }

    private void left(Version deleted, List<Version> left) {
        if (left.isEmpty()) {
            load(null, true);
        } else if (document != null && document.id() == deleted.document()) {
            versions = left;
            if (base != null && base.id() == deleted.id()) {
                base = null;
                list.base(null);
            }
            list.show(versions);
            able();
        }
    }

    private void forget(KeptDocument kept) {
        int count = document != null && document.id() == kept.id() ? versions.size() : kept.versions();
        var question = kit.say(Phrase.of("version.forget", "n", count, "name", DocumentList.title(kit, kept)));
        if (outlet.confirm(question, kit.text("version.delete.yes"))) {
            foot.ask(
                    _ -> {
                        outlet.versions().forget(kept.id());
                        return true;
                    },
                    _ -> load(null, true));
        }
    }
}
