package se.radslag.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Objects;
import se.radslag.model.Problem;
import se.radslag.store.StoreException;

/** Failures nobody foresaw: the log has the trace, the person a sentence with a short code. */
public final class Unexpected {

  private static final Logger LOG = System.getLogger("se.radslag");

  private Unexpected() {}

  /** The problem a failure is for a person; one that is not of the store's own is logged. */
  public static Problem problem(Throwable failure) {
    if (failure instanceof StoreException store) {
      return store.problem();
    }
    String code = code(failure);
    LOG.log(Level.ERROR, "Unexpected failure " + code, failure);
    return Problem.of(Problem.Kind.UNEXPECTED, code);
  }

  /** The same failure at the same place has the same code. */
  private static String code(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    int place =
        trace.length == 0 ? 0 : Objects.hash(trace[0].getClassName(), trace[0].getMethodName());
    int code = Objects.hash(failure.getClass().getName(), place) & 0xFFFF;
    return String.format(Locale.ROOT, "%04X", code);
  }
}
