package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Problem;

final class WholeFileTest {

  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5};

  @TempDir private Path folder;

  @Test
  void replacesAFileWhole() throws IOException {
    Path file = Files.write(folder.resolve("minutes.docx"), OLD);
    assertEquals(file, Outcomes.value(WholeFile.write(file, NEW)));
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of(file), files(folder));
  }

  @Test
  void aMissingFolderIsSaid() {
    Path file = folder.resolve("gone").resolve("minutes.docx");
    assertEquals(Problem.Kind.FOLDER_MISSING, Outcomes.problem(WholeFile.write(file, NEW)));
    assertFalse(Files.exists(folder.resolve("gone")));
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path file = Files.createDirectory(folder.resolve("minutes.docx"));
    assertEquals(Problem.Kind.FILE_IS_FOLDER, Outcomes.problem(WholeFile.write(file, NEW)));
    assertEquals(List.of(file), files(folder));
  }

  @Test
  void anUnwritableNameLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("x".repeat(300) + ".docx");
    assertEquals(Problem.Kind.FILE_NOT_WRITABLE, Outcomes.problem(WholeFile.write(file, NEW)));
    assertEquals(List.of(), files(folder));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
