package org.dartboard.ui.program;

import java.util.List;
import org.dartboard.kept.Store;
import org.dartboard.kept.Stores;

/** What is kept, as the page of it sees it. Its methods ask the disk and are called on any thread but the window's. */
public interface Keeping {

    /** What there is of everything. */
    List<Stores.Held> look();

    /**
     * Deletes what there is of one kind. What is open in running windows stays.
     *
     * @throws Exception if something could not be deleted
     */
    void delete(Store store) throws Exception;
}
