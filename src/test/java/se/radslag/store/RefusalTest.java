package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.Problem;

final class RefusalTest {

  private static final int PAGE = 4096;
  private static final int HEADER = 100;

  @TempDir private Path folder;

  @Test
  void missing() throws Exception {
    refused(Problem.Kind.FILE_MISSING, folder.resolve("none.db"));
  }

  @Test
  void folder() throws Exception {
    refused(Problem.Kind.FILE_IS_FOLDER, Files.createDirectory(folder.resolve("radslag.db")));
  }

  @Test
  void empty() throws Exception {
    refused(Problem.Kind.DATA_EMPTY, Files.createFile(folder.resolve("radslag.db")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "Mötet öppnas.\n", "SQLite format 3\0"})
  void text(String text) throws Exception {
    refused(Problem.Kind.DATA_FOREIGN, Files.writeString(folder.resolve("radslag.db"), text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 0x5244534D})
  void anotherProgramsDatabase(int applicationId) throws Exception {
    Path file = Files.createFile(folder.resolve("other.db"));
    try (Sql sql = Connections.forCreation(file)) {
      sql.run("PRAGMA application_id = " + applicationId);
      sql.run("CREATE TABLE thing (name TEXT)");
    }
    refused(Problem.Kind.DATA_FOREIGN, file);
  }

  @Test
  void newer() throws Exception {
    Path file = stored();
    try (Sql sql = Connections.forWork(file)) {
      sql.run("PRAGMA user_version = " + (Migrations.standard().newest() + 1));
    }
    refused(Problem.Kind.DATA_NEWER, file);
  }

  @ParameterizedTest
  @ValueSource(ints = {HEADER, PAGE - 1, PAGE, 3 * PAGE, 5 * PAGE + 17})
  void truncated(int length) throws Exception {
    Path file = stored();
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    refused(Problem.Kind.DATA_DAMAGED, file);
  }

  @Test
  void overwrittenPages() throws Exception {
    Path file = stored();
    byte[] whole = Files.readAllBytes(file);
    for (int page : pagesOfTables(file)) {
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, (page - 1) * PAGE + (page == 1 ? HEADER : 0), page * PAGE, (byte) 0xA5);
      Files.write(file, damaged);
      refused(Problem.Kind.DATA_DAMAGED, file);
    }
  }

  @Test
  void randomBytesBehindTheRightHeader() throws Exception {
    Path file = stored();
    byte[] bytes = Files.readAllBytes(file);
    byte[] noise = new byte[bytes.length];
    new Random(7).nextBytes(noise);
    System.arraycopy(noise, HEADER, bytes, HEADER, bytes.length - HEADER);
    Files.write(file, bytes);
    refused(Problem.Kind.DATA_DAMAGED, file);
  }

  @Test
  void damagedWithWhatACrashLeftBesideIt() throws Exception {
    Path file = stored();
    try (ChildJvm child = ChildJvm.start(Holder.class, file.toString(), "3")) {
      assertEquals("open", child.line());
      assertEquals("1", child.line());
      assertEquals("2", child.line());
      assertEquals("3", child.line());
      child.kill();
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2 * PAGE, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);
    refused(Problem.Kind.DATA_DAMAGED, file);
  }

  @Test
  void newerOnlyInWhatACrashLeft() throws Exception {
    Path file = stored();
    Path elsewhere = Files.createDirectory(folder.resolve("crashed")).resolve("radslag.db");
    try (Sql sql = Connections.forWork(file)) {
      sql.run("PRAGMA user_version = " + (Migrations.standard().newest() + 1));
      Files.copy(file, elsewhere);
      Files.copy(Claim.wal(file), Claim.wal(elsewhere));
    }
    refused(Problem.Kind.DATA_NEWER, elsewhere);
  }

  @Test
  void aMovedFilesWalIsNotTakenIntoANewFile() throws Exception {
    Path file = folder.resolve("radslag.db");
    Files.writeString(Claim.wal(file), "what was committed last");
    var before = FolderBytes.of(folder);
    assertEquals(
        Problem.Kind.DATA_LEFTOVER, StoredMeetings.problem(DataFile.openOrCreate(file)).kind());
    assertEquals(before, FolderBytes.of(folder));
  }

  private Path stored() {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    return file;
  }

  /** The schema and the first page of every table and index of our own. */
  private static int[] pagesOfTables(Path file) {
    try (Sql sql = Connections.forInspection(file)) {
      return sql
          .list(
              """
              SELECT rootpage FROM sqlite_schema WHERE rootpage > 0 AND tbl_name NOT LIKE '%\\_index\\_%' ESCAPE '\\'
              UNION SELECT 1 AS rootpage""",
              row -> (int) row.number("rootpage"))
          .stream()
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }

  private static void refused(Problem.Kind kind, Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    var before = FolderBytes.of(folder);
    Problem problem = StoredMeetings.problem(DataFile.open(file));
    assertEquals(kind, problem.kind());
    assertEquals(file.toString(), problem.arguments().getFirst());
    assertEquals(before, FolderBytes.of(folder));
  }
}
