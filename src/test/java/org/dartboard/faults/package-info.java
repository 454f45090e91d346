/** What goes wrong: damaged files, disks that fail, programs that are killed. */
@NullMarked
package org.dartboard.faults;

import org.jspecify.annotations.NullMarked;
