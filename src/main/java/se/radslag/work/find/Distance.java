package se.radslag.work.find;

/** How many letters were mistyped: put in, left out, changed, or swapped with the next. */
final class Distance {

  private Distance() {}

  /** The distance between two words; somewhat more than the most that counts if it is greater. */
  static int between(String one, String other, int most) {
    int width = other.length() + 1;
    var twoBack = new int[width];
    var back = new int[width];
    for (int j = 0; j < width; j++) {
      back[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[width];
      row[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int distance = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + changed);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          distance = Math.min(distance, twoBack[j - 2] + 1);
        }
        row[j] = distance;
        least = Math.min(least, distance);
      }
      if (least > most) {
        return most + 1;
      }
      twoBack = back;
      back = row;
    }
    return back[width - 1];
  }
}
