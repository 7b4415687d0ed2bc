package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.Optional;
import se.radslag.model.CouncilId;
import se.radslag.model.Outcome;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.TriedTemplate;

/** Where the template of a council is kept. Not called on the window's thread. */
public interface Keeper {

  /** Takes a file that can be used. */
  Outcome<Path> keep(Path file);

  /** The program's own template is used again. */
  void forget();

  /** What the file was called, if there is one of the council's own. */
  Optional<String> name();

  /** What is to be said of the template that is used now. */
  Outcome<TriedTemplate> examine();

  /** In the data file. */
  static Keeper of(CouncilTemplate templates, CouncilId council) {
    return new Keeper() {
      @Override
      public Outcome<Path> keep(Path file) {
        return templates.choose(council, file);
      }

      @Override
      public void forget() {
        templates.forget(council);
      }

      @Override
      public Optional<String> name() {
        return templates.name(council);
      }

      @Override
      public Outcome<TriedTemplate> examine() {
        return templates.examine(council);
      }
    };
  }
}
