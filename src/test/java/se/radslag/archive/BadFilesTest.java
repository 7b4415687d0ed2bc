package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.Problem;

final class BadFilesTest {

  @TempDir Path folder;

  @Test
  void missing() {
    assertEquals(
        Problem.of(Problem.Kind.FILE_MISSING, "nothing.txt"),
        Reading.problem(folder.resolve("nothing.txt")));
  }

  @Test
  void folder() {
    String name = folder.getFileName().toString();
    assertEquals(Problem.of(Problem.Kind.FILE_IS_FOLDER, name), Reading.problem(folder));
    assertEquals(Problem.Kind.FILE_IS_FOLDER, Reading.problem(Path.of("/")).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", " \r\n\t\n"})
  void empty(String text) throws Exception {
    assertEquals(Problem.of(Problem.Kind.FILE_EMPTY, "minutes.txt"), problem(text));
  }

  @Test
  void tooLarge() throws Exception {
    Path file = folder.resolve("large.txt");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50_000_000);
    }
    assertEquals(Problem.of(Problem.Kind.FILE_TOO_LARGE, "large.txt", "5"), Reading.problem(file));
  }

  @Test
  void binary() throws Exception {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertEquals(notText(), Reading.problem(Reading.file(folder, bytes)));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
    }
    assertEquals(notText(), Reading.problem(Reading.file(folder, bytes)), "without zero bytes");
  }

  @Test
  void textWithAZeroByte() throws Exception {
    assertEquals(notText(), problem(Reading.spaces(Fictional.MINUTES) + "\0"));
    byte[] wide = Reading.spaces(Fictional.MINUTES).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(notText(), Reading.problem(Reading.file(folder, wide)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hej! Tack för senast.\n\nVi ses den 3 maj 2031.\n",
        "Handla:\n2 Liter mjölk\n40 Ägg\n",
        "{\\rtf1\\ansi text}",
        "4 kap. 2 §\n19 april.\n"
      })
  void noMinutes(String text) throws Exception {
    assertEquals(Problem.of(Problem.Kind.MINUTES_NOT_RECOGNISED, "minutes.txt"), problem(text));
  }

  @Test
  void notReadable() throws Exception {
    Path file = Files.writeString(folder.resolve("minutes.txt"), Fictional.MINUTES);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "skipped: this user may read every file");
    assertEquals(
        Problem.of(Problem.Kind.FILE_NOT_READABLE, "minutes.txt", "AccessDenied"),
        Reading.problem(file));
  }

  @Test
  void linkToItself() throws Exception {
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, loop);
    Problem problem = Reading.problem(loop);
    assertEquals(Problem.Kind.FILE_NOT_READABLE, problem.kind());
    assertEquals("loop.txt", problem.arguments().getFirst());
    assertFalse(problem.arguments().getLast().isBlank(), "a reason is given");
  }

  private Problem problem(String text) throws Exception {
    return Reading.problem(Reading.file(folder, Reading.utf8(text)));
  }

  private static Problem notText() {
    return Problem.of(Problem.Kind.FILE_NOT_TEXT, "minutes.txt");
  }
}
