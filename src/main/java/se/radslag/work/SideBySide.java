package se.radslag.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Two lists line by line: what they have in common stands on the same row, and of what lies
 * between, what is alike is set against each other. Immutable; threads may share it.
 */
public record SideBySide<T>(List<Row<T>> rows) {

  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of two lists, the longest run of common lines kept together.
   *
   * @param alike whether one line may have become the other
   */
  public static <T> SideBySide<T> of(List<T> now, List<T> written, BiPredicate<T, T> alike) {
    int[][] common = common(now, written);
    var rows = new ArrayList<Row<T>>();
    var gone = new ArrayList<T>();
    var come = new ArrayList<T>();
    int i = 0;
    int j = 0;
    while (i < now.size() || j < written.size()) {
      if (i < now.size() && j < written.size() && now.get(i).equals(written.get(j))) {
        gap(gone, come, alike, rows);
        rows.add(new Row<>(Optional.of(now.get(i++)), Optional.of(written.get(j++))));
      } else if (j == written.size() || (i < now.size() && common[i + 1][j] >= common[i][j + 1])) {
        gone.add(now.get(i++));
      } else {
        come.add(written.get(j++));
      }
    }
    gap(gone, come, alike, rows);
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

  private static <T> void gap(
      List<T> gone, List<T> come, BiPredicate<T, T> alike, List<Row<T>> rows) {
    int next = 0;
    for (T one : come) {
      int partner = next;
      while (partner < gone.size() && !alike.test(gone.get(partner), one)) {
        partner++;
      }
      if (partner < gone.size()) {
        gone.subList(next, partner).forEach(alone -> rows.add(Row.now(alone)));
        rows.add(new Row<>(Optional.of(gone.get(partner)), Optional.of(one)));
        next = partner + 1;
      } else {
        rows.add(new Row<>(Optional.empty(), Optional.of(one)));
      }
    }
    gone.subList(next, gone.size()).forEach(alone -> rows.add(Row.now(alone)));
    gone.clear();
    come.clear();
  }

  /** Whether two lines have so much in common that one may have become the other. */
  public static boolean alike(String one, String other) {
    return Likeness.of(one, other) >= Likeness.ENOUGH;
  }

  /** One row; at least one side has a line. */
  public record Row<T>(Optional<T> now, Optional<T> written) {

    static <T> Row<T> now(T alone) {
      return new Row<>(Optional.of(alone), Optional.empty());
    }

    /** Whether both sides say the same. */
    public boolean same() {
      return now.equals(written);
    }
  }
}
