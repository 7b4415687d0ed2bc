package se.radslag.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * The open data file. It has one thread and one connection of its own and keeps the file to itself
 * until it is closed. Threads may share it; each call waits for its result.
 */
public final class DataFile implements AutoCloseable {

  private final Path path;
  private final OwnerThread owner;
  private final Sql sql;
  private final Session session;
  private final Optional<Object> key;

  private DataFile(Path path, OwnerThread owner, Sql sql) {
    this.path = path;
    this.owner = owner;
    this.sql = sql;
    this.session = new Session(sql);
    this.key = key(path);
  }

  /**
   * Opens the data file, or makes an empty one, in a folder of its owner's alone, if none is there.
   */
  public static Outcome<DataFile> openOrCreate(Path path) {
    if (Files.notExists(path)) {
      Outcome<Path> created = create(path);
      if (created instanceof Outcome.Failed<Path>(Problem problem)) {
        return Outcome.failed(problem);
      }
    }
    return open(path);
  }

  /**
   * Opens a data file that is there.
   *
   * @return failed, with not one byte of the file changed, if it is no data file of this program,
   *     made by a newer one, empty, damaged, in use or not writable
   */
  public static Outcome<DataFile> open(Path path) {
    Migrations migrations = Migrations.standard();
    Optional<Problem> refusal = Inspection.refusal(path, migrations.newest());
    if (refusal.isPresent()) {
      return Outcome.failed(refusal.get());
    }
    if (!Files.isWritable(path)) {
      return Outcome.failed(
          Problem.of(Problem.Kind.DATA_NOT_WRITABLE, path.toString(), "READ ONLY"));
    }
    var owner = new OwnerThread();
    try {
      Sql sql = owner.call(() -> connect(path, migrations));
      return Outcome.done(new DataFile(path, owner, sql));
    } catch (StoreException failure) {
      owner.close();
      return Outcome.failed(failure.problem());
    }
  }

  private static Sql connect(Path path, Migrations migrations) {
    Sql sql = Connections.forWork(path);
    try {
      int version =
          sql.first("PRAGMA user_version", row -> (int) row.number("user_version")).orElse(0);
      if (version < migrations.newest()) {
        Backup.write(sql, Backup.beforeMigration(path, version));
        migrations.run(sql, version);
      }
      return sql;
    } catch (StoreException failure) {
      sql.close();
      throw failure;
    }
  }

  /** A new file is made whole under another name first, so there is never half a data file. */
  private static Outcome<Path> create(Path path) {
    Path absolute = path.toAbsolutePath();
    try {
      PrivateFiles.createFolder(
          Objects.requireNonNull(absolute.getParent(), "a file has a folder"));
      Path unfinished = absolute.resolveSibling("." + absolute.getFileName() + ".new");
      Files.deleteIfExists(unfinished);
      PrivateFiles.createFile(unfinished);
      try (Sql sql = Connections.forCreation(unfinished)) {
        sql.run("PRAGMA application_id = " + FileHeader.RADSLAG);
        Migrations.standard().run(sql, 0);
      }
      return Outcome.done(Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(
              Problem.Kind.DATA_NOT_WRITABLE, path.toString(), failure.getClass().getSimpleName()));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  /** Where the file is. */
  public Path path() {
    return path;
  }

  /**
   * Looks something up.
   *
   * @throws StoreException if the file cannot be read
   */
  public <T> T read(Function<Session, T> query) {
    return owner.call(() -> query.apply(session));
  }

  /**
   * Changes something, in one transaction: when this returns it is on the disk; when it throws
   * nothing was changed.
   *
   * @throws StoreException if the file cannot be written, or is no longer the file that was opened
   */
  public <T> T write(Function<Session, T> change) {
    return owner.call(() -> transaction(change));
  }

  /**
   * Writes a copy of everything, checked by opening it.
   *
   * @param target must not exist
   */
  public Outcome<Path> backUp(Path target) {
    if (Files.exists(target)) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_EXISTS, target.toString()));
    }
    try {
      return Outcome.done(owner.call(() -> Backup.write(sql, target)));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  /**
   * Checks the whole file: its pages, its references, its search index.
   *
   * @return what is wrong, in SQLite's words; empty if all is well
   */
  public List<String> verify() {
    return owner.call(() -> Integrity.allFindings(sql));
  }

  /** Waits for what is under way, and closes the file. */
  @Override
  public void close() {
    owner.call(
        () -> {
          sql.close();
          return path;
        });
    owner.close();
  }

  private <T> T transaction(Function<Session, T> change) {
    sql.run("BEGIN IMMEDIATE");
    try {
      T result = change.apply(session);
      requireSameFile();
      sql.run("COMMIT");
      return result;
    } catch (RuntimeException failure) {
      rollBack(failure);
      throw failure;
    }
  }

  /** SQLite has itself undone a transaction that failed for want of space. */
  private void rollBack(RuntimeException failure) {
    try {
      sql.run("ROLLBACK");
    } catch (StoreException alreadyUndone) {
      failure.addSuppressed(alreadyUndone);
    }
  }

  /** SQLite goes on writing into a file that was moved or replaced, where nobody would find it. */
  private void requireSameFile() {
    if (!key.equals(key(path))) {
      throw new StoreException(
          Problem.of(Problem.Kind.DATA_MOVED, path.toString()),
          new IOException("another file, or none, is now at the data file's path"));
    }
  }

  private static Optional<Object> key(Path path) {
    try {
      return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    } catch (IOException gone) {
      return Optional.of(gone.getClass());
    }
  }
}
