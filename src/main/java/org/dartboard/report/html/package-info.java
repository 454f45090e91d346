/**
 * Reports as one page that needs nothing but a browser, not even a network: no script, no request, light and dark, on a phone
 * and on paper.
 *
 * <p>May use what its parent may use.
 */
@NullMarked
package org.dartboard.report.html;

import org.jspecify.annotations.NullMarked;
