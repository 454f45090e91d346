package org.dartboard.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dartboard.compare.Ledger;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.compare.Variety;
import org.dartboard.dart.Place;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Touchpoint.Phase;
import org.dartboard.report.Report.Section;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

/** The numbers of the environment: needles with what moved them, criteria, varieties, DART, what each side gives and gets. */
final class Scores {

    /** More would be no explanation; the tables have all. */
    private static final int MOST_EVIDENCE = 12;

    private final Material material;

    private Scores(Material material) {
        this.material = material;
    }

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        if (!material.has(Part.SCORECARD)) {
            return;
        }
        var scores = new Scores(material);
        var parts = new ArrayList<Section>();
        var card = material.card();
        parts.add(scores.table("score-value", "score.table1", card.table1()));
        parts.add(scores.table("score-encounter", "score.table2", card.table2()));
        parts.add(scores.table("score-market", "score.table3", card.table3()));
        parts.add(scores.criteria());
        var dart = scores.dart();
        parts.add(new Section(
                "dart",
                material.text("report.dart"),
                List.of(
                        Block.quiet(material.text("report.dart.about")),
                        new Block.Rows(scores.dartForNobody(), false))));
        if (!material.people().isEmpty()) {
            parts.add(new Section(
                    "ledger",
                    material.text("report.ledger"),
                    List.of(
                            new Block.Rows(grouped(scores.ledger()), false),
                            Block.quiet(material.text("measure.why")))));
        }
        sections.add(new Section(
                "scorecard",
                material.text("report.scorecard"),
                List.of(
                        Block.quiet(material.text("score.mirror")),
                        new Block.Pairs(List.of(new Block.Pair(
                                material.text("score.index"),
                                Cell.tenths(card.index()).shown() + " " + material.text("score.index.why"))))),
                parts));
        tables.add(scores.scorecard());
        tables.add(scores.evidence());
        tables.add(dart);
        if (!material.people().isEmpty()) {
            tables.add(scores.ledger());
        }
    }

    private Section table(String id, String key, List<Needle> rows) {
        var blocks = new ArrayList<Block>();
        rows.forEach(n -> blocks.add(needle(n)));
        var title = material.say(Phrase.of(
                "report.score.table",
                "title",
                material.text(key),
                "mean",
                Cell.tenths(Scorecard.mean(rows)).shown()));
        return new Section(id, title, blocks);
    }

    // texts: score.row.*.from
    // texts: score.row.*.to
    private Block needle(Needle needle) {
        return new Block.Needle(
                material.text("score.row." + needle.row() + ".from"),
                material.text("score.row." + needle.row() + ".to"),
                (Cell.Figure) Cell.share(needle.score()),
                evidence(needle));
    }

    // texts: measure.made.*
    private List<String> evidence(Needle needle) {
        if (needle.evidence().isEmpty()) {
            var made = "measure.made." + needle.row();
            return List.of(material.text(material.messages().has(made) ? made : "measure.made.nothing"));
        }
        var lines = new ArrayList<String>();
        needle.evidence().stream()
                .limit(MOST_EVIDENCE)
                .map(e -> material.say(Phrase.of(
                        "report.evidence",
                        "what",
                        about(e.about()),
                        "value",
                        Cell.hundredths(e.value()).shown())))
                .forEach(lines::add);
        int more = needle.evidence().size() - lines.size();
        if (more > 0) {
            lines.add(material.say(Phrase.of("report.more", "n", more)));
        }
        return lines;
    }

    /** An element, a link {@code a>b}, a person, a pair {@code a+b} or a phase. */
    private String about(String id) {
        int link = id.indexOf('>');
        int pair = id.indexOf('+');
        if (link >= 0) {
            return material.name(id.substring(0, link)) + " \u2192 " + material.name(id.substring(link + 1));
        } else if (pair >= 0) {
            return material.say(Phrase.of(
                    "report.pair",
                    "first",
                    material.name(id.substring(0, pair)),
                    "second",
                    material.name(id.substring(pair + 1))));
        }
        return Arrays.stream(Phase.values())
                .filter(p -> p.name().equals(id))
                .findFirst()
                .map(p -> material.say(Phrase.of("report.is", "value", p)))
                .orElseGet(() -> material.name(id));
    }

    // texts: score.criterion.*
    private Section criteria() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.quiet(material.text("measure.criteria.why")));
        for (var needle : material.card().criteria().all()) {
            blocks.add(new Block.Needle(
                    "",
                    material.text("score.criterion." + needle.row()),
                    (Cell.Figure) Cell.share(needle.score()),
                    evidence(needle)));
        }
        var variety = Variety.of(material.scene(), material.everybody());
        blocks.add(new Block.Heading(material.text("measure.variety")));
        blocks.add(new Block.Pairs(List.of(
                material.pair(
                        "measure.variety.experience",
                        Cell.hundredths(variety.experience()).shown()),
                material.pair(
                        "measure.variety.product",
                        Cell.hundredths(variety.product()).shown()))));
        blocks.add(Block.quiet(material.text("measure.variety.why")));
        return new Section("criteria", material.text("score.criteria"), blocks);
    }

    private Table scorecard() {
        var rows = new ArrayList<List<Cell>>();
        var card = material.card();
        rows(rows, "score.table1", card.table1());
        rows(rows, "score.table2", card.table2());
        rows(rows, "score.table3", card.table3());
        for (var needle : card.criteria().all()) {
            rows.add(List.of(
                    Cell.of(material.text("score.criteria")),
                    Cell.of(""),
                    Cell.of(material.text("score.criterion." + needle.row())),
                    Cell.share(needle.score()),
                    Cell.of(needle.row())));
        }
        rows.add(List.of(
                Cell.of(material.text("score.index")),
                Cell.of(""),
                Cell.of(""),
                Cell.tenths(card.index()),
                Cell.of("")));
        return Columns.table(material, "scorecard", rows, "table", "from", "to", "score", "row");
    }

    // texts: score.table*
    private void rows(List<List<Cell>> rows, String key, List<Needle> needles) {
        for (var needle : needles) {
            rows.add(List.of(
                    Cell.of(material.text(key)),
                    Cell.of(material.text("score.row." + needle.row() + ".from")),
                    Cell.of(material.text("score.row." + needle.row() + ".to")),
                    Cell.share(needle.score()),
                    Cell.of(needle.row())));
        }
    }

    private Table evidence() {
        var rows = new ArrayList<List<Cell>>();
        var card = material.card();
        var all = new ArrayList<>(card.table1());
        all.addAll(card.table2());
        all.addAll(card.table3());
        all.addAll(card.criteria().all());
        for (var needle : all) {
            needle.evidence()
                    .forEach(e -> rows.add(
                            List.of(Cell.of(needle.row()), Cell.of(about(e.about())), Cell.hundredths(e.value()))));
        }
        return Columns.table(material, "evidence", rows, "row", "about", "counts");
    }

    private Table dartForNobody() {
        var rows = new ArrayList<List<Cell>>();
        for (var place : material.scene().places()) {
            var raw = Reading.forNobody(place).raw();
            rows.add(row(material.name(place.id()), raw));
        }
        rows.add(row(material.text("report.dart.mean"), material.card().raw()));
        return Columns.table(
                material, "dart", rows, "touchpoint", "dialogue", "access", "riskBenefits", "transparency");
    }

    private static List<Cell> row(String name, Profile raw) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name));
        for (var block : BuildingBlock.values()) {
            cells.add(Cell.share(raw.of(block)));
        }
        return cells;
    }

    /** For nobody, then for each person: what is there, and what counts. */
    private Table dart() {
        var rows = new ArrayList<List<Cell>>();
        var nobody = material.text("report.dart.nobody");
        material.scene().places().forEach(p -> dart(rows, nobody, p, Reading.forNobody(p), true));
        for (var walked : material.people()) {
            for (var place : material.scene().places()) {
                var reading = Reading.forPersona(walked.persona(), place, material.scene());
                dart(rows, walked.name(), place, reading, walked.walk().lived(place));
            }
        }
        return Columns.table(
                material,
                "dart",
                rows,
                "forWhom",
                "touchpoint",
                "wasThere",
                "dialogue",
                "access",
                "riskBenefits",
                "transparency",
                "dialogueCounts",
                "accessCounts",
                "riskBenefitsCount",
                "transparencyCounts");
    }

    private void dart(List<List<Cell>> rows, String whom, Place place, Reading reading, boolean lived) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(whom));
        cells.add(Cell.of(material.name(place.id())));
        cells.add(Cell.of(material.text(lived ? "report.yes" : "report.no")));
        var raw = reading.raw();
        var effective = raw.effective();
        for (var block : BuildingBlock.values()) {
            cells.add(Cell.share(raw.of(block)));
        }
        for (var block : BuildingBlock.values()) {
            cells.add(Cell.share(effective.of(block)));
        }
        rows.add(cells);
    }

    private Table ledger() {
        var rows = new ArrayList<List<Cell>>();
        var ledgers = material.people().stream().map(w -> Ledger.of(w.walk())).toList();
        measures(rows);
        row(rows, ledgers, "gives", "price", l -> amount(l));
        row(rows, ledgers, "gives", "time", l -> span(l.minutes()));
        row(rows, ledgers, "gives", "work", l -> work(l.workMinutes()));
        row(rows, ledgers, "gives", "data", l -> names(l.data()));
        row(rows, ledgers, "gets", "goals", l -> names(l.goals()));
        row(rows, ledgers, "gets", "needs", l -> names(l.needs()));
        row(rows, ledgers, "firmGives", "people", l -> span(l.peopleMinutes()));
        row(rows, ledgers, "firmGives", "access", l -> Cell.share(l.openness().access()));
        row(
                rows,
                ledgers,
                "firmGives",
                "transparency",
                l -> Cell.share(l.openness().transparency()));
        row(rows, ledgers, "firmGets", "income", l -> amount(l));
        row(rows, ledgers, "firmGets", "workForFirm", l -> work(l.workForFirm()));
        row(rows, ledgers, "firmGets", "dataGot", l -> names(l.data()));
        var columns = new ArrayList<String>();
        columns.add(material.text("report.column.side"));
        columns.add(material.text("report.column.measure"));
        material.people().forEach(w -> columns.add(w.name()));
        return new Table("ledger", material.text("report.table.ledger"), columns, rows);
    }

    /** The same to be read: what begins several rows stands in the first of them. */
    private static Table grouped(Table table) {
        var rows = new ArrayList<List<Cell>>();
        Cell before = null;
        for (var row : table.rows()) {
            var cells = new ArrayList<>(row);
            if (cells.getFirst().equals(before)) {
                cells.set(0, Cell.of(""));
            }
            before = row.getFirst();
            rows.add(cells);
        }
        return new Table(table.id(), table.title(), table.columns(), rows);
    }

    private void measures(List<List<Cell>> rows) {
        measure(rows, "measure.fit", w -> Cell.tenths(w.walk().measures().fit()));
        measure(rows, "measure.burden", w -> Cell.share(w.walk().measures().burden()));
        measure(rows, "measure.index", w -> Cell.tenths(w.walk().measures().index()));
    }

    // texts: measure.fit
    // texts: measure.burden
    // texts: measure.index
    private void measure(List<List<Cell>> rows, String key, Function<Walked, Cell> value) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(material.text("report.walk")));
        cells.add(Cell.of(material.text(key)));
        material.people().forEach(w -> cells.add(value.apply(w)));
        rows.add(cells);
    }

    // texts: measure.ledger.*
    // texts: measure.ledger.row.*
    private void row(
            List<List<Cell>> rows, List<Ledger> ledgers, String side, String row, Function<Ledger, Cell> says) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(material.text("measure.ledger." + side)));
        cells.add(Cell.of(material.text("measure.ledger.row." + row)));
        ledgers.forEach(l -> cells.add(says.apply(l)));
        rows.add(cells);
    }

    private Cell amount(Ledger ledger) {
        return Cell.of(material.say(Phrase.of("measure.is", "value", new Amount(ledger.price()))));
    }

    private Cell span(long minutes) {
        return Cell.of(material.say(Phrase.of("measure.is", "value", new Span(minutes))));
    }

    private Cell work(long minutes) {
        return Cell.of(
                minutes == 0
                        ? material.text("measure.ledger.work.none")
                        : material.say(Phrase.of("measure.ledger.work", "value", new Span(minutes))));
    }

    private Cell names(List<String> ids) {
        return Cell.of(
                ids.isEmpty()
                        ? material.text("measure.ledger.goals.none")
                        : material.list(ids.stream().map(material::name)));
    }
}
