package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import se.radslag.model.Meeting;

/**
 * The Word document of a meeting (mötesanteckningar). Threads may share it.
 *
 * <p>What is not filled stays byte for byte as it is in the template. The same meeting and template
 * always give the same bytes.
 */
public final class MinutesDocument {

  /**
   * The .docx of a meeting.
   *
   * @throws IllegalArgumentException if a text of the meeting has a character that no document can
   *     hold; {@link se.radslag.model.PlainText} takes them out where text enters
   */
  public byte[] write(Meeting meeting, Template template) {
    var changed = new TreeMap<String, byte[]>();
    TemplateParts parts = template.parts();
    Optional<Document> definitions = parts.numbering().map(template::parse);
    var numbering = new Numbering(definitions, parts.styles().map(template::parse));
    for (String part : parts.fillable()) {
      Document document = template.parse(part);
      if (ContentControl.below(document).findAny().isPresent()) {
        fill(document, new Fields(meeting), numbering);
        changed.put(part, Xml.bytes(document));
      }
    }
    if (numbering.changed()) {
      changed.put(parts.numbering().orElseThrow(), Xml.bytes(definitions.orElseThrow()));
    }
    changed.putAll(new PackageProperties(template).of(meeting));
    return template.bytes().with(changed).file();
  }

  private static void fill(Document document, Fields fields, Numbering numbering) {
    new EmptyControls(control -> Tag.of(control.tag()).filter(fields::has).isPresent())
        .removeFrom(document);
    List<ContentControl> controls =
        ContentControl.below(document)
            .filter(control -> !control.inside(Tag.DAGORDNING.written()))
            .toList();
    for (ContentControl control : controls) {
      if (control.frame()) {
        settle(control);
      } else {
        Tag.of(control.tag()).ifPresent(tag -> fill(control, tag, fields, numbering));
      }
    }
  }

  private static void settle(ContentControl frame) {
    if (frame.inLine()) {
      frame.unwrap();
    } else {
      frame.settle();
    }
  }

  private static void fill(ContentControl control, Tag tag, Fields fields, Numbering numbering) {
    if (tag == Tag.DAGORDNING) {
      AgendaWriter.write(control, fields.meeting().items(), numbering);
    } else {
      FieldFiller.fill(control, fields.of(tag));
    }
  }
}
