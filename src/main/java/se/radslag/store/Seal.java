package se.radslag.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How the program left a data file: it notes in the file when it wrote it anew and closed it, and
 * gives the file that time. A file whose time is another, or which is not of its own length, was
 * written by somebody else or left in a crash, and has to be looked through before it is opened.
 *
 * @param closedAt whole seconds, an even number: the roughest time a file system keeps
 */
record Seal(Instant closedAt) {

  /** The first schema in which a file has one. */
  private static final int SINCE = 6;

  private static final int ROUGHEST = 2;

  /** The seal of a file that is closed now. */
  static Seal now() {
    long seconds = Instant.now().truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
    return new Seal(Instant.ofEpochSecond(seconds - seconds % ROUGHEST));
  }

  /** Notes it in the file, in place of the one before. */
  void note(Sql sql) {
    sql.update("DELETE FROM seal");
    sql.update("INSERT INTO seal (closed_at) VALUES (?)", closedAt.getEpochSecond());
  }

  /** Gives the closed file its time. */
  void put(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(closedAt));
  }

  /**
   * Whether a file is as the program left it.
   *
   * @throws StoreException if it cannot be read
   */
  static boolean holds(Path file, FileHeader header, Sql sql) throws IOException {
    if (header.userVersion() < SINCE || !header.complete()) {
      return false;
    }
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    return sql.first("SELECT closed_at FROM seal", row -> row.number("closed_at"))
        .map(Instant::ofEpochSecond)
        .filter(changed::equals)
        .isPresent();
  }
}
