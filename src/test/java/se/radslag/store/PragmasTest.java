package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PragmasTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "journal_mode, wal",
    "synchronous, 2",
    "foreign_keys, 1",
    "secure_delete, 1",
    "mmap_size, 0",
    "locking_mode, exclusive",
    "temp_store, 2",
    "application_id, 1380209484",
    "user_version, 6"
  })
  void areInForce(String pragma, String wanted) {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.opened(file).close();
    try (Sql sql = Connections.forWork(file)) {
      assertEquals(wanted, sql.first("PRAGMA " + pragma, row -> row.text(pragma)).orElseThrow());
    }
  }

  @Test
  void noSharedMemoryIsUsed() throws Exception {
    Path file = folder.resolve("radslag.db");
    try (DataFile data = StoredMeetings.opened(file)) {
      assertEquals(Set.of("radslag.db", "radslag.db-wal"), FolderBytes.of(folder).keySet());
      assertEquals(file, data.path());
    }
    assertEquals(Set.of("radslag.db"), FolderBytes.of(folder).keySet());
  }
}
