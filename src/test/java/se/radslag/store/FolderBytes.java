package se.radslag.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything in a folder, to be compared with what is there later. */
final class FolderBytes {

  private FolderBytes() {}

  /** Each file's bytes by its name; a folder in it has none. */
  static Map<String, ByteBuffer> of(Path folder) throws IOException {
    var found = new TreeMap<String, ByteBuffer>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
        found.put(String.valueOf(file.getFileName()), ByteBuffer.wrap(bytes));
      }
    }
    return found;
  }
}
