package se.radslag;

import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/** Outcomes as tests expect them. */
public final class Outcomes {

  private Outcomes() {}

  /** The value of an outcome that must be there. */
  public static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Failed<T>(Problem problem) -> throw new AssertionError("failed: " + problem);
    };
  }

  /** The kind of problem of an outcome that must have failed. */
  public static Problem.Kind problem(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object value) -> throw new AssertionError("done: " + value);
      case Outcome.Failed<?>(Problem problem) -> problem.kind();
    };
  }
}
