package se.radslag.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.radslag.model.Problem;

/** The full check of a data file. */
final class Integrity {

  private Integrity() {}

  /** What is wrong with the file and its search index; empty if all is well. */
  static List<String> allFindings(Sql sql) {
    var findings = new ArrayList<String>(findings(sql));
    findings.addAll(indexFindings(sql));
    return findings;
  }

  /** What is wrong with pages and references, in SQLite's words; empty if all is well. */
  static List<String> findings(Sql sql) {
    var findings = new ArrayList<String>();
    findings.addAll(
        orDamage(
            "integrity_check",
            () -> sql.list("PRAGMA integrity_check", row -> row.text("integrity_check"))));
    findings.remove("ok");
    findings.addAll(orDamage("foreign_key_check", () -> danglingReferences(sql)));
    return findings;
  }

  /** The tables of pages, and not those that are made of other tables. */
  static List<String> tables(Sql sql) {
    return sql.list(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0",
        row -> row.text("name"));
  }

  /** Whether a table's pages are whole. */
  static boolean isWhole(Sql sql, String table) {
    return orDamage(
            table,
            () -> sql.list("PRAGMA quick_check('" + table + "')", row -> row.text("quick_check")))
        .equals(List.of("ok"));
  }

  private static List<String> danglingReferences(Sql sql) {
    return sql.list(
        "PRAGMA foreign_key_check",
        row -> "row " + row.number("rowid") + " of " + row.text("table") + " refers to nothing");
  }

  /**
   * Compares the search index with the text it is made of; it writes nothing, but SQLite asks for a
   * connection that could.
   */
  private static List<String> indexFindings(Sql sql) {
    var findings = new ArrayList<String>();
    for (String index : SearchRepository.INDEXES) {
      findings.addAll(
          orDamage(
              index,
              () -> {
                sql.run(
                    "INSERT INTO "
                        + index
                        + " ("
                        + index
                        + ", rank) VALUES ('integrity-check', 1)");
                return List.of();
              }));
    }
    return findings;
  }

  /** A check that itself stumbles over a damaged page has found something. */
  private static List<String> orDamage(String part, Supplier<List<String>> check) {
    try {
      return check.get();
    } catch (StoreException failure) {
      if (failure.problem().kind() == Problem.Kind.DATA_DAMAGED) {
        return List.of(part + ": " + failure.getMessage());
      }
      throw failure;
    }
  }
}
