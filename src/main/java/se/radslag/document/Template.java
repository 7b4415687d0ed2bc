package se.radslag.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.w3c.dom.Document;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * A Word template (.docx or .dotx) whose content controls say by their tags what goes where. Only
 * one that was found to be usable can be had. Immutable; threads may share it.
 */
public final class Template {

  /** No template a person makes is larger. */
  private static final long LARGEST_MEGABYTES = 50;

  private final PackageBytes bytes;
  private final TemplateParts parts;

  private Template(PackageBytes bytes, TemplateParts parts) {
    this.bytes = bytes;
    this.parts = parts;
  }

  /** The program's own template of a document; that of the minutes has the layout of the seeds. */
  public static Template builtIn(DocumentKind kind) {
    String name = fileName(kind);
    try (InputStream stream =
        Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
      byte[] file = stream.readAllBytes();
      return new Template(PackageBytes.read(file), TemplateParts.of(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The program's own files cannot be read", unreadable);
    }
  }

  /** What the built-in template of a document is called. */
  static String fileName(DocumentKind kind) {
    return folder(kind) + ".docx";
  }

  /** What the parts of the built-in template of a document are kept under. */
  static String folder(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> "kallelse";
      case ATTENDANCE_LIST -> "narvarolista";
      case MINUTES -> "motesanteckningar";
      case WATCH_LIST -> "bevakningslista";
      case EXTRACT -> "utdrag";
      case VOLUME -> "arsvolym";
    };
  }

  /**
   * Reads a template.
   *
   * @return the template; or why it cannot be used: the file cannot be read or is no Word file, a
   *     tag is none that is known, or the agenda or one of its samples is missing
   */
  public static Outcome<Template> read(Path file) {
    String name = file.toString();
    if (!Files.exists(file)) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_MISSING, name));
    }
    if (Files.isDirectory(file)) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_IS_FOLDER, name));
    }
    try {
      if (Files.size(file) > LARGEST_MEGABYTES << 20) {
        String limit = Long.toString(LARGEST_MEGABYTES);
        return Outcome.failed(Problem.of(Problem.Kind.FILE_TOO_LARGE, name, limit));
      }
      return read(name, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      String reason = unreadable.getClass().getSimpleName();
      return Outcome.failed(Problem.of(Problem.Kind.FILE_NOT_READABLE, name, reason));
    }
  }

  /**
   * Reads a template from a file's bytes.
   *
   * @param name what the file is called, for messages
   * @return as {@link #read(Path)}
   */
  public static Outcome<Template> read(String name, byte[] file) {
    try {
      TemplateParts parts = TemplateParts.of(file);
      PackageBytes bytes = PackageBytes.read(file);
      return TemplateCheck.problem(bytes, parts, name)
          .map(Outcome::<Template>failed)
          .orElseGet(() -> Outcome.done(new Template(bytes, parts)));
    } catch (IOException damaged) {
      return Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_DAMAGED, name));
    }
  }

  PackageBytes bytes() {
    return bytes;
  }

  TemplateParts parts() {
    return parts;
  }

  /** The tree of a part; each call gives one of its own. */
  Document parse(String part) {
    try {
      return parse(bytes, part);
    } catch (IOException damaged) {
      throw new UncheckedIOException("A part of a template that was read is damaged", damaged);
    }
  }

  static Document parse(PackageBytes bytes, String part) throws IOException {
    return Xml.parse(
        bytes.entry(part).orElseThrow(() -> new IOException("The part is missing: " + part)));
  }
}
