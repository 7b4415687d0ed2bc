package se.radslag.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two lists line by line: what they have in common stands on the same row, and what lies between is
 * set against each other in its order. Immutable; threads may share it.
 */
public record SideBySide<T>(List<Row<T>> rows) {

  public SideBySide {
    rows = List.copyOf(rows);
  }

  /** The rows of two lists, the longest run of common lines kept together. */
  public static <T> SideBySide<T> of(List<T> now, List<T> written) {
    int[][] common = common(now, written);
    var rows = new ArrayList<Row<T>>();
    var gone = new ArrayList<T>();
    var come = new ArrayList<T>();
    int i = 0;
    int j = 0;
    while (i < now.size() || j < written.size()) {
      if (i < now.size() && j < written.size() && now.get(i).equals(written.get(j))) {
        gap(gone, come, rows);
        rows.add(new Row<>(Optional.of(now.get(i++)), Optional.of(written.get(j++))));
      } else if (j == written.size() || (i < now.size() && common[i + 1][j] >= common[i][j + 1])) {
        gone.add(now.get(i++));
      } else {
        come.add(written.get(j++));
      }
    }
    gap(gone, come, rows);
    return new SideBySide<>(rows);
  }

  /** How many lines two lists have in common from each pair of places on. */
  private static <T> int[][] common(List<T> now, List<T> written) {
    var common = new int[now.size() + 1][written.size() + 1];
    for (int i = now.size() - 1; i >= 0; i--) {
      for (int j = written.size() - 1; j >= 0; j--) {
        common[i][j] =
            now.get(i).equals(written.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static <T> void gap(List<T> gone, List<T> come, List<Row<T>> rows) {
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      rows.add(new Row<>(at(gone, i), at(come, i)));
    }
    gone.clear();
    come.clear();
  }

  private static <T> Optional<T> at(List<T> list, int place) {
    return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
  }

  /** One row; at least one side has a line. */
  public record Row<T>(Optional<T> now, Optional<T> written) {

    /** Whether both sides say the same. */
    public boolean same() {
      return now.equals(written);
    }
  }
}
