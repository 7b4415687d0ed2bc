package se.radslag.work;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file written only to be looked at with another program: in a folder of its own that nobody else
 * may look into, gone when the program ends, and not to be written to where the system can say so.
 */
final class FileToShow {

  private FileToShow() {}

  static Path write(byte[] content, String name) throws IOException {
    Path folder = Files.createTempDirectory("radslag-");
    folder.toFile().deleteOnExit();
    Path copy = folder.resolve(name);
    copy.toFile().deleteOnExit();
    Files.write(copy, content);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--------"));
    }
    return copy;
  }
}
