package org.dartboard.ui.versions;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** What lies over the window: a title with two buttons, the versions or something to be read in their place, and a foot. */
final class Paper extends VBox {

    private static final double MESSAGE = 420;
    private static final double MARGIN = 22;
    private static final double NARROW_MARGIN = 8;

    private final Label title = new Label();
    private final Button all = new Button();
    private final Button close = new Button(null, Glyphs.of(Feather.X));
    private final StackPane content = new StackPane();

    /**
     * An empty one.
     *
     * @param turn shows the other list: of documents, or of versions
     * @param leave closes the page
     */
    Paper(Kit kit, Foot foot, Runnable turn, Runnable leave) {
        title.getStyleClass().add("db-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        all.setId("versions-all");
        all.getStyleClass().setAll("button", "db-plain");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> turn.run());
        close.setId("versions-close");
        close.getStyleClass().setAll("button", "db-icon-button");
        close.setAccessibleText(kit.text("version.close"));
        close.setTooltip(new Tooltip(kit.text("version.close")));
        close.setOnAction(_ -> leave.run());
        var head = new HBox(10, title, all, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("versions-head");
        head.setMinWidth(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinSize(0, 0);
        setMinWidth(0);
        getChildren().addAll(head, content, foot);
    }

    /** The page is so wide. */
    void within(double width) {
        StackPane.setMargin(this, new Insets(width < Columns.NARROW ? NARROW_MARGIN : MARGIN));
    }

    /** What stands above. */
    void title(String text) {
        title.setText(text);
    }

    /** What the button for the other list says, if there is another one. */
    void turn(String text, boolean there) {
        all.setText(text);
        all.setVisible(there);
    }

    void show(Node node) {
        content.getChildren().setAll(node);
    }

    boolean shows(Node node) {
        return content.getChildren().contains(node);
    }

    /** Something to be read in place of versions. The focus stays on the page. */
    void message(String text) {
        var icon = Glyphs.of(Feather.CLOCK);
        icon.setIconSize(28);
        var label = new Label(text);
        label.setId("versions-message");
        label.setWrapText(true);
        label.setMaxWidth(MESSAGE);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("db-muted", "versions-message");
        var box = new VBox(12, icon, label);
        box.setAlignment(Pos.CENTER);
        show(box);
        close.requestFocus();
    }
}
