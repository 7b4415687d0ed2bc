package se.radslag.work.find;

import java.util.function.Function;
import se.radslag.store.Session;

/**
 * Asks the data file for one thing after the other. Between two steps whoever waits to save comes
 * first; so a step takes some milliseconds at the most.
 */
@FunctionalInterface
interface Steps {

  <T> T read(Function<Session, T> step);
}
