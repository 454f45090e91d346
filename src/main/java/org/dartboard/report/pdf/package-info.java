/**
 * Reports as documents to print and to send: pages with bookmarks, the map as lines, text that can be selected and searched,
 * in the bundled font.
 *
 * <p>May use what its parent may use; PDFBox stays in here.
 */
@NullMarked
package org.dartboard.report.pdf;

import org.jspecify.annotations.NullMarked;
