package se.radslag.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.radslag.model.Problem;

/** The data file could not be read or written; the transaction under way was undone. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  StoreException(Problem problem, Throwable cause) {
    super(problem.kind() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  /** What to tell the person. */
  public Problem problem() {
    return problem;
  }

  /** The problem a failure of SQLite is for a person, by its result code. */
  static StoreException of(String file, SQLException failure) {
    return new StoreException(Problem.of(kind(failure), file, reason(failure)), failure);
  }

  /** The same failure where it is another file that could not be written. */
  StoreException about(Path target) {
    return switch (problem.kind()) {
      case DISK_FULL ->
          new StoreException(Problem.of(Problem.Kind.DISK_FULL, target.toString()), this);
      case DATA_NOT_WRITABLE ->
          new StoreException(
              Problem.of(
                  Problem.Kind.FILE_NOT_WRITABLE, target.toString(), problem.arguments().getLast()),
              this);
      default -> this;
    };
  }

  private static Problem.Kind kind(SQLException failure) {
    // The low byte is the primary result code; the rest says more than a person needs.
    return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF)) {
      case SQLITE_FULL -> Problem.Kind.DISK_FULL;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Problem.Kind.DATA_DAMAGED;
      case SQLITE_BUSY, SQLITE_LOCKED -> Problem.Kind.DATA_IN_USE;
      default -> Problem.Kind.DATA_NOT_WRITABLE;
    };
  }

  private static String reason(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        ? sqlite.getResultCode().name()
        : "SQLITE " + failure.getErrorCode();
  }
}
