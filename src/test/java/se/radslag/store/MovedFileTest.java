package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Person;
import se.radslag.model.Problem;

final class MovedFileTest {

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereAnOpenFileCanBeMoved() {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"),
        "skipped: Windows lets nobody move an open file");
  }

  @Test
  void nothingIsCommittedToAFileThatWasMoved() throws Exception {
    Path file = folder.resolve("radslag.db");
    Path elsewhere = folder.resolve("elsewhere.db");
    try (DataFile data = StoredMeetings.opened(file)) {
      save(data, "Före Flytten");
      Files.move(file, elsewhere);
      movedSaid(data);
      assertEquals(List.of("Före Flytten"), names(data));
    }
    assertEquals(List.of("Före Flytten"), names(elsewhere));
  }

  @Test
  void aFileThatIsMovedBackCanBeWrittenAgain() throws Exception {
    Path file = folder.resolve("radslag.db");
    Path elsewhere = folder.resolve("elsewhere.db");
    try (DataFile data = StoredMeetings.opened(file)) {
      Files.move(file, elsewhere);
      movedSaid(data);
      Files.move(elsewhere, file);
      save(data, "Efter Återkomsten");
    }
    assertEquals(List.of("Efter Återkomsten"), names(file));
  }

  @Test
  void nothingIsCommittedToAFileThatTookItsPlace() throws Exception {
    Path file = folder.resolve("radslag.db");
    Path other = folder.resolve("other.db");
    try (DataFile data = StoredMeetings.opened(other)) {
      save(data, "Den Andra");
    }
    try (DataFile data = StoredMeetings.opened(file)) {
      save(data, "Den Första");
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      byte[] before = Files.readAllBytes(file);
      movedSaid(data);
      assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }
    assertEquals(List.of("Den Andra"), names(file));
  }

  @Test
  void nothingIsCommittedToAWalNobodyFinds() throws Exception {
    Path file = folder.resolve("radslag.db");
    try (DataFile data = StoredMeetings.opened(file)) {
      save(data, "Före");
      Files.delete(Claim.wal(file));
      movedSaid(data);
    }
    assertEquals(List.of("Före"), names(file));
  }

  private static void movedSaid(DataFile data) {
    var failure = assertThrows(StoreException.class, () -> save(data, "Nyss Skriven"));
    assertEquals(Problem.Kind.DATA_MOVED, failure.problem().kind());
  }

  private static void save(DataFile data, String name) {
    data.write(
        session -> {
          session.persons().save(Person.named(name));
          return name;
        });
  }

  private static List<String> names(Path file) {
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      return names(data);
    }
  }

  private static List<String> names(DataFile data) {
    return data.read(session -> session.persons().all().stream().map(Person::name).toList());
  }
}
