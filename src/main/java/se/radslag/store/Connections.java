package se.radslag.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** The ways in which the program opens an SQLite file. */
final class Connections {

  /** SQLite makes no file of its own: it would be one that everybody may read. */
  private static final String EXISTING = "?mode=rw";

  private Connections() {}

  /**
   * For work: one writer that keeps the file for itself, every commit on the disk before it
   * returns, and nothing deleted left behind. The order counts: exclusive before WAL keeps the
   * WAL's index in memory.
   */
  static Sql forWork(Path file) {
    Sql sql = open(file, EXISTING);
    try {
      prepareForWork(sql);
      return sql;
    } catch (StoreException failure) {
      sql.close();
      throw failure;
    }
  }

  private static void prepareForWork(Sql sql) {
    sql.run("PRAGMA busy_timeout = 500");
    sql.run("PRAGMA locking_mode = EXCLUSIVE");
    sql.run("PRAGMA temp_store = MEMORY");
    sql.run("PRAGMA mmap_size = 0");
    sql.run("PRAGMA secure_delete = ON");
    sql.run("PRAGMA foreign_keys = ON");
    sql.run("PRAGMA journal_mode = WAL");
    sql.run("PRAGMA synchronous = FULL");
    sql.run("BEGIN IMMEDIATE");
    sql.run("COMMIT");
  }

  /** For filling a new, empty file, before anybody else knows it. */
  static Sql forCreation(Path file) {
    return open(file, EXISTING);
  }

  /**
   * For a look that changes nothing, not even a lock.
   *
   * <p>Only for a file nobody has open and beside which no WAL lies.
   */
  static Sql forInspection(Path file) {
    return open(file, "?immutable=1&mode=ro");
  }

  private static Sql open(Path file, String parameters) {
    String name = String.valueOf(file.getFileName());
    try {
      var config = new SQLiteConfig();
      // The driver asks for them after every INSERT and leaves the query open; VACUUM then refuses.
      config.setGetGeneratedKeys(false);
      return new Sql(
          config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + parameters),
          name);
    } catch (SQLException failure) {
      throw StoreException.of(name, failure);
    }
  }
}
