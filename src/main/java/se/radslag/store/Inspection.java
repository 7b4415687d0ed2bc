package se.radslag.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.radslag.model.Problem;

/**
 * The look a file gets before it is opened for work, so that a file which is not ours, too new,
 * empty, damaged or in use is refused with not one byte of it changed.
 */
final class Inspection {

  /** Where SQLite keeps its locks, on every system ("os.h", PENDING_BYTE and what follows). */
  private static final long LOCKS_AT = 0x40000000L;

  private static final long LOCKS_LENGTH = 512;

  private Inspection() {}

  /** Why the file may not be opened, or nothing if it may. */
  static Optional<Problem> refusal(Path file, int newestVersion) {
    String name = file.toString();
    if (Files.notExists(file)) {
      return problem(Problem.Kind.FILE_MISSING, name);
    }
    if (Files.isDirectory(file)) {
      return problem(Problem.Kind.FILE_IS_FOLDER, name);
    }
    try {
      return refusal(file, name, newestVersion);
    } catch (IOException failure) {
      return Optional.of(
          Problem.of(Problem.Kind.FILE_NOT_READABLE, name, failure.getClass().getSimpleName()));
    }
  }

  private static Optional<Problem> refusal(Path file, String name, int newestVersion)
      throws IOException {
    if (Claim.heldOn(file)) {
      return problem(Problem.Kind.DATA_IN_USE, name);
    }
    FileHeader header = FileHeader.read(file);
    if (header.size() == 0) {
      return problem(Problem.Kind.DATA_EMPTY, name);
    }
    if (!header.sqlite() || header.applicationId() != FileHeader.RADSLAG) {
      return problem(Problem.Kind.DATA_FOREIGN, name);
    }
    if (header.userVersion() > newestVersion) {
      return problem(Problem.Kind.DATA_NEWER, name);
    }
    if (!Files.isWritable(file)) {
      return Optional.of(Problem.of(Problem.Kind.DATA_NOT_WRITABLE, name, "READ ONLY"));
    }
    if (inUse(file)) {
      return problem(Problem.Kind.DATA_IN_USE, name);
    }
    return contents(file, header, newestVersion).flatMap(kind -> problem(kind, name));
  }

  private static Optional<Problem> problem(Problem.Kind kind, String name) {
    return Optional.of(Problem.of(kind, name));
  }

  private static boolean inUse(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKS_AT, LOCKS_LENGTH, false)) {
      return lock == null;
    }
  }

  /**
   * What a crash left in the WAL is part of the file, and is looked at in a copy of both. A file
   * the program itself closed is not looked through: that takes as long as the file is large.
   */
  private static Optional<Problem.Kind> contents(Path file, FileHeader header, int newestVersion)
      throws IOException {
    Path wal = Claim.wal(file);
    if (Files.notExists(wal) || Files.size(wal) == 0) {
      return sealed(file, header)
          ? Optional.empty()
          : contents(() -> Connections.forInspection(file), newestVersion);
    }
    Path folder = Files.createTempDirectory("radslag");
    try {
      Path copy = folder.resolve("copy");
      Files.copy(file, copy);
      Files.copy(wal, Claim.wal(copy));
      return contents(() -> Connections.forWork(copy), newestVersion);
    } finally {
      delete(folder);
    }
  }

  private static boolean sealed(Path file, FileHeader header) throws IOException {
    try (Sql sql = Connections.forInspection(file)) {
      return Seal.holds(file, header, sql);
    } catch (StoreException unreadable) {
      // The look through the file tells what is wrong with it.
      return false;
    }
  }

  private static Optional<Problem.Kind> contents(Supplier<Sql> file, int newestVersion) {
    try (Sql sql = file.get()) {
      List<String> answer = sql.list("PRAGMA quick_check(1)", row -> row.text("quick_check"));
      if (!answer.equals(List.of("ok"))) {
        return Optional.of(Problem.Kind.DATA_DAMAGED);
      }
      // The header is older than the WAL if a newer program crashed just after its migration.
      return sql.first("PRAGMA user_version", row -> row.number("user_version"))
          .filter(version -> version > newestVersion)
          .map(_ -> Problem.Kind.DATA_NEWER);
    } catch (StoreException unreadable) {
      return Optional.of(Problem.Kind.DATA_DAMAGED);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path one : files.toList()) {
        Files.delete(one);
      }
    }
    Files.delete(folder);
  }
}
