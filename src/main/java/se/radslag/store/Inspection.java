package se.radslag.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
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
    if (inUse(file)) {
      return problem(Problem.Kind.DATA_IN_USE, name);
    }
    return damaged(file) ? problem(Problem.Kind.DATA_DAMAGED, name) : Optional.empty();
  }

  private static Optional<Problem> problem(Problem.Kind kind, String name) {
    return Optional.of(Problem.of(kind, name));
  }

  private static boolean inUse(Path file) throws IOException {
    if (!Files.isWritable(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKS_AT, LOCKS_LENGTH, false)) {
      return lock == null;
    }
  }

  /** What a crash left in the WAL is part of the file, and is looked at in a copy of both. */
  private static boolean damaged(Path file) throws IOException {
    Path wal = Path.of(file + "-wal");
    if (Files.notExists(wal) || Files.size(wal) == 0) {
      return damaged(Connections.forInspection(file));
    }
    Path folder = Files.createTempDirectory("radslag");
    try {
      Path copy = folder.resolve("copy");
      Files.copy(file, copy);
      Files.copy(wal, folder.resolve("copy-wal"));
      return damaged(Connections.forWork(copy));
    } catch (StoreException unreadable) {
      return true;
    } finally {
      delete(folder);
    }
  }

  private static boolean damaged(Sql opened) {
    try (Sql sql = opened) {
      List<String> answer = sql.list("PRAGMA quick_check(1)", row -> row.text("quick_check"));
      return !answer.equals(List.of("ok"));
    } catch (StoreException unreadable) {
      return true;
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
