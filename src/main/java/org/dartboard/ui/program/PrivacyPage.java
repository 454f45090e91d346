package org.dartboard.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.kept.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.OverPage;
import org.dartboard.ui.program.Keeping.Part;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What is kept where on this computer, and deleting it. Nobody's own documents are ever deleted. */
public final class PrivacyPage {

    private static final double WIDTH = 660;

    private final Kit kit;
    private final Settings settings;
    private final Background.Line line;
    private final Keeping keeping;
    private final Desktop desktop;
    private final OverPage page;
    private final VBox rows = new VBox(14);
    private final Button everything;
    private @Nullable Button close;

    /**
     * A page that is closed.
     *
     * @param background for what takes a while
     */
    public PrivacyPage(Kit kit, Settings settings, Background background, Keeping keeping, Desktop desktop) {
        this.kit = kit;
        this.settings = settings;
        this.keeping = keeping;
        this.desktop = desktop;
        page = new OverPage(kit, "privacy", WIDTH);
        ProgramSheet.on(page);
        everything = Words.button("privacy-all", kit.text("program.privacy.all"), this::deleteAll);
        line = background
                .beside(fault -> {
                    LoggerFactory.getLogger(PrivacyPage.class).error("what is kept", fault);
                    desktop.fault(kit.text("program.privacy.fault"));
                    look();
                })
                .line();
    }

    /** What is put over the window. */
    public Node node() {
        return page;
    }

    /** Opens it, and looks. */
    public void open() {
        var done = close;
        if (done == null) {
            done = Words.button("privacy-done", kit.text("ui.close"), page::close);
            done.getStyleClass().setAll("button", "db-primary");
            done.setDefaultButton(true);
            close = done;
            var content = new VBox(
                    14,
                    Words.of(kit.text("program.privacy.nothing"), "db-text"),
                    Words.of(kit.text("program.privacy.yours"), "db-text"),
                    rows);
            page.show(kit.text("program.privacy"), OverPage.scrolled(content), everything, done);
        }
        page.open(done);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().setAll(Words.of(kit.text("program.privacy.looking"), "db-muted"));
        }
        look();
    }

    private void look() {
        line.ask(_ -> keeping.look(), this::show);
    }

    private void show(List<Keeping.Held> all) {
        boolean focused = rows.isFocusWithin();
        rows.getChildren().clear();
        for (var held : all) {
            rows.getChildren().add(row(held));
            if (held.part() == Part.SETTINGS) {
                rows.getChildren().add(recent());
            }
        }
        everything.setDisable(!isAnything(all));
        if (focused && close != null) {
            page.focus(close);
        }
    }

    private boolean isAnything(List<Keeping.Held> all) {
        return all.stream().anyMatch(held -> held.bytes() > 0)
                || !settings.recentProperty().get().isEmpty();
    }

    // texts: program.privacy.*.name
    // texts: program.privacy.*.what
    // texts: program.privacy.*.sure
    private String text(Part part, String ending) {
        return kit.text("program.privacy." + word(part) + ending);
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private Node row(Keeping.Held held) {
        var name = text(held.part(), ".name");
        var amount = held.bytes() > 0 ? kit.say(Amount.of(held.bytes())) : kit.text("program.privacy.none");
        var show = Words.button(
                "privacy-show-" + word(held.part()),
                kit.text("program.privacy.show"),
                () -> desktop.show(held.folder()));
        show.setAccessibleText(kit.say(Phrase.of("program.privacy.show.what", "what", name)));
        // A folder is made when something is put into it
        show.setDisable(!held.there());
        var delete = delete("privacy-delete-" + word(held.part()), name, held.bytes() > 0, () -> {
            if (desktop.confirm(text(held.part(), ".sure"), kit.text("program.privacy.yes"))) {
                gone(List.of(held.part()));
            }
        });
        return line(name, amount, text(held.part(), ".what"), held.folder().toString(), show, delete);
    }

    private Node recent() {
        var files = settings.recentProperty().get();
        var name = kit.text("program.privacy.recent.name");
        var delete = delete("privacy-delete-recent", name, !files.isEmpty(), () -> {
            if (desktop.confirm(kit.text("program.privacy.recent.sure"), kit.text("program.privacy.yes"))) {
                settings.forgetFiles();
                look();
            }
        });
        var amount = files.isEmpty()
                ? kit.text("program.privacy.none")
                : kit.say(Phrase.of("program.privacy.recent.n", "n", files.size()));
        return line(name, amount, kit.text("program.privacy.recent.what"), null, delete);
    }

    private Button delete(String id, String what, boolean possible, Runnable action) {
        var delete = Words.button(id, kit.text("program.privacy.delete"), action);
        delete.setAccessibleText(kit.say(Phrase.of("program.privacy.delete.what", "what", what)));
        delete.setDisable(!possible);
        return delete;
    }

    private static Node line(String name, String amount, String what, @Nullable String where, Button... buttons) {
        var head = new HBox(10, Words.of(name, "db-strong"), Words.of(amount, "db-muted"));
        head.setAlignment(Pos.BASELINE_LEFT);
        var words = new VBox(2, head, Words.of(what, "db-text"));
        if (where != null) {
            words.getChildren().add(Words.of(where, "db-muted", "db-small"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var tools = new HBox(8, buttons);
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(18, words, tools);
    }

    private void deleteAll() {
        if (desktop.confirm(kit.text("program.privacy.all.sure"), kit.text("program.privacy.all.yes"))) {
            gone(List.of(Part.values()));
        }
    }

    private void gone(List<Part> parts) {
        if (parts.contains(Part.SETTINGS)) {
            settings.forgetFiles();
            settings.reset();
        }
        boolean both = parts.containsAll(List.of(Part.LIBRARY, Part.VERSIONS));
        line.ask(
                _ -> {
                    var left = new ArrayList<Part>();
                    for (var part : parts) {
                        try {
                            // Both are one file, which goes even if nobody can read it
                            if (both && part == Part.LIBRARY) {
                                keeping.deleteLibrary();
                            } else if (!both || part != Part.VERSIONS) {
                                keeping.delete(part);
                            }
                        } catch (Exception e) {
                            LoggerFactory.getLogger(PrivacyPage.class).warn("deleting", e);
                            left.add(part);
                        }
                    }
                    return left;
                },
                left -> {
                    look();
                    if (!left.isEmpty()) {
                        var names = left.stream().map(s -> text(s, ".name")).toList();
                        desktop.fault(kit.say(Phrase.of("program.privacy.left", "what", names)));
                    }
                });
    }
}
