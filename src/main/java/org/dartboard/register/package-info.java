/**
 * What people decided about gaps: the register of a file joined with what is found now.
 *
 * <pre>{@code
 * var people = walks.stream().map(Walked::of).toList();              // or with the causes: new Walked(findings, causes)
 * var register = Register.of(environment, people);
 * register.items(Filter.USUAL);                                      // worst first; Filter.ALL for everything
 * item.state(); item.owner(); item.due(); item.note();               // what was decided
 * item.title(environment); item.shares();                            // for whom, each with the gap and her sentence
 * item.standing();                                                   // found; said to be fixed, still found; no longer found
 * item.isOverdue("2027-03-01");                                      // on a day that the caller knows
 * register.wishes();                                                 // what people wished for while playing
 * }</pre>
 *
 * <p>A decision is about one rule at one place for one person. Where it is the same for several people, they share an item.
 * The register says what people decided, not what is computed: walks, Fit, the scorecard and the command line's numbers are
 * the same whatever stands in it. {@link org.dartboard.register.Sieve} leaves out of lists, badges and headlines what is not
 * to be looked at any more.
 *
 * <p>Days are text in the form 2027-03-01; there is no clock here. Decisions are changed by {@link
 * org.dartboard.edit.Decide}.
 *
 * <p>May use model, dart, walk, edit, gap, compare, story and text.
 */
@NullMarked
package org.dartboard.register;

import org.jspecify.annotations.NullMarked;
