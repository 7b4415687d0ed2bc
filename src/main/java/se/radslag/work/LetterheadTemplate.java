package se.radslag.work;

import java.nio.file.Path;
import java.util.Map;
import se.radslag.document.Template;
import se.radslag.document.TemplateDraft;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;

/** Makes a template of a letter the administration has. Threads may share it. */
public final class LetterheadTemplate {

  private LetterheadTemplate() {}

  /**
   * Reads the letter.
   *
   * @param kind what the template is to be for
   * @return failed, if the file cannot be read or is no Word file
   */
  public static Outcome<TemplateDraft> read(DocumentKind kind, Path letter) {
    return TemplateDraft.read(kind, letter);
  }

  /**
   * Writes the template whole, if it is one that can be used.
   *
   * @param tags what a line of the letter is to hold, by its number
   */
  public static Outcome<Path> write(TemplateDraft letter, Map<Integer, String> tags, Path target) {
    byte[] made = letter.make(tags);
    return Template.read(letter.kind(), String.valueOf(target.getFileName()), made)
        .then(usable -> DocumentTarget.write(target, made));
  }
}
