package org.dartboard.compare;

import java.util.List;

/**
 * One row of the scorecard: a needle between two poles, with what moved it.
 *
 * @param row such as 1a; the words of its poles are texts
 * @param score 0 at the first pole to 1 at the second
 * @param evidence what it was computed from; empty for rows that are means of others
 */
public record Needle(String row, double score, List<Evidence> evidence) {

    /**
     * One thing that counted.
     *
     * @param about the id of an element, a link {@code a>b}, a persona, a pair {@code a+b} or a phase
     * @param value what it counted for, 0 to 1
     */
    public record Evidence(String about, double value) {}

    /** Keeps its own copy. */
    public Needle {
        evidence = List.copyOf(evidence);
    }

    /** The mean of the evidence; 0 if there is none. */
    static Needle mean(String row, List<Evidence> evidence) {
        return new Needle(
                row, evidence.stream().mapToDouble(Evidence::value).average().orElse(0), evidence);
    }

    /** The mean of other scores. */
    static Needle of(String row, double... scores) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return new Needle(row, sum / scores.length, List.of());
    }
}
