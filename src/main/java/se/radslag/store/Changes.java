package se.radslag.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteUpdateListener;

/**
 * What has changed in the data file since it was opened, told by SQLite row by row, whoever made
 * the change. Belongs to the data file's thread.
 */
final class Changes implements SQLiteUpdateListener {

  /** When more rows were written than this, all words are read anew. */
  private static final int MOST = 20_000;

  private long all;
  private long agenda;
  private long people;
  private long lost;
  private int remembered;
  private Map<String, List<Long>> written = new HashMap<>();

  @Override
  public void onUpdate(Type type, String database, String table, long row) {
    switch (table) {
      case "piece", "attachment_text" -> written(type, table, row);
      case "item", "meeting" -> {
        agenda++;
        written(type, table, row);
      }
      case "person", "organisation" -> {
        people++;
        all++;
      }
      case "attendance", "attendance_group", "attachment", "note", "watch_entry" -> all++;
      default -> {
        // The index's own tables follow those above.
      }
    }
  }

  private void written(Type type, String table, long row) {
    all++;
    if (type == Type.DELETE) {
      return;
    }
    if (remembered == MOST) {
      lost++;
      remembered = 0;
      written = new HashMap<>();
    }
    remembered++;
    written.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
  }

  /** How often anything that may be searched was changed. */
  long all() {
    return all;
  }

  /** How often meetings or heads of items were changed. */
  long agenda() {
    return agenda;
  }

  /** How often people or organisations were changed. */
  long people() {
    return people;
  }

  /** How often too much was written to be remembered. */
  long lost() {
    return lost;
  }

  /** The rows that were written since this was last asked, by their table. */
  Map<String, List<Long>> takeWritten() {
    Map<String, List<Long>> taken = written;
    written = new HashMap<>();
    remembered = 0;
    return taken;
  }
}
