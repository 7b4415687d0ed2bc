package se.radslag.bench;

import java.util.List;
import java.util.function.Consumer;

/**
 * A time taken in the real window. Needs a thread of its own that is not the window's.
 *
 * <p>JMH has no place here: it times calls, and what a person waits for is a key's event and the
 * layout that follows it on another thread.
 */
interface WindowMeasure {

  /** What is chosen on the command line. */
  String name();

  /**
   * Takes it, warming up first.
   *
   * @param out where the times are told, a line each
   * @return what came of it, with the bounds it is held to
   */
  List<Limit> take(Archive archive, Consumer<String> out);
}
