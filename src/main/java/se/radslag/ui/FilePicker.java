package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Outcome;
import se.radslag.ui.circulate.SendFiles;
import se.radslag.ui.figures.FigureFiles;
import se.radslag.ui.prepare.AttachmentFiles;
import se.radslag.ui.template.TemplateFiles;

/** Asks the person for files, with the desktop's own dialogs. Called on the window's thread. */
public interface FilePicker extends AttachmentFiles, FigureFiles, SendFiles, TemplateFiles {

  /** Which earlier minutes to read; empty if she thought better of it. */
  List<Path> openMinutes();

  /** Which folder of earlier minutes to read; empty if she thought better of it. */
  default Optional<Path> openMinutesFolder() {
    return chooseFolder();
  }

  @Override
  Outcome<Path> show(Path file);
}
