package se.radslag.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The way from each version of the schema to the next.
 *
 * @param scripts the SQL from version 0 to 1, from 1 to 2, and so on; never edited once released
 */
record Migrations(List<String> scripts) {

  /** The migrations of this program. */
  static Migrations standard() {
    return new Migrations(List.of(resource("001.sql")));
  }

  /** The version of the schema this program works with. */
  int newest() {
    return scripts.size();
  }

  /** Brings the schema up from a version, each step in a transaction of its own. */
  void run(Sql sql, int from) {
    for (int version = from; version < newest(); version++) {
      sql.run("BEGIN IMMEDIATE");
      try {
        sql.run(scripts.get(version));
        sql.run("PRAGMA user_version = " + (version + 1));
        sql.run("COMMIT");
      } catch (StoreException failure) {
        sql.run("ROLLBACK");
        throw failure;
      }
    }
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
