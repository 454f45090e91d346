package org.dartboard.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever the package brings along is listed with its licence. */
class LicencesIT {

    @Test
    void everyLibraryOfThePackageIsListed() throws IOException {
        assertEquals(Set.of(), LicencesTest.unlisted(Path.of("target", "dartboard", "lib")));
    }
}
