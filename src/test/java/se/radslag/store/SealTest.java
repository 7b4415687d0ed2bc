package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Problem;

final class SealTest {

  @TempDir private Path folder;

  @Test
  void aFileIsSealedWhenItIsClosedAfterAChange() throws Exception {
    Path file = stored();
    assertTrue(sealed(file));
  }

  @Test
  void openingAndClosingItWithoutAChangeLeavesItSealed() throws Exception {
    Path file = stored();
    FileTime time = Files.getLastModifiedTime(file);
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      assertEquals(1, data.read(session -> session.meetings().list()).size());
    }
    assertEquals(time, Files.getLastModifiedTime(file));
    assertTrue(sealed(file));
  }

  @Test
  void whoeverElseWritesToItBreaksTheSeal() throws Exception {
    Path file = stored();
    Files.write(file, Files.readAllBytes(file));
    assertFalse(sealed(file));
  }

  @Test
  void aShorterFileIsNotSealedEvenIfItsTimeIsRight() throws Exception {
    Path file = stored();
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 4096));
    Files.setLastModifiedTime(file, time);
    assertFalse(sealed(file));
    assertEquals(Problem.Kind.DATA_DAMAGED, StoredMeetings.problem(DataFile.open(file)).kind());
  }

  @Test
  void aCopyOfAnotherTimeIsLookedThrough() throws Exception {
    Path file = stored();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-11T11:00:00Z")));
    assertFalse(sealed(file));
  }

  @Test
  void aFileThatIsBroughtUpIsSealedToo() throws Exception {
    Path file = folder.resolve("radslag.db");
    PrivateFiles.createFile(file);
    try (Sql sql = Connections.forCreation(file)) {
      sql.run("PRAGMA application_id = " + FileHeader.RADSLAG);
      new Migrations(Migrations.standard().scripts().subList(0, 5)).run(sql, 0);
    }
    assertFalse(sealed(file));
    StoredMeetings.value(DataFile.open(file)).close();
    assertTrue(sealed(file));
  }

  @Test
  void damageUnderTheSealIsFoundWhenTheFileIsLookedThrough() throws Exception {
    Path file = stored();
    int page = rootOf(file, "piece");
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (page - 1) * 4096, page * 4096, (byte) 0xA5);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
    assertTrue(sealed(file));
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      assertEquals(
          Optional.of(Problem.of(Problem.Kind.DATA_DAMAGE_FOUND, file.toString())),
          data.lookThrough(() -> true));
    }
  }

  @Test
  void aWholeFileIsLookedThroughUntilSomebodyEndsIt() throws Exception {
    Path file = stored();
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      assertEquals(Optional.empty(), data.lookThrough(() -> true));
      var asked = new AtomicInteger();
      assertEquals(Optional.empty(), data.lookThrough(() -> asked.incrementAndGet() < 3));
      assertEquals(3, asked.get());
    }
  }

  private Path stored() {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    return file;
  }

  private static boolean sealed(Path file) throws IOException {
    try (Sql sql = Connections.forInspection(file)) {
      return Seal.holds(file, FileHeader.read(file), sql);
    }
  }

  private static int rootOf(Path file, String table) {
    try (Sql sql = Connections.forInspection(file)) {
      List<Integer> root =
          sql.list(
              "SELECT rootpage FROM sqlite_schema WHERE name = ?",
              row -> (int) row.number("rootpage"),
              table);
      return root.getFirst();
    }
  }
}
