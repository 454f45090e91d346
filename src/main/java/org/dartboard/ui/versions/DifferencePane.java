package org.dartboard.ui.versions;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;

/** What differs between two versions: what it means for people, as that is found out, and what was drawn. */
final class DifferencePane extends VBox {

    private static final PseudoClass FLOWING = PseudoClass.getPseudoClass("flowing");

    private final Kit kit;
    private final Label title = new Label();
    private final VBox people = new VBox(8);
    private final VBox told = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(told);
    private final ChangeList changes;

    DifferencePane(Kit kit) {
        this.kit = kit;
        changes = new ChangeList(kit);
        getStyleClass().add("versions-difference");
        title.setId("versions-between");
        title.getStyleClass().add("db-medium");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("versions-told");
        scroll.setId("versions-told");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setAccessibleText(kit.text("version.difference"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    /** Whether it is as long as what it tells, rather than scrolled by itself. */
    void flow(boolean flowing) {
        getChildren().remove(1);
        scroll.setContent(flowing ? null : told);
        getChildren().add(flowing ? told : scroll);
        pseudoClassStateChanged(FLOWING, flowing);
    }

    /** Nothing to tell yet. */
    void clear(String between, String words) {
        title.setText(between);
        told.getChildren().setAll(words(words));
        scroll.setVvalue(0);
    }

    /** Shows what was drawn; what that means for people follows. */
    void show(Compared compared, String between) {
        title.setText(between);
        people.getChildren().clear();
        told.getChildren().clear();
        scroll.setVvalue(0);
        if (compared.isSame()) {
            told.getChildren().add(words(kit.text("version.same")));
            return;
        }
        if (!compared.after().personas().isEmpty()) {
            told.getChildren().addAll(new Head(kit.text("version.people")), people);
        }
        changes.show(compared);
        told.getChildren().add(changes);
    }

    /** Somebody's walks are being compared. */
    void computing() {
        var busy = new ProgressIndicator();
        busy.setMaxSize(16, 16);
        busy.setMinSize(16, 16);
        var row = new HBox(8, busy, words(kit.text("version.computing")));
        row.setId("versions-computing");
        people.getChildren().add(row);
    }

    /** What it means for one more person. */
    void add(PersonaEffect effect, boolean isLast) {
        people.getChildren().removeIf(n -> "versions-computing".equals(n.getId()));
        people.getChildren().add(new EffectCard(kit, effect));
        if (!isLast) {
            computing();
        }
    }

    /** Nobody is in both versions. */
    void nobody() {
        people.getChildren().setAll(words(kit.text("version.nobody")));
    }

    private static Node words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("db-muted");
        return label;
    }
}
