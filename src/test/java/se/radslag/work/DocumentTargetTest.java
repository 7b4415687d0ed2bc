package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Outcomes;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Problem.Kind;
import se.radslag.store.ChildJvm;

/** What may be wrong with the place of a document: the old file stays, and nothing beside it. */
final class DocumentTargetTest {

  private static final byte[] OLD = {1, 2, 3};

  private static final byte[] NEW = new byte[400_000];

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"CON.docx", "nul", "LPT1.docx", "slut.", "mellanslag ", "a:b.docx", "vad?"})
  void aNameWindowsDoesNotHaveIsRefusedAndAnotherProposed(String name) throws IOException {
    Path target = folder.resolve(name);
    Problem problem = problem(DocumentTarget.write(target, NEW));
    assertEquals(Kind.FILE_NAME_UNUSABLE, problem.kind());
    assertEquals(List.of(), files());
    assertWritable(target, problem);
  }

  @Test
  void aNameThatIsTooLong() throws IOException {
    Path target = folder.resolve("å".repeat(126) + ".docx");
    assertWritable(target, problem(DocumentTarget.write(target, NEW)));
    Path fits = folder.resolve("x".repeat(250) + ".docx");
    assertEquals(fits, Outcomes.value(DocumentTarget.write(fits, NEW)));
  }

  @Test
  void aFileThatIsProtected() throws IOException {
    Path target = Files.write(folder.resolve("protokoll.docx"), OLD);
    assumeTrue(Files.getFileStore(target).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    Problem problem = problem(DocumentTarget.write(target, NEW));
    assertEquals(Kind.FILE_READ_ONLY, problem.kind());
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertEquals(List.of("protokoll.docx"), files());
    assertEquals(Optional.of("protokoll (2).docx"), DocumentTarget.proposal(problem, target));
    assertWritable(target, problem);
  }

  @Test
  void aFolderThatIsGone() throws IOException {
    Path target = folder.resolve("borta").resolve("protokoll.docx");
    assertEquals(Kind.FOLDER_MISSING, problem(DocumentTarget.write(target, NEW)).kind());
    assertEquals(List.of(), files());
    Path file = Files.write(folder.resolve("fil"), OLD);
    Path below = file.resolve("protokoll.docx");
    assertEquals(Kind.FOLDER_MISSING, problem(DocumentTarget.write(below, NEW)).kind());
  }

  @Test
  void aDiskThatFillsHalfWay() throws IOException {
    Path target = Files.write(folder.resolve("protokoll.docx"), OLD);
    Problem problem =
        problem(
            WholeFile.write(
                target,
                NEW,
                (file, bytes) -> {
                  Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                  throw new IOException("No space left on device");
                }));
    assertEquals(Kind.DOCUMENT_DISK_FULL, problem.kind());
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertEquals(List.of("protokoll.docx"), files());
  }

  /** A real small disk, in a process of its own. */
  @Test
  void aDiskThatIsFull() throws Exception {
    assertEquals(
        List.of("DOCUMENT_DISK_FULL", "[protokoll.docx]", "[1, 2, 3]"),
        onDisk("mount -t tmpfs -o size=100k tmpfs \"$0\" && exec \"$@\""));
  }

  @Test
  void aFolderThatCannotBeWrittenTo() throws Exception {
    Files.write(folder.resolve("protokoll.docx"), OLD);
    assertEquals(
        List.of("FOLDER_READ_ONLY", "[protokoll.docx]", "[1, 2, 3]"),
        onDisk("mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\""));
  }

  @Test
  void aFailureNobodyForesawLeavesNothingEither() throws IOException {
    Path target = Files.write(folder.resolve("protokoll.docx"), OLD);
    Outcome<Path> written =
        WholeFile.write(
            target,
            NEW,
            (file, bytes) -> {
              Files.write(file, bytes);
              throw new IOException("the cable is out");
            });
    assertEquals(Kind.FILE_NOT_WRITABLE, problem(written).kind());
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertEquals(List.of("protokoll.docx"), files());
  }

  private List<String> onDisk(String mount) throws IOException, InterruptedException {
    List<String> wrapper =
        new ArrayList<>(List.of("unshare", "-rm", "bash", "-c", mount, folder.toString()));
    var probe = new ArrayList<>(wrapper);
    probe.add("true");
    assumeTrue(
        new ProcessBuilder(probe).start().waitFor() == 0,
        "skipped: this system lets nobody mount a disk for a process of his");
    try (ChildJvm child = ChildJvm.start(wrapper, Writing.class, folder.toString())) {
      return child.rest();
    }
  }

  private void assertWritable(Path target, Problem problem) {
    String free = DocumentTarget.proposal(problem, target).orElseThrow();
    Outcomes.value(DocumentTarget.write(target.resolveSibling(free), NEW));
  }

  private static Problem problem(Outcome<Path> outcome) {
    return switch (outcome) {
      case Outcome.Done<Path>(Path file) -> throw new AssertionError("written: " + file);
      case Outcome.Failed<Path>(Problem problem) -> problem;
    };
  }

  private List<String> files() throws IOException {
    return files(folder);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Writes a document over another, and says what came of it. */
  static final class Writing {

    private Writing() {}

    public static void main(String[] arguments) throws IOException {
      Path disk = Path.of(arguments[0]);
      Path target = disk.resolve("protokoll.docx");
      if (Files.notExists(target)) {
        Files.write(target, OLD);
      }
      System.out.println(problem(DocumentTarget.write(target, NEW)).kind());
      System.out.println(files(disk));
      System.out.println(Arrays.toString(Files.readAllBytes(target)));
    }
  }
}
