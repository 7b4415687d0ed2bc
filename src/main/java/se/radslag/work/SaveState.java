package se.radslag.work;

import java.time.LocalTime;
import se.radslag.model.Problem;

/** How it stands with what was typed. */
public sealed interface SaveState {

  /** Whether something that was typed is not on the disk yet. */
  default boolean unsaved() {
    return switch (this) {
      case Unchanged _, Saved _ -> false;
      case Saving _, NotSaved _ -> true;
    };
  }

  /** Nothing has been changed yet. */
  record Unchanged() implements SaveState {}

  /** Something is changed and not yet on the disk. */
  record Saving() implements SaveState {}

  /**
   * Everything that was changed is on the disk.
   *
   * @param at when the last of it got there
   */
  record Saved(LocalTime at) implements SaveState {}

  /** Something could not be saved; it is kept, and tried again. */
  record NotSaved(Problem problem) implements SaveState {}
}
