package se.radslag.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The way from each version of the schema to the next.
 *
 * @param scripts the SQL from version 0 to 1, from 1 to 2, and so on; never edited once released
 */
record Migrations(List<String> scripts) {

  /** The migrations of this program. */
  static Migrations standard() {
    return new Migrations(
        List.of(
            resource("001.sql"),
            resource("002.sql"),
            resource("003.sql"),
            resource("004.sql"),
            resource("005.sql"),
            resource("006.sql")));
  }

  /** The version of the schema this program works with. */
  int newest() {
    return scripts.size();
  }

  /**
   * Brings an older data file up to the newest version, after a copy of it has been made beside it.
   *
   * @return whether it was older
   */
  boolean bringUp(Sql sql, Path file) {
    int version =
        sql.first("PRAGMA user_version", row -> (int) row.number("user_version")).orElse(0);
    if (version == newest()) {
      return false;
    }
    Backup.write(sql, Backup.beforeMigration(file, version));
    run(sql, version);
    return true;
  }

  /** Brings the schema up from a version, each step in a transaction of its own. */
  void run(Sql sql, int from) {
    for (int version = from; version < newest(); version++) {
      step(sql, scripts.get(version), version + 1);
    }
  }

  private static void step(Sql sql, String script, int version) {
    sql.transaction(
        () -> {
          sql.run(script);
          sql.run("PRAGMA user_version = " + version);
          return version;
        });
  }

  private static String resource(String name) {
    try (InputStream script = Migrations.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("The schema " + name + " is missing from the program");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
