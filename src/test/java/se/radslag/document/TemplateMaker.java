package se.radslag.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Makes the built-in template from its parts, which are XML a person can read and change, in
 * src/test/resources/se/radslag/document/motesanteckningar. Run it after a change there with {@code
 * mvn test-compile exec:exec@template}; a test fails until that is done.
 */
final class TemplateMaker {

  static final Path PARTS =
      Path.of("src", "test", "resources", "se", "radslag", "document", "motesanteckningar");

  static final Path TEMPLATE =
      Path.of("src", "main", "resources", "se", "radslag", "document", "motesanteckningar.docx");

  private TemplateMaker() {}

  /** Makes the template of the project in the folder named. */
  public static void main(String[] project) throws IOException {
    Path root = Path.of(project[0]);
    Files.write(root.resolve(TEMPLATE), make(root.resolve(PARTS)).file());
  }

  /** The package of the parts in a folder; the content types come first, as Word has them. */
  static PackageBytes make(Path folder) throws IOException {
    var names = new ArrayList<String>();
    for (Path file : files(folder)) {
      names.add(folder.relativize(file).toString().replace('\\', '/'));
    }
    names.sort(
        Comparator.comparing((String name) -> !name.equals(PackageBytes.CONTENT_TYPES))
            .thenComparing(Comparator.naturalOrder()));
    SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    return new PackageBytes(entries);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
