package se.radslag.archive.extract;

import java.io.IOException;
import se.radslag.model.Problem;

/** A file that is not read, and why. */
final class UnfitException extends IOException {

  private static final long serialVersionUID = 1;

  private final Problem.Kind kind;

  UnfitException(Problem.Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  Problem.Kind kind() {
    return kind;
  }
}
