package se.radslag.store;

import java.util.List;

/**
 * How far two lists are alike.
 *
 * @param head how many elements at the beginning are the same
 * @param tail how many of the others are the same at the end
 */
record Difference(int head, int tail) {

  static <T> Difference between(List<T> before, List<T> after) {
    int common = Math.min(before.size(), after.size());
    int head = 0;
    while (head < common && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < common - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new Difference(head, tail);
  }

  /** What is not the same. */
  <T> List<T> middle(List<T> list) {
    return list.subList(head, list.size() - tail);
  }
}
