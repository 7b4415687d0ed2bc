package se.radslag.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one format of the sources: google-java-format, imports included.
 *
 * <p>It runs on the JDK of the build and not inside Maven, whose own JDK may be too old to parse
 * them.
 */
final class SourceFormat {

  private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.GOOGLE;

  private SourceFormat() {}

  /** Puts every source file below the folders named into the format. */
  public static void main(String[] folders) throws IOException, FormatterException {
    for (String folder : folders) {
      for (Path file : sources(Path.of(folder))) {
        String before = Files.readString(file);
        String after = formatted(before);
        if (!after.equals(before)) {
          Files.writeString(file, after);
        }
      }
    }
  }

  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), STYLE);
    return new Formatter(JavaFormatterOptions.builder().style(STYLE).build()).formatSource(imports);
  }
}
