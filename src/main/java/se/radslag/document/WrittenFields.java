package se.radslag.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in a document's controls, and where a control in a line of text once stood. */
final class WrittenFields {

  private WrittenFields() {}

  static Map<String, List<String>> in(Document part) {
    var fields = new HashMap<String, List<String>>();
    ContentControl.below(part)
        .filter(control -> Tag.of(control.tag()).filter(tag -> tag != Tag.DAGORDNING).isPresent())
        .filter(control -> !control.frame())
        .forEach(control -> fields.putIfAbsent(control.tag(), paragraphs(control)));
    Word.below(part, "bookmarkStart")
        .filter(start -> Word.get(start, "name").startsWith(Marks.FIELD))
        .forEach(
            start -> {
              String name = Word.get(start, "name").substring(Marks.FIELD.length());
              String tag = name.substring(0, Math.max(0, name.lastIndexOf('_')));
              fields.putIfAbsent(tag, List.of(until(start)));
            });
    return fields;
  }

  private static List<String> paragraphs(ContentControl control) {
    return Word.below(control.element(), "p")
        .map(SeenText::of)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String until(Element start) {
    var text = new StringBuilder();
    for (Node at = start.getNextSibling(); at instanceof Element next; at = at.getNextSibling()) {
      if (Word.is(next, "bookmarkEnd") && Word.get(next, "id").equals(Word.get(start, "id"))) {
        break;
      }
      text.append(SeenText.of(next));
    }
    return text.toString();
  }
}
