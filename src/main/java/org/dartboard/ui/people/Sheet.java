package org.dartboard.ui.people;

import atlantafx.base.controls.Popover;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Scaled;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A sheet of paper beside something in a view, that tells more of it: one page, or pages that lead on and back. Esc closes. */
final class Sheet {

    private static final double WIDTH = 372;
    private static final double GREATEST_HEIGHT = 400;

    /** Around it. */
    private static final double MARGIN = 20;

    /** What a scroll bar takes. */
    private static final double BAR = 16;

    /**
     * A page.
     *
     * @param body what is read, scrolled where there is too much of it
     * @param footer what stays in sight below it, to be pressed; null: nothing
     */
    record Page(Region body, @Nullable Region footer) {}

    private final Kit kit;
    private final Deque<Page> pages = new ArrayDeque<>();
    private final VBox paper = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private double room = GREATEST_HEIGHT;
    private @Nullable Popover popover;

    Sheet(Kit kit) {
        this.kit = kit;
        paper.getStyleClass().add("sheet");
        paper.setPrefWidth(WIDTH);
        paper.setMinWidth(WIDTH);
        paper.setMaxWidth(WIDTH);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Marks.style(paper);
    }

    /** Opens with a page above a node, away from the middle of the map, where what is shown of it stands. */
    void open(Node owner, Page page) {
        double room = owner.getScene().getWidth();
        double needed = WIDTH * kit.scaleProperty().get() + MARGIN;
        double at = owner.localToScene(owner.getLayoutBounds()).getCenterX();
        boolean right = at + needed <= room;
        boolean left = at - needed >= 0;
        boolean beyond = at > room / 2;
        if (right && (beyond || !left)) {
            open(owner, page, Popover.ArrowLocation.BOTTOM_LEFT);
        } else {
            open(owner, page, left ? Popover.ArrowLocation.BOTTOM_RIGHT : Popover.ArrowLocation.BOTTOM_CENTER);
        }
    }

    /** Opens with a page below or above a part of a node, wherever there is room. */
    void openAt(Node owner, Bounds part, Page page) {
        var at = owner.localToScene(part);
        boolean lower = at.getCenterY() > owner.getScene().getHeight() / 2;
        var over =
                prepared(owner, page, lower ? Popover.ArrowLocation.BOTTOM_CENTER : Popover.ArrowLocation.TOP_CENTER);
        var screen = owner.localToScreen(part);
        over.show(owner, screen.getCenterX(), lower ? screen.getMinY() : screen.getMaxY());
        scroll.requestFocus();
    }

    /** Opens with a page to the right of a node. */
    void openBeside(Node owner, Page page) {
        open(owner, page, Popover.ArrowLocation.LEFT_TOP);
    }

    private void open(Node owner, Page page, Popover.ArrowLocation arrow) {
        prepared(owner, page, arrow).show(owner);
        scroll.requestFocus();
    }

    private Popover prepared(Node owner, Page page, Popover.ArrowLocation arrow) {
        hide();
        pages.clear();
        pages.push(page);
        var scene = owner.getScene();
        room = Math.min(GREATEST_HEIGHT, scene.getHeight() / kit.scaleProperty().get() * .7);
        turn(scene);
        var over = new Popover(new Scaled(paper, kit.scaleProperty()));
        over.setDetachable(false);
        over.setHeaderAlwaysVisible(false);
        over.setArrowLocation(arrow);
        over.setAnimated(!kit.calmProperty().get());
        over.setConsumeAutoHidingEvents(false);
        over.getStyleClass().add("sheet-popover");
        popover = over;
        return over;
    }

    /** Puts a page in the place of the one that is read, if it is still read. */
    void replace(Page page, Page by) {
        if (popover != null && page.equals(pages.peek())) {
            pages.pop();
            pages.push(by);
            turn(paper.getScene());
        }
    }

    /** Leads on to a page, from which there is a way back. */
    void on(Page page) {
        pages.push(page);
        turn(paper.getScene());
        scroll.requestFocus();
    }

    private void back() {
        pages.pop();
        turn(paper.getScene());
        scroll.requestFocus();
    }

    /** Closes it. */
    void hide() {
        if (popover != null) {
            popover.hide();
            popover = null;
        }
    }

    private void turn(Scene styled) {
        var page = pages.element();
        var content = new VBox();
        content.getStyleClass().add("sheet-page");
        if (pages.size() > 1) {
            var back = new Button(kit.text("people.sheet.back"), Glyphs.of(Feather.ARROW_LEFT));
            back.setId("sheet-back");
            back.getStyleClass().setAll("button", "db-link", "sheet-back");
            back.setOnAction(_ -> back());
            content.getChildren().add(back);
        }
        content.getChildren().add(page.body());
        double height = height(content, styled);
        scroll.setContent(content);
        scroll.setVvalue(0);
        scroll.setPrefHeight(Math.min(room, height));
        scroll.setMinHeight(Math.min(room, height));
        paper.getChildren().setAll(scroll);
        if (page.footer() != null) {
            page.footer().getStyleClass().add("sheet-footer");
            paper.getChildren().add(page.footer());
        }
    }

    /** How high something would be here; only in a scene does it know its fonts. */
    private static double height(VBox content, Scene styled) {
        var room = new StackPane(content);
        room.getStyleClass().add("sheet");
        Marks.style(room);
        var probe = new Scene(room, WIDTH, 100);
        probe.getStylesheets().setAll(styled.getStylesheets());
        room.applyCss();
        double height = content.prefHeight(WIDTH - BAR);
        room.getChildren().clear();
        return Math.ceil(height) + 2;
    }
}
