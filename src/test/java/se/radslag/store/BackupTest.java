package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Council;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

final class BackupTest {

  @TempDir private Path folder;

  private final Council council = StoredMeetings.council();
  private final Meeting meeting = StoredMeetings.rich(council.id());
  private DataFile data;

  @BeforeEach
  void open() {
    data = StoredMeetings.with(folder.resolve("data").resolve("radslag.db"), council, meeting);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void hasEverythingAndOpens() throws Exception {
    Path target = folder.resolve("kopia å #1 %20?.db");
    assertEquals(target, StoredMeetings.value(data.backUp(target)));
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }
    try (DataFile copy = StoredMeetings.value(DataFile.open(target))) {
      assertEquals(meeting, StoredMeetings.read(copy, meeting.id()));
      int found = copy.read(session -> StoredMeetings.itemsWith(session, "rullatorer"));
      assertEquals(1, found);
      assertEquals(0, copy.verify().size());
    }
    assertEquals(meeting, StoredMeetings.read(data, meeting.id()));
  }

  @Test
  void anExistingFileIsLeftAlone() throws Exception {
    Path target = Files.writeString(folder.resolve("kopia.db"), "viktigt");
    assertEquals(Problem.Kind.FILE_EXISTS, problem(target).kind());
    assertEquals("viktigt", Files.readString(target));
  }

  @Test
  void aMissingFolderIsSaid() throws Exception {
    var before = FolderBytes.of(folder);
    Problem problem = problem(folder.resolve("none").resolve("kopia.db"));
    assertEquals(Problem.Kind.FILE_NOT_WRITABLE, problem.kind());
    assertEquals(before, FolderBytes.of(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false), "skipped: folders cannot be locked here");
    assumeTrue(!Files.isWritable(locked), "skipped: this user may write everywhere");
    assertEquals(Problem.Kind.FILE_NOT_WRITABLE, problem(locked.resolve("kopia.db")).kind());
    assertEquals(0, FolderBytes.of(locked).size());
  }

  private Problem problem(Path target) {
    return switch (data.backUp(target)) {
      case Outcome.Failed<Path>(Problem problem) -> problem;
      case Outcome.Done<Path>(Path written) -> throw new AssertionError(written);
    };
  }
}
