package org.dartboard.ui.people;

import atlantafx.base.controls.Popover;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Scaled;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A sheet of paper beside something in a view, that tells more of it: one page, or pages that lead on and back. Esc closes. */
final class Sheet {

    private static final double WIDTH = 372;
    private static final double GREATEST_HEIGHT = 430;

    private final Kit kit;
    private final Deque<Region> pages = new ArrayDeque<>();
    private final VBox paper = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Popover popover;

    Sheet(Kit kit) {
        this.kit = kit;
        paper.getStyleClass().add("sheet");
        paper.setPrefWidth(WIDTH);
        paper.setMaxWidth(WIDTH);
        paper.getChildren().add(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Marks.style(paper);
    }

    /** Opens with a page beside a node. */
    void open(Node owner, Region page) {
        pages.clear();
        pages.push(page);
        hide();
        var over = new Popover(new Scaled(paper, kit.scaleProperty()));
        over.setDetachable(false);
        over.setHeaderAlwaysVisible(false);
        over.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        over.setAnimated(!kit.calmProperty().get());
        over.setConsumeAutoHidingEvents(false);
        over.getStyleClass().add("sheet-popover");
        popover = over;
        turn();
        over.show(owner);
        focus();
    }

    /** Leads on to a page, from which there is a way back. */
    void on(Region page) {
        pages.push(page);
        turn();
        focus();
    }

    private void back() {
        pages.pop();
        turn();
        focus();
    }

    /** Closes it. */
    void hide() {
        if (popover != null) {
            popover.hide();
            popover = null;
        }
    }

    private void turn() {
        var page = pages.element();
        var content = new VBox();
        content.getStyleClass().add("sheet-page");
        if (pages.size() > 1) {
            var back = new Button(kit.text("people.sheet.back"), Glyphs.of(Feather.ARROW_LEFT));
            back.setId("sheet-back");
            back.getStyleClass().setAll("db-link", "sheet-back");
            back.setOnAction(_ -> back());
            content.getChildren().add(back);
        }
        content.getChildren().add(page);
        scroll.setContent(content);
        scroll.setVvalue(0);
        paper.applyCss();
        double height = content.prefHeight(WIDTH - 14) + 4;
        scroll.setPrefHeight(Math.min(GREATEST_HEIGHT, height));
    }

    /** The first thing that can be pressed gets the focus, so that the keyboard goes on here. */
    private void focus() {
        var first = pages.element().lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }
}
