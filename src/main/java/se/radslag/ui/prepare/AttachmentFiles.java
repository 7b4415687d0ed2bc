package se.radslag.ui.prepare;

import java.nio.file.Path;
import java.util.List;
import se.radslag.model.Outcome;

/** What the desktop does with attachments: choosing files, and showing them. */
public interface AttachmentFiles {

  /** Which files to attach; empty if she thought better of it. Called on the window's thread. */
  List<Path> openAttachments();

  /**
   * Shows a file with the program the system has for it. Never called on the window's thread.
   *
   * @return the file, or why it could not be shown
   */
  Outcome<Path> show(Path file);
}
