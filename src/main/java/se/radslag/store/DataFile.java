package se.radslag.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
  private final OpenFile file;
  private final Session session;

  private DataFile(Path path, OwnerThread owner, OpenFile file) {
    this.path = path;
    this.owner = owner;
    this.file = file;
    this.session = new Session(file.sql());
  }

  /**
   * Opens the data file, or makes an empty one, in a folder of its owner's alone, if none is there.
   */
  public static Outcome<DataFile> openOrCreate(Path path) {
    return Files.notExists(path) ? NewDataFile.create(path).then(DataFile::open) : open(path);
  }

  /**
   * Opens a data file that is there.
   *
   * @return failed, with not one byte of the file changed, if it is no data file of this program,
   *     made by a newer one, empty, damaged, in use or not writable
   */
  public static Outcome<DataFile> open(Path path) {
    return open(path, Migrations.standard());
  }

  /** Opens a data file for a program whose schema these migrations lead to. */
  static Outcome<DataFile> open(Path path, Migrations migrations) {
    Optional<Problem> refusal = Inspection.refusal(path, migrations.newest());
    if (refusal.isPresent()) {
      return Outcome.failed(refusal.get());
    }
    var owner = new OwnerThread();
    try {
      OpenFile file = owner.call(() -> OpenFile.open(path, migrations));
      return Outcome.done(new DataFile(path, owner, file));
    } catch (StoreException failure) {
      owner.close();
      return Outcome.failed(failure.problem());
    } catch (RuntimeException failure) {
      owner.close();
      throw failure;
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
   * @throws IllegalStateException if the file is closed
   */
  public <T> T read(Function<Session, T> query) {
    return owner.call(() -> query.apply(session));
  }

  /**
   * Changes something, in one transaction: when this returns it is on the disk; when it throws
   * nothing was changed.
   *
   * @throws StoreException if the file cannot be written, or is no longer the file that was opened
   * @throws IllegalStateException if the file is closed; also if the waiting thread is interrupted,
   *     and only then is the change made all the same
   */
  public <T> T write(Function<Session, T> change) {
    return owner.call(() -> file.transaction(() -> change.apply(session)));
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
      return Outcome.done(owner.call(() -> Backup.write(file.sql(), target)));
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
    return owner.call(() -> Integrity.allFindings(file.sql()));
  }

  /**
   * Looks through the file for damage, a table at a time, so that whoever saves comes in between:
   * what opening leaves out where the program itself had closed the file.
   *
   * @param goesOn whether to go on to the next table
   * @return the damage, if there is any
   */
  public Optional<Problem> lookThrough(BooleanSupplier goesOn) {
    for (String table : owner.call(() -> Integrity.tables(file.sql()))) {
      if (!goesOn.getAsBoolean()) {
        return Optional.empty();
      }
      if (!owner.call(() -> Integrity.isWhole(file.sql(), table))) {
        return Optional.of(Problem.of(Problem.Kind.DATA_DAMAGE_FOUND, path.toString()));
      }
    }
    return Optional.empty();
  }

  /** Waits for what is under way, and closes the file; a closed one stays closed. */
  @Override
  public void close() {
    owner.finish(file::close);
  }
}
