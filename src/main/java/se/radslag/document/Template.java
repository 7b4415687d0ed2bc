package se.radslag.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;

/**
 * A Word template (.docx or .dotx) whose content controls say by their tags what goes where. Only
 * one that was found to be usable can be had. Immutable; threads may share it.
 */
public final class Template {

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
      PackageBytes bytes = PackageBytes.read(stream.readAllBytes());
      return new Template(bytes, TemplateParts.of(bytes));
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
   * @param kind what it is for
   * @return the template; or why it cannot be used: the file cannot be read or is no Word file, or
   *     the first of what {@link #examine} finds wrong
   */
  public static Outcome<Template> read(DocumentKind kind, Path file) {
    return examine(kind, file).then(found -> usable(String.valueOf(file.getFileName()), found));
  }

  /**
   * Reads a template from a file's bytes.
   *
   * @param kind what it is for
   * @param name what the file is called, for messages
   * @return as {@link #read(DocumentKind, Path)}
   */
  public static Outcome<Template> read(DocumentKind kind, String name, byte[] file) {
    return examine(kind, name, file).then(found -> usable(name, found));
  }

  /**
   * Reads a template and says all that is wrong with it; follows nothing that is linked to.
   *
   * @param kind what it is for
   * @return failed, if the file cannot be read or is no Word file
   */
  public static Outcome<TemplateExamination> examine(DocumentKind kind, Path file) {
    return TemplateFile.read(file).then(bytes -> examine(kind, file.toString(), bytes));
  }

  /**
   * The same of a file's bytes.
   *
   * @param kind what it is for
   * @param name what the file is called, for messages
   */
  public static Outcome<TemplateExamination> examine(DocumentKind kind, String name, byte[] file) {
    return TemplateFile.open(name, file).then(bytes -> examine(kind, name, bytes));
  }

  private static Outcome<TemplateExamination> examine(
      DocumentKind kind, String name, PackageBytes bytes) {
    try {
      TemplateParts parts = TemplateParts.of(bytes);
      List<TemplateFinding> findings = TemplateCheck.findings(kind, bytes, parts);
      boolean refused = findings.stream().anyMatch(TemplateFinding::refuses);
      return Outcome.done(
          new TemplateExamination(
              findings, refused ? Optional.empty() : Optional.of(new Template(bytes, parts))));
    } catch (UnsafeFileException unsafe) {
      return Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_UNSAFE, name));
    } catch (IOException damaged) {
      return Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_DAMAGED, name));
    }
  }

  private static Outcome<Template> usable(String name, TemplateExamination found) {
    return found
        .template()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.failed(problem(name, found.findings())));
  }

  private static Problem problem(String name, List<TemplateFinding> findings) {
    TemplateFinding first = findings.getFirst();
    return switch (first.kind()) {
      case TAG_UNKNOWN, TAG_MISSPELLED ->
          Problem.of(Problem.Kind.TEMPLATE_TAG_UNKNOWN, first.subject());
      case AGENDA_MISSING, BODY_MISSING, SAMPLE_MISSING ->
          Problem.of(Problem.Kind.TEMPLATE_TAG_MISSING, first.subject());
      case FORMAT_UNKNOWN,
          TAG_LEFT_OUT,
          FIELD_MISSING,
          AGENDA_DOUBLED,
          SAMPLE_DOUBLED,
          AGENDA_IN_LINE,
          AGENDA_IN_MARGIN,
          SAMPLE_OUTSIDE_AGENDA,
          FIELD_IN_AGENDA,
          FIELD_IN_FIELD,
          NOTHING_TO_FILL,
          TAKES_NO_TEXT,
          NEVER_FILLED_THERE,
          NOT_FILLED,
          SAYS_NOTHING,
          TRACKED_CHANGES,
          COMMENTS,
          LINKED_PICTURE,
          LINKED_TEMPLATE,
          LINKED_OTHER,
          FETCHING_FIELD ->
          Problem.of(Problem.Kind.TEMPLATE_UNUSABLE, name);
    };
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
