package se.radslag.ui.circulate;

import java.nio.file.Path;
import java.util.Optional;

/** What sending out asks the desktop. Called on the window's thread. */
public interface SendFiles {

  /** Which folder what is sent is written to; empty if she thought better of it. */
  Optional<Path> chooseFolder();

  /** Which edited Word document to read back; empty if she thought better of it. */
  Optional<Path> chooseEdited();
}
