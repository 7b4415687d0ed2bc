package se.radslag.archive.extract;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list. */
final class ListCounter {

  private final int[] numbers = new int[ListLevel.LEVELS];
  private final boolean[] begun = new boolean[ListLevel.LEVELS];

  /** The list begins anew at a level. */
  void restart(int level) {
    Arrays.fill(begun, level, begun.length, false);
  }

  /** The next paragraph at a level gets this number. */
  void set(int level, int number) {
    numbers[level] = number - 1;
    begun[level] = true;
  }

  /** What is printed before the next paragraph at a level; empty where nothing is. */
  String next(List<ListLevel> levels, int level) {
    ListLevel now = levels.get(level);
    numbers[level] = begun[level] ? numbers[level] + 1 : now.start();
    begun[level] = true;
    Arrays.fill(begun, level + 1, begun.length, false);
    if (now.bullet()) {
      return "";
    }
    String text = now.text();
    for (int i = 0; i <= level; i++) {
      // A level nobody has counted yet is printed as if it had been.
      int number = begun[i] ? numbers[i] : levels.get(i).start();
      text = text.replace("%" + (i + 1), Numerals.of(number, levels.get(i).format()));
    }
    return text.strip();
  }
}
