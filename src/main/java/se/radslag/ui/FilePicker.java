package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.ui.circulate.SendFiles;
import se.radslag.ui.prepare.AttachmentFiles;

/** Asks the person for files, with the desktop's own dialogs. Called on the window's thread. */
public interface FilePicker extends AttachmentFiles, SendFiles {

  /**
   * Where to write a document; the name says whether as Word or PDF.
   *
   * @param suggestedName the file's name to begin with
   * @return empty if she thought better of it
   */
  Optional<Path> saveDocument(String suggestedName);

  /** Which earlier minutes to read; empty if she thought better of it. */
  List<Path> openMinutes();

  /** Which Word template to use; empty if she thought better of it. */
  Optional<Path> openTemplate();
}
