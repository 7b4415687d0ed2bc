package se.radslag.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.radslag.model.DocumentKind;

/**
 * Makes the built-in templates from their parts, which are XML a person can read and change, in
 * src/test/resources/se/radslag/document: what they have in common in gemensamt, and beside it what
 * is each one's own. Run it after a change there with {@code mvn test-compile exec:exec@template};
 * a test fails until that is done.
 */
final class TemplateMaker {

  private static final Path PARTS =
      Path.of("src", "test", "resources", "se", "radslag", "document");

  private static final Path TEMPLATES =
      Path.of("src", "main", "resources", "se", "radslag", "document");

  private TemplateMaker() {}

  /** Makes the templates of the project in the folder named. */
  public static void main(String[] project) throws IOException {
    Path root = Path.of(project[0]);
    for (DocumentKind kind : DocumentKind.values()) {
      Files.write(root.resolve(template(kind)), make(root, kind).file());
    }
  }

  /** The package of a template's parts; the content types come first, as Word has them. */
  static PackageBytes make(DocumentKind kind) throws IOException {
    return make(Path.of(""), kind);
  }

  /** Where the template of a kind of document is. */
  static Path template(DocumentKind kind) {
    return TEMPLATES.resolve(Template.fileName(kind));
  }

  private static PackageBytes make(Path root, DocumentKind kind) throws IOException {
    SequencedMap<String, Path> files =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(PackageBytes.CONTENT_TYPES))
                .thenComparing(Comparator.naturalOrder()));
    for (String folder : List.of("gemensamt", Template.folder(kind))) {
      Path parts = root.resolve(PARTS).resolve(folder);
      for (Path file : files(parts)) {
        files.put(parts.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
    for (var file : files.entrySet()) {
      entries.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    return new PackageBytes(entries);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
