package se.radslag.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * Each council's Word template, kept in the data file so that it is there when the file it came
 * from is not. Threads may share it; each call waits for the data file.
 */
public final class CouncilTemplate {

  private final DataFile data;

  public CouncilTemplate(DataFile data) {
    this.data = data;
  }

  /**
   * Reads a template without keeping it.
   *
   * @return the file; or why it is no template
   */
  public static Outcome<Path> check(Path file) {
    return Template.read(file).then(usable -> Outcome.done(file));
  }

  /**
   * Reads a template, says all that is wrong with it, and tries it with a meeting that does not
   * exist.
   *
   * @return failed, if the file cannot be read or is no Word file
   */
  public static Outcome<TriedTemplate> examine(Path file) {
    return Template.examine(file).then(found -> Outcome.done(TriedTemplate.of(found)));
  }

  /** The same of the program's own template. */
  public static Outcome<TriedTemplate> examineBuiltIn() {
    return Outcome.done(
        TriedTemplate.of(
            new TemplateExamination(
                List.of(), Optional.of(Template.builtIn(DocumentKind.MINUTES)))));
  }

  /** The same of the template a council's documents are made with. */
  public Outcome<TriedTemplate> examine(CouncilId council) {
    return data.read(session -> session.templates().of(council, DocumentKind.MINUTES))
        .map(
            own ->
                Template.examine(own.name(), own.content())
                    .then(found -> Outcome.done(TriedTemplate.of(found))))
        .orElseGet(CouncilTemplate::examineBuiltIn);
  }

  /**
   * Gives a council this template.
   *
   * @return the file; or, with nothing changed, why it is no template
   */
  public Outcome<Path> choose(CouncilId council, Path file) {
    return check(file)
        .then(
            usable -> {
              try {
                var template =
                    new StoredFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                data.write(
                    session -> {
                      session.templates().save(council, DocumentKind.MINUTES, template);
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

  /** Gives a council the program's own template again. */
  public void forget(CouncilId council) {
    data.write(
        session -> {
          session.templates().remove(council, DocumentKind.MINUTES);
          return council;
        });
  }

  /** What the file was called that a council's template came from, if it has one of its own. */
  public Optional<String> name(CouncilId council) {
    return data.read(session -> session.templates().of(council, DocumentKind.MINUTES))
        .map(StoredFile::name);
  }

  /** The template a council's documents of a kind are made with: its own, or the program's. */
  Outcome<Template> of(CouncilId council, DocumentKind kind) {
    return data.read(session -> session.templates().of(council, kind))
        .map(own -> Template.read(own.name(), own.content()))
        .orElseGet(() -> Outcome.done(Template.builtIn(kind)));
  }
}
