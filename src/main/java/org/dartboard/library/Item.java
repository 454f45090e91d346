package org.dartboard.library;

import org.jspecify.annotations.Nullable;

/** Something that is kept, with all of it. */
public record Item(Entry entry, Content content, @Nullable Picture picture) {}
