package se.radslag.store;

import java.util.ArrayList;
import java.util.List;

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
    sql.list("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(findings::add);
    findings.addAll(
        sql.list(
            "PRAGMA foreign_key_check",
            row ->
                "row " + row.number("rowid") + " of " + row.text("table") + " refers to nothing"));
    return findings;
  }

  /**
   * Compares the search index with the text it is made of; it writes nothing, but SQLite asks for a
   * connection that could.
   */
  private static List<String> indexFindings(Sql sql) {
    var findings = new ArrayList<String>();
    for (String index : List.of("item_index", "note_index")) {
      try {
        sql.run("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
      } catch (StoreException different) {
        findings.add(index + ": " + different.getMessage());
      }
    }
    return findings;
  }
}
