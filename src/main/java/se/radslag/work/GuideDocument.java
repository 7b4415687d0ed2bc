package se.radslag.work;

import java.nio.file.Path;
import se.radslag.document.TemplateGuide;
import se.radslag.model.Outcome;

/** The guide to templates as a Word document. */
public final class GuideDocument {

  private GuideDocument() {}

  /** Writes it whole, or leaves what was there and says why. */
  public static Outcome<Path> write(TemplateGuide guide, Path target) {
    return DocumentTarget.write(target, guide.docx());
  }
}
