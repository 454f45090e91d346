package org.dartboard.report;

import java.util.List;

/**
 * A report, for any writer.
 *
 * @param title what the environment is called
 * @param subtitle which controls are switched on
 * @param sections to be read from the first to the last, which says what the numbers are and are not
 * @param tables to be sorted and counted; some of them stand in sections, too
 */
public record Report(String title, String subtitle, List<Section> sections, List<Table> tables) {

    /** Keeps its own copies. */
    public Report {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /** What the numbers are and are not: what stands in every report, and in its tables first of all. */
    public List<String> caveats() {
        return sections.getLast().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).text())
                .toList();
    }

    /**
     * A part of a report under a heading.
     *
     * @param id unique in the report, of letters, digits and hyphens
     * @param blocks what stands below the heading
     * @param parts smaller sections, after the blocks
     */
    public record Section(String id, String title, List<Block> blocks, List<Section> parts) {

        /** Keeps its own copies. */
        public Section {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }

        /** A section without smaller ones. */
        public Section(String id, String title, List<Block> blocks) {
            this(id, title, blocks, List.of());
        }
    }
}
