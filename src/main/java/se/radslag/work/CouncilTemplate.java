package se.radslag.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.document.Template;
import se.radslag.document.TemplateExamination;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.StoredFile;

/**
 * Each council's Word templates, one for each kind of document, kept in the data file so that it is
 * there when the file it came from is not. Threads may share it; each call waits for the data file.
 */
public final class CouncilTemplate {

  private final DataFile data;

  public CouncilTemplate(DataFile data) {
    this.data = data;
  }

  /**
   * Reads a template without keeping it.
   *
   * @param kind what it is for
   * @return the file; or why it is no template
   */
  public static Outcome<Path> check(DocumentKind kind, Path file) {
    return Template.read(kind, file).then(usable -> Outcome.done(file));
  }

  /**
   * Reads a template, says all that is wrong with it, and tries it with a meeting that does not
   * exist.
   *
   * @param kind what it is for
   * @return failed, if the file cannot be read or is no Word file
   */
  public static Outcome<TriedTemplate> examine(DocumentKind kind, Path file) {
    return Template.examine(kind, file).then(found -> Outcome.done(TriedTemplate.of(kind, found)));
  }

  /** The same of the program's own template. */
  public static Outcome<TriedTemplate> examineBuiltIn(DocumentKind kind) {
    return Outcome.done(
        TriedTemplate.of(
            kind, new TemplateExamination(List.of(), Optional.of(Template.builtIn(kind)))));
  }

  /** The same of the template a council's documents of a kind are made with. */
  public Outcome<TriedTemplate> examine(CouncilId council, DocumentKind kind) {
    return data.read(session -> session.templates().of(council, kind))
        .map(
            own ->
                Template.examine(kind, own.name(), own.content())
                    .then(found -> Outcome.done(TriedTemplate.of(kind, found))))
        .orElseGet(() -> examineBuiltIn(kind));
  }

  /**
   * Gives a council this template for its documents of a kind.
   *
   * @return the file; or, with nothing changed, why it is no template
   */
  public Outcome<Path> choose(CouncilId council, DocumentKind kind, Path file) {
    return check(kind, file)
        .then(
            usable -> {
              try {
                var template =
                    new StoredFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                data.write(
                    session -> {
                      session.templates().save(council, kind, template);
                      return template;
                    });
                return Outcome.done(file);
              } catch (IOException failure) {
                return Outcome.failed(
                    Problem.of(
                        Problem.Kind.FILE_NOT_READABLE,
                        file.toString(),
                        failure.getClass().getSimpleName()));
              }
            });
  }

  /** Gives a council the program's own template for a kind again. */
  public void forget(CouncilId council, DocumentKind kind) {
    data.write(
        session -> {
          session.templates().remove(council, kind);
          return council;
        });
  }

  /**
   * What the files were called that a council's own templates came from; a kind that is not here is
   * made with the program's own.
   */
  public Map<DocumentKind, String> names(CouncilId council) {
    return data.read(
        session -> {
          var names = new EnumMap<DocumentKind, String>(DocumentKind.class);
          for (DocumentKind kind : DocumentKind.values()) {
            session.templates().name(council, kind).ifPresent(name -> names.put(kind, name));
          }
          return Collections.unmodifiableMap(names);
        });
  }

  /** The template a council's documents of a kind are made with: its own, or the program's. */
  Outcome<Template> of(CouncilId council, DocumentKind kind) {
    return data.read(session -> session.templates().of(council, kind))
        .map(own -> Template.read(kind, own.name(), own.content()))
        .orElseGet(() -> Outcome.done(Template.builtIn(kind)));
  }
}
