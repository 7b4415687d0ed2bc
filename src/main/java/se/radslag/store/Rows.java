package se.radslag.store;

/** Rows that SQLite gave as one text: a call for each of a hundred thousand would take too long. */
final class Rows {

  private Rows() {}

  /** The numbers of a text such as "3,17,17", in their order. */
  static int[] of(String joined) {
    if (joined.isEmpty()) {
      return new int[0];
    }
    var rows = new int[1 + (int) joined.chars().filter(one -> one == ',').count()];
    int place = 0;
    int number = 0;
    for (int i = 0; i < joined.length(); i++) {
      char one = joined.charAt(i);
      if (one == ',') {
        rows[place++] = number;
        number = 0;
      } else {
        number = number * 10 + (one - '0');
      }
    }
    rows[place] = number;
    return rows;
  }
}
