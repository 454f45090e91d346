/** What is selected, in plain words: its properties, its DART for nobody and for one person, and what stands in her way there. */
@NullMarked
package org.dartboard.ui.inspector;

import org.jspecify.annotations.NullMarked;
