package se.radslag.ui.template;

import java.nio.file.Path;
import se.radslag.model.Outcome;
import se.radslag.work.SampleDocument;

/** Lets the person see a sample meeting in a template. Never called on the window's thread. */
public interface TemplatePreview {

  /** Shows the document; the file it was written to, or why it could not be shown. */
  Outcome<Path> show(SampleDocument sample);

  /** In the program the system has for Word files. */
  static TemplatePreview inWord(TemplateFiles files) {
    return sample -> sample.write().then(files::show);
  }
}
