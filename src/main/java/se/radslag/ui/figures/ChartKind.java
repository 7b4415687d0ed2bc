package se.radslag.ui.figures;

/** What a chart is of. */
public enum ChartKind {
  /** How many came from each organisation. */
  ATTENDANCE("figures.attendance", "figures.attendance-unit"),
  /** What each organisation asked. */
  QUESTIONS("figures.questions", "figures.questions-unit"),
  /** What was promised, answered, and is open. */
  WATCH("figures.watch", "figures.watch-unit"),
  /** How long meetings were, against their plan. */
  TIME("figures.time", "figures.time-unit");

  private final String words;
  private final String unit;

  ChartKind(String words, String unit) {
    this.words = words;
    this.unit = unit;
  }

  /** The key of its name. */
  String words() {
    return words;
  }

  /** The key of what its numbers count. */
  String unit() {
    return unit;
  }
}
