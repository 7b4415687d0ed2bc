package se.radslag.ui.template;

import java.nio.file.Path;
import java.util.Optional;
import se.radslag.model.Outcome;

/** What the desktop does with templates: choosing files, and showing them. */
public interface TemplateFiles {

  /** Which Word template to use; empty if she thought better of it. On the window's thread. */
  Optional<Path> openTemplate();

  /**
   * Where to write a Word document; empty if she thought better of it. On the window's thread.
   *
   * @param suggestedName the file's name to begin with
   */
  Optional<Path> saveDocument(String suggestedName);

  /** Shows a file with the program the system has for it. Never on the window's thread. */
  Outcome<Path> show(Path file);
}
