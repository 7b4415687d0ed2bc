package se.radslag.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/** The making of an empty data file. */
final class NewDataFile {

  private NewDataFile() {}

  /**
   * Makes the file, in a folder of its owner's alone. It is made whole under another name first, so
   * there is never half a data file.
   */
  static Outcome<Path> create(Path path) {
    Path absolute = path.toAbsolutePath();
    Path wal = Claim.wal(absolute);
    try {
      if (Files.exists(wal) && Files.size(wal) > 0) {
        // SQLite would take what is in there into the new file.
        return Outcome.failed(
            Problem.of(Problem.Kind.DATA_LEFTOVER, path.toString(), wal.toString()));
      }
      PrivateFiles.createFolder(
          Objects.requireNonNull(absolute.getParent(), "a file has a folder"));
      return Outcome.done(make(absolute));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(
              Problem.Kind.DATA_NOT_WRITABLE, path.toString(), failure.getClass().getSimpleName()));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  private static Path make(Path path) throws IOException {
    Path unfinished = path.resolveSibling("." + path.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    try {
      PrivateFiles.createFile(unfinished);
      try (Sql sql = Connections.forCreation(unfinished)) {
        sql.run("PRAGMA application_id = " + FileHeader.RADSLAG);
        Migrations.standard().run(sql, 0);
      }
      return PrivateFiles.move(unfinished, path);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
