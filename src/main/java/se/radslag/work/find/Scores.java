package se.radslag.work.find;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How well each item, or each meeting, fits one thing that is sought. Belongs to one thread. */
final class Scores {

  private static final double REPEATED = 0.3;

  private float[] best;
  private float[] sum;

  /** The rows it is in, as they came. */
  private int[] rows = new int[64];

  private int count;

  Scores(int last) {
    best = new float[last + 1];
    sum = new float[last + 1];
  }

  /** Notes that something stands in these rows; more than once counts somewhat more. */
  void add(int[] rows, double weight) {
    float by = (float) weight;
    for (int row : rows) {
      add(row, by);
    }
  }

  void add(int row, float weight) {
    if (row >= best.length) {
      grow(row);
    }
    if (best[row] == 0) {
      note(row);
    }
    if (weight > best[row]) {
      best[row] = weight;
    }
    sum[row] += weight;
  }

  /** Whether it is there at all. */
  boolean has(int row) {
    return row < best.length && best[row] > 0;
  }

  /** How well a row fits; 0 if it does not. */
  double of(int row) {
    // log1p is some ten times slower than log in a program that has just started.
    return has(row) ? best[row] + REPEATED * Math.min(1, Math.log(1 + sum[row]) / 3) : 0;
  }

  int last() {
    return best.length - 1;
  }

  /** In how many rows it is. */
  int count() {
    return count;
  }

  /** The rows it is in, in no order. */
  void each(IntConsumer told) {
    for (int i = 0; i < count; i++) {
      told.accept(rows[i]);
    }
  }

  private void note(int row) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
    }
    rows[count++] = row;
  }

  private void grow(int row) {
    best = Arrays.copyOf(best, row + 64);
    sum = Arrays.copyOf(sum, row + 64);
  }
}
