package org.dartboard.ui.people;

import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/**
 * What every list and page about gaps works with.
 *
 * @param sheet where pages open
 */
record Bench(Desk desk, Kit kit, Sheet sheet) {}
