package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerifyTest {

  private static final int PAGE = 4096;

  @TempDir private Path folder;

  @Test
  void aWholeFileHasNoFindings() {
    assertEquals(0, findings(stored()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', 1, 'Båten går varje timme.')",
        "INSERT INTO note_index (rowid, text) VALUES (4711, 'spöke')",
        "INSERT INTO item_index (item_index) VALUES ('delete-all')"
      })
  void anIndexThatDoesNotMatchTheTextIsReported(String tampering) {
    Path file = stored();
    try (Sql sql = Connections.forWork(file)) {
      sql.run(tampering);
    }
    assertFalse(findings(file) == 0);
  }

  @Test
  void aReferenceToNothingIsReported() {
    Path file = stored();
    try (Sql sql = Connections.forWork(file)) {
      sql.run("PRAGMA foreign_keys = OFF");
      sql.run("DELETE FROM person");
    }
    assertFalse(findings(file) == 0);
  }

  /** A page that goes bad while the file is open. */
  @ParameterizedTest
  @ValueSource(strings = {"note", "piece", "item", "meeting", "note_of_item", "note_index_data"})
  void aDamagedPageIsReported(String table) throws Exception {
    Path file = stored();
    long page;
    try (Sql sql = Connections.forInspection(file)) {
      page =
          sql.first(
                  "SELECT rootpage FROM sqlite_schema WHERE name = ?",
                  row -> row.number("rootpage"),
                  table)
              .orElseThrow();
    }
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      overwrite(file, (page - 1) * PAGE);
      assertFalse(data.verify().isEmpty());
    }
  }

  private Path stored() {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    return file;
  }

  private static int findings(Path file) {
    try (Sql sql = Connections.forWork(file)) {
      return Integrity.allFindings(sql).size();
    }
  }

  private static void overwrite(Path file, long at) throws IOException {
    byte[] noise = new byte[PAGE];
    Arrays.fill(noise, (byte) 0xA5);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise), at);
    }
  }
}
