package se.radslag.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * Reads back minutes that the program wrote, also after somebody has edited them in Word:
 * paragraphs may be added, taken away, rewritten or made another kind, and tracked changes are read
 * as if they were accepted. Threads may share it.
 *
 * <p>An item is known by the hidden bookmark at its heading, or else by looking like the template's
 * heading; what kind a paragraph is, by which sample of the template it looks like.
 */
public final class WordMinutes {

  /**
   * What a document says.
   *
   * @param name what the file is called, for messages
   * @param template the one it was written with
   * @return failed if the file is no Word document
   */
  public Outcome<WrittenMinutes> read(String name, byte[] docx, Template template) {
    try {
      PackageBytes bytes = PackageBytes.read(docx);
      TemplateParts parts = TemplateParts.of(bytes);
      Map<String, List<String>> fields = new HashMap<>();
      for (String part : parts.fillable()) {
        WrittenFields.in(Template.parse(bytes, part)).forEach(fields::putIfAbsent);
      }
      Document main = Template.parse(bytes, parts.main());
      var items = new ItemReader(SampleLooks.of(template));
      agenda(main).forEach(items::paragraph);
      return Outcome.done(new WrittenMinutes(fields, items.items()));
    } catch (IOException damaged) {
      return Outcome.failed(Problem.of(Problem.Kind.MINUTES_NOT_RECOGNISED, name));
    }
  }

  /** The paragraphs of the agenda; where its control was taken away, those from the first item. */
  private static List<Element> agenda(Document main) {
    Optional<ContentControl> control =
        ContentControl.below(main)
            .filter(one -> one.tag().equals(Tag.DAGORDNING.written()) && !one.frame())
            .findFirst();
    if (control.isPresent()) {
      return Word.below(control.get().element(), "p").toList();
    }
    return Word.below(main, "p")
        .dropWhile(paragraph -> ItemReader.mark(paragraph).isEmpty())
        .takeWhile(
            paragraph ->
                ContentControl.around(paragraph).noneMatch(one -> Tag.of(one.tag()).isPresent()))
        .toList();
  }
}
