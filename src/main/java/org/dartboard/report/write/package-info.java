/**
 * The formats that a report can be written in; which libraries that takes is known to the packages beside this one.
 *
 * <p>May use what its parent may use.
 */
@NullMarked
package org.dartboard.report.write;

import org.jspecify.annotations.NullMarked;
