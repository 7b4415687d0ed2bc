package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.TriedTemplate;

/** Where the templates of a council are kept. Not called on the window's thread, but for kinds. */
public interface Keeper {

  /** The documents that may have a template of the council's own. */
  List<DocumentKind> kinds();

  /** Takes a file that can be used. */
  Outcome<Path> keep(DocumentKind kind, Path file);

  /** The program's own template is used again. */
  void forget(DocumentKind kind);

  /** What the files were called, of those kinds that have a template of the council's own. */
  Map<DocumentKind, String> names();

  /** What is to be said of the template that is used now. */
  Outcome<TriedTemplate> examine(DocumentKind kind);

  /** In the data file. */
  static Keeper of(CouncilTemplate templates, CouncilId council) {
    return new Keeper() {
      @Override
      public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
      }

      @Override
      public Outcome<Path> keep(DocumentKind kind, Path file) {
        return templates.choose(council, kind, file);
      }

      @Override
      public void forget(DocumentKind kind) {
        templates.forget(council, kind);
      }

      @Override
      public Map<DocumentKind, String> names() {
        return templates.names(council);
      }

      @Override
      public Outcome<TriedTemplate> examine(DocumentKind kind) {
        return templates.examine(council, kind);
      }
    };
  }
}
