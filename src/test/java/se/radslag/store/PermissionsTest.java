package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PermissionsTest {

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereThereAreAny() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "skipped: this system has no such permissions");
  }

  @Test
  void aNewFileAndItsNewFoldersAreItsOwnersAlone() throws Exception {
    Path file = folder.resolve("new").resolve("newer").resolve("radslag.db");
    try (DataFile data = StoredMeetings.opened(file)) {
      assertEquals("rw-------", permissions(data.path()));
      assertEquals("rw-------", permissions(Claim.wal(file)));
      assertEquals("rwx------", permissions(folder.resolve("new").resolve("newer")));
      assertEquals("rwx------", permissions(folder.resolve("new")));
    }
    assertEquals("rw-------", permissions(file));
  }

  @Test
  void aFolderThatWasThereKeepsItsPermissions() throws Exception {
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
    StoredMeetings.opened(shared.resolve("radslag.db")).close();
    assertEquals("rwxr-xr-x", permissions(shared));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
