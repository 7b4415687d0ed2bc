package se.radslag.work;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kinds of file a meeting's documents can be written as. */
public enum DocumentFormat {
  DOCX,
  PDF;

  /** The kind somebody means by its name, such as "pdf". */
  public static Optional<DocumentFormat> named(String name) {
    return Stream.of(values())
        .filter(format -> format.written().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The kind a file's name says; Word where it says none that is known. */
  public static DocumentFormat of(Path file) {
    String name = String.valueOf(file.getFileName());
    return named(name.substring(name.lastIndexOf('.') + 1)).orElse(DOCX);
  }

  /** Its name in lower case. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How such a file's name ends, with the dot. */
  public String ending() {
    return "." + written();
  }
}
