package se.radslag.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.radslag.model.Problem;

/**
 * A copy of an open data file. The file itself cannot be copied while it is open; SQLite writes the
 * copy ({@code VACUUM INTO}).
 */
final class Backup {

  private Backup() {}

  /** Where the copy goes that is made before the schema is brought up from a version. */
  static Path beforeMigration(Path file, int version) {
    return file.resolveSibling(file.getFileName() + ".schema-" + version);
  }

  /**
   * Writes the copy under another name beside the target, checks it by opening it, and only then
   * gives it its name.
   *
   * @throws StoreException if it cannot be written, or does not pass the check
   */
  static Path write(Sql sql, Path target) {
    Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      // An empty file of the right permissions: SQLite would make one that everybody may read.
      PrivateFiles.createFile(unfinished);
      try {
        copy(sql, unfinished, target);
        check(unfinished, target);
        force(unfinished);
        return PrivateFiles.move(unfinished, target);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failure) {
      throw new StoreException(
          Problem.of(
              Problem.Kind.FILE_NOT_WRITABLE,
              target.toString(),
              failure.getClass().getSimpleName()),
          failure);
    }
  }

  private static void copy(Sql sql, Path unfinished, Path target) {
    try {
      sql.update("VACUUM INTO ?", unfinished.toAbsolutePath().toString());
    } catch (StoreException failure) {
      throw failure.about(target);
    }
  }

  private static void check(Path copy, Path target) {
    try (Sql opened = Connections.forInspection(copy)) {
      var findings = Integrity.findings(opened);
      if (!findings.isEmpty()) {
        throw new StoreException(
            Problem.of(Problem.Kind.DATA_DAMAGED, target.toString()),
            new IOException("the copy did not pass the check: " + findings));
      }
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
