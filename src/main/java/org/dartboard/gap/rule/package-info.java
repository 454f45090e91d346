/** The rules G01 to G36 and G40, one a file: condition, facts and remedy (method, section 6). */
@NullMarked
package org.dartboard.gap.rule;

import org.jspecify.annotations.NullMarked;
