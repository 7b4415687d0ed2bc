package se.radslag.work;

import java.util.Map;
import java.util.Optional;

/**
 * How a window was left.
 *
 * @param frame where it was while it was not maximised
 * @param section the step that was shown, by the name of its constant, or the empty text
 * @param beside what was shown beside the meeting, in a word, or the empty text
 * @param dividers where the dividers stood, 0 to 1, each under a name of its own
 */
public record WindowState(
    Optional<Frame> frame,
    boolean maximised,
    String section,
    String beside,
    Map<String, Double> dividers) {

  public WindowState {
    dividers = Map.copyOf(dividers);
  }

  /** Nothing is known: the window decides. */
  public static WindowState unknown() {
    return new WindowState(Optional.empty(), false, "", "", Map.of());
  }

  /** A place on the desktop, in its points. */
  public record Frame(double x, double y, double width, double height) {}
}
