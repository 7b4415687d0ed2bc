package se.radslag.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * Writes a file whole or not at all: under another name beside its place, then on the disk, then in
 * one move to its name. An old file of that name is untouched until the new one is complete.
 */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes the bytes; failed, with nothing changed and nothing left behind, if that cannot be done.
   */
  public static Outcome<Path> write(Path target, byte[] bytes) {
    Path absolute = target.toAbsolutePath();
    if (Files.isDirectory(absolute)) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_IS_FOLDER, target.toString()));
    }
    Path unfinished = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    try {
      try {
        writeThrough(unfinished, bytes);
        return Outcome.done(
            Files.move(
                unfinished,
                absolute,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING));
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (NoSuchFileException failure) {
      return Outcome.failed(Problem.of(Problem.Kind.FOLDER_MISSING, target.toString()));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(
              Problem.Kind.FILE_NOT_WRITABLE,
              target.toString(),
              failure.getClass().getSimpleName()));
    }
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }
}
