package se.radslag.ui.phrases;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A list that is edited line by line. Belongs to the window's thread.
 *
 * @param <R> a line
 */
final class Rows<R> {

  private final ObservableList<R> rows;
  private final ObservableList<R> readable;
  private final Supplier<R> blank;
  private final Runnable changed;

  /**
   * @param blank makes an empty line
   * @param changed told after each change of which lines there are, and of their order
   */
  Rows(List<R> rows, Supplier<R> blank, Runnable changed) {
    this.rows = FXCollections.observableArrayList(rows);
    this.readable = FXCollections.unmodifiableObservableList(this.rows);
    this.blank = blank;
    this.changed = changed;
  }

  /** The lines in order; changed only through this class. */
  ObservableList<R> list() {
    return readable;
  }

  /** Adds an empty line at the end. */
  R add() {
    R row = blank.get();
    rows.add(row);
    return row;
  }

  void remove(R row) {
    rows.remove(row);
    changed.run();
  }

  /** Moves a line so many places down, or up if negative; gives whether there was room. */
  boolean move(R row, int places) {
    int from = rows.indexOf(row);
    int to = from + places;
    if (to < 0 || to >= rows.size()) {
      return false;
    }
    rows.remove(from);
    rows.add(to, row);
    changed.run();
    return true;
  }
}
