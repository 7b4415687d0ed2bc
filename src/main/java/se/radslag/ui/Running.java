package se.radslag.ui;

import java.util.Optional;
import se.radslag.work.Progress;

/**
 * Work that takes a while.
 *
 * @param words the key of what is being done
 * @param step how far it has come, once it has begun
 * @param cancel asks it to stop; what is done so far stays done
 */
public record Running(String words, Optional<Progress.Step> step, Runnable cancel) {

  /** The same work, further on. */
  Running at(Progress.Step now) {
    return new Running(words, Optional.of(now), cancel);
  }
}
