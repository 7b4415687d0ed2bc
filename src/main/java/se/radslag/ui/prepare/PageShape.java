package se.radslag.ui.prepare;

/**
 * How the step Förbered is laid out in the room there is, measured in the text's own size.
 *
 * @param twoColumns whether the details stand beside the agenda instead of below it
 * @param oneLine whether an item of the agenda has room on one line
 */
record PageShape(boolean twoColumns, boolean oneLine) {

  /** How wide the details are beside the agenda. */
  static final double DETAILS = 28.5;

  private static final double TWO_COLUMNS = 74;
  private static final double ONE_LINE = 52;
  private static final double BETWEEN = 3;

  /**
   * The shape for some room.
   *
   * @param width in points of the screen
   * @param em the size of the text, in the same
   */
  static PageShape of(double width, double em) {
    double room = width / em;
    boolean two = room >= TWO_COLUMNS;
    return new PageShape(two, (two ? room - DETAILS - BETWEEN : room) >= ONE_LINE);
  }
}
