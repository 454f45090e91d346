package org.dartboard.ui.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.dartboard.model.Environment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Match;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.tool.Offer;
import org.dartboard.ui.tool.Offers;
import org.jspecify.annotations.Nullable;

/**
 * A link drawn by keys: what it may lead to is lit, arrows and Tab choose among that, or letters of its name, figures the
 * kind of link where there are several; Enter draws it, Esc leaves no trace.
 */
public final class LinkKeys extends Region {

    private static final double ROW = 40;
    private static final double BEYOND = 4;

    private final Kit kit;
    private final Desk desk;
    private final Sheet sheet;
    private final VBox words = new VBox();
    private @Nullable String from;
    private List<Node> targets = List.of();
    private int target;
    private int kind;
    private String typed = "";
    private boolean pressed;

    /** Draws links of a desk. */
    public LinkKeys(Kit kit, Desk desk, Sheet sheet) {
        this.kit = kit;
        this.desk = desk;
        this.sheet = sheet;
        setId("link-keys");
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        words.getStyleClass().addAll("db-card", "link-words");
        words.setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        focusedProperty().subscribe(has -> {
            if (!has) {
                end();
            }
        });
        sheet.seenProperty().subscribe(_ -> show());
        desk.map().drawingProperty().subscribe(_ -> show());
    }

    /** Begins at what is selected, or says why no link can begin there. */
    public void begin() {
        var drawing = desk.map().drawingProperty().get();
        var environment = desk.environment();
        var id = desk.selectionProperty().get().element();
        var source = drawing == null || id == null ? null : drawing.place(id);
        if (drawing == null || environment == null || source == null || id == null) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("edit.no.choice"));
            return;
        }
        var open = Offers.open(environment, id);
        targets = drawing.nodes().stream()
                .filter(n -> open.contains(n.id()))
                .sorted(Comparator.<Node>comparingLong(n -> Math.round(n.box().centreY() / ROW))
                        .thenComparingDouble(n -> n.box().x()))
                .toList();
        if (targets.isEmpty()) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("create.link.none"));
            return;
        }
        from = id;
        target = nearest(environment, id, source);
        kind = 0;
        if (!sheet.layer().getChildren().contains(this)) {
            sheet.layer().getChildren().add(this);
        }
        typed = "";
        // What the key that began it types still comes
        pressed = false;
        requestFocus();
        choose(target);
    }

    /** What is likeliest: near, to the right, and not joined in any way yet. */
    private int nearest(Environment environment, String of, Box source) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < targets.size(); i++) {
            var box = targets.get(i).box();
            double dx = box.centreX() - source.centreX();
            double dy = box.centreY() - source.centreY();
            var id = targets.get(i).id();
            boolean joined = environment.links().stream()
                    .anyMatch(l -> (l.from().equals(id) && l.to().equals(of))
                            || (l.to().equals(id) && l.from().equals(of)));
            double distance = Math.hypot(dx, dy) + (dx < 0 ? 400 : 0) + (joined ? 2000 : 0);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private void end() {
        if (from != null) {
            from = null;
            if (isFocused()) {
                sheet.focus();
            }
            sheet.layer().getChildren().remove(this);
        }
    }

    private void press(KeyEvent event) {
        pressed = true;
        switch (event.getCode()) {
            case ESCAPE -> end();
            case ENTER -> draw();
            case LEFT, KP_LEFT -> go(-1, 0);
            case RIGHT, KP_RIGHT -> go(1, 0);
            case UP, KP_UP -> go(0, -1);
            case DOWN, KP_DOWN -> go(0, 1);
            case TAB -> go(Math.floorMod(target + (event.isShiftDown() ? -1 : 1), targets.size()));
            case BACK_SPACE -> name(typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1));
            default -> figure(event.getCode());
        }
        event.consume();
    }

    /** Letters find what answers best to them; figures do so within a name, where they do not say how. */
    private void type(KeyEvent event) {
        var letter = event.getCharacter();
        boolean begins = letter.codePoints().allMatch(Character::isLetter);
        boolean how = offers().size() > 1 && letter.codePoints().allMatch(Character::isDigit);
        boolean goesOn = !typed.isEmpty() && !how && letter.codePoints().noneMatch(Character::isISOControl);
        boolean plain = !event.isControlDown() && !event.isMetaDown();
        if (pressed && plain && !letter.isEmpty() && (begins || goesOn)) {
            name(typed + letter);
        }
        event.consume();
    }

    private void name(String name) {
        var environment = desk.environment();
        typed = name;
        int best = -1;
        int most = 0;
        var match = new Match(name);
        for (int i = 0; i < targets.size() && environment != null && !name.isBlank(); i++) {
            var element = environment.element(targets.get(i).id());
            int score = element == null ? 0 : match.score(Match.folded(element.name()));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (best >= 0) {
            choose(best);
        } else {
            show();
        }
    }

    private void figure(KeyCode code) {
        int n = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : -1;
        if (n >= 0 && n < offers().size()) {
            kind = n;
            show();
        }
    }

    private List<Offer> offers() {
        var environment = desk.environment();
        return environment == null || from == null || target >= targets.size()
                ? List.of()
                : Offers.between(environment, from, targets.get(target).id());
    }

    private void draw() {
        var offers = offers();
        if (kind < offers.size()) {
            desk.apply(offers.get(kind).edit());
        }
        end();
    }

    private void go(int dx, int dy) {
        var here = targets.get(target).box().centre();
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < targets.size(); i++) {
            var there = targets.get(i).box().centre();
            double ahead = (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
            double aside = Math.abs((there.x() - here.x()) * dy) + Math.abs((there.y() - here.y()) * dx);
            if (ahead > 4 && ahead + 2 * aside < least) {
                least = ahead + 2 * aside;
                best = i;
            }
        }
        if (best >= 0) {
            go(best);
        }
    }

    private void go(int index) {
        typed = "";
        choose(index);
    }

    private void choose(int index) {
        target = index;
        kind = 0;
        sheet.bring(targets.get(index).box());
        show();
    }

    private void show() {
        var drawing = desk.map().drawingProperty().get();
        var environment = desk.environment();
        if (from == null || drawing == null || environment == null) {
            return;
        }
        getChildren().clear();
        for (int i = 0; i < targets.size(); i++) {
            getChildren().add(outline(targets.get(i).box(), i == target));
        }
        var source = drawing.place(Objects.requireNonNull(from));
        if (source != null) {
            line(source, targets.get(target).box());
        }
        tell(environment);
    }

    private Rectangle outline(Box box, boolean chosen) {
        var seen = sheet.toView(box).grown(BEYOND);
        var outline = new Rectangle(seen.x(), seen.y(), seen.width(), seen.height());
        outline.setArcWidth(20);
        outline.setArcHeight(20);
        outline.setFill(null);
        outline.setStroke(kit.color(Tone.ACCENT));
        outline.setStrokeWidth(chosen ? 3 : 1.5);
        if (!chosen) {
            outline.getStrokeDashArray().setAll(4.0, 4.0);
        }
        return outline;
    }

    private void line(Box source, Box goal) {
        var a = edge(sheet.toView(source), sheet.toView(goal).centre());
        var b = edge(sheet.toView(goal), sheet.toView(source).centre());
        var line = new Line(a.x(), a.y(), b.x(), b.y());
        line.setStroke(kit.color(Tone.ACCENT));
        line.setStrokeWidth(2);
        line.getStrokeDashArray().setAll(6.0, 5.0);
        getChildren().add(line);
    }

    /** Where the way from the middle of a box to a point leaves it. */
    private static Point edge(Box box, Point to) {
        double dx = to.x() - box.centreX();
        double dy = to.y() - box.centreY();
        double x = dx == 0 ? Double.POSITIVE_INFINITY : box.width() / 2 / Math.abs(dx);
        double y = dy == 0 ? Double.POSITIVE_INFINITY : box.height() / 2 / Math.abs(dy);
        double part = Math.min(1, Math.min(x, y));
        return new Point(box.centreX() + dx * part, box.centreY() + dy * part);
    }

    /** What Enter would draw, and what else there is. */
    private void tell(Environment environment) {
        var offers = offers();
        var lines = new ArrayList<String>();
        for (int i = 0; i < offers.size(); i++) {
            var said = kit.say(offers.get(i).words(environment));
            lines.add(offers.size() == 1 ? said : kit.say(Phrase.of("create.link.kind", "n", i + 1, "link", said)));
        }
        words.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            var label = new Label(lines.get(i));
            label.getStyleClass().add(i == kind ? "db-strong" : "db-text");
            words.getChildren().add(label);
        }
        if (!typed.isEmpty()) {
            var name = new Label(kit.say(Phrase.of("create.link.typed", "name", typed)));
            name.getStyleClass().addAll("db-text", "link-typed");
            words.getChildren().addFirst(name);
        }
        var hint = new Label(kit.text(offers.size() > 1 ? "create.link.hintKinds" : "create.link.hint"));
        hint.getStyleClass().addAll("db-muted", "db-small");
        words.getChildren().add(hint);
        setAccessibleText(String.join(", ", lines) + ". " + hint.getText());
        getChildren().add(words);
        words.applyCss();
        double width = words.prefWidth(-1);
        double height = words.prefHeight(width);
        var seen = sheet.toView(targets.get(target).box());
        double below = seen.bottom() + 14;
        double y = below + height > sheet.layer().getHeight() ? seen.y() - 14 - height : below;
        double x = Math.clamp(
                seen.centreX() - width / 2, 6, Math.max(6, sheet.layer().getWidth() - width - 6));
        words.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }
}
