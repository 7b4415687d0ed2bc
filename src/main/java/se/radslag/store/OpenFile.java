package se.radslag.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import se.radslag.model.Problem;

/** A data file while it is open: its connection, its lock, and where it was when it was opened. */
final class OpenFile implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(OpenFile.class.getName());

  private final Path path;
  private final Sql sql;
  private final Claim claim;
  private final FileKeys keys;
  private boolean changed;

  private OpenFile(Path path, Sql sql, Claim claim, boolean changed) {
    this.path = path;
    this.sql = sql;
    this.claim = claim;
    this.changed = changed;
    this.keys = FileKeys.of(path);
  }

  /**
   * Opens a file that {@link Inspection} has let pass, and brings its schema up.
   *
   * @throws StoreException if that cannot be done; the file is closed again
   */
  static OpenFile open(Path path, Migrations migrations) {
    Sql sql = Connections.forWork(path);
    try {
      Claim claim = claim(path);
      try {
        return new OpenFile(path, sql, claim, migrations.bringUp(sql, path));
      } catch (RuntimeException failure) {
        claim.close();
        throw failure;
      }
    } catch (RuntimeException failure) {
      sql.close();
      throw failure;
    }
  }

  Sql sql() {
    return sql;
  }

  /** Does the work in one transaction, in the file that was opened or not at all. */
  <T> T transaction(Supplier<T> work) {
    try {
      return sql.transaction(
          () -> {
            T result = work.get();
            requireSameFile();
            changed = true;
            return result;
          });
    } catch (StoreException failure) {
      if (moved()) {
        emptyWal();
      }
      throw failure;
    }
  }

  @Override
  public void close() {
    Optional<Seal> seal = Optional.empty();
    try (sql;
        claim) {
      if (moved()) {
        emptyWal();
      } else if (changed) {
        seal = leaveNoTrace();
      }
    }
    // Closing still writes to the file.
    seal.ifPresent(this::put);
  }

  private void put(Seal seal) {
    try {
      seal.put(path);
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.INFO, "the data file will be looked through", failure);
    }
  }

  /**
   * Joins the parts of the search index, so that words of deleted texts go, and writes the file
   * anew: {@code secure_delete} clears what is deleted, but not the copies SQLite leaves in a
   * page's free space whenever it moves rows from one page to another.
   *
   * @return what seals the file; empty if it could not be written anew
   */
  private Optional<Seal> leaveNoTrace() {
    try {
      var seal = Seal.now();
      seal.note(sql);
      SearchRepository.INDEXES.forEach(
          index -> sql.run("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')"));
      sql.run("VACUUM");
      return Optional.of(seal);
    } catch (StoreException failure) {
      // Everything that was saved is safe; the traces go the next time.
      LOG.log(System.Logger.Level.WARNING, "the data file was not written anew", failure);
      return Optional.empty();
    }
  }

  /** SQLite goes on writing into a file that was moved or replaced, where nobody would find it. */
  private void requireSameFile() {
    if (moved()) {
      throw new StoreException(
          Problem.of(Problem.Kind.DATA_MOVED, path.toString()),
          new IOException("another file, or none, is now at the data file's path"));
    }
  }

  /**
   * What was committed before the move goes into the file that was moved. SQLite itself would leave
   * it in the WAL, where the next opening would take it into whatever file is then beside it.
   */
  private void emptyWal() {
    sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  private boolean moved() {
    return !keys.equals(FileKeys.of(path));
  }

  private static Claim claim(Path path) {
    try {
      return Claim.on(path)
          .orElseThrow(
              () ->
                  new StoreException(
                      Problem.of(Problem.Kind.DATA_IN_USE, path.toString()),
                      new IOException("somebody else opened the data file just now")));
    } catch (IOException failure) {
      throw new StoreException(
          Problem.of(
              Problem.Kind.DATA_NOT_WRITABLE, path.toString(), failure.getClass().getSimpleName()),
          failure);
    }
  }
}
