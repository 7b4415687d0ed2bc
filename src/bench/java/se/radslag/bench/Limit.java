package se.radslag.bench;

import java.util.Locale;

/** A figure and the most it may be. */
record Limit(String what, double is, double most, String unit) {

  boolean holds() {
    return is <= most;
  }

  /** The figure as a line of the table. */
  String line() {
    return String.format(
        Locale.ROOT,
        "  %s: wanted ≤ %.2f %s, is %.2f%s",
        what,
        most,
        unit,
        is,
        holds() ? "" : "  MISSED");
  }
}
