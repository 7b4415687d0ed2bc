package se.radslag.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts content controls, each with an id of its own, into a document. For one document. */
final class DraftControls {

  private static final Pattern LABEL = Pattern.compile("(?U)^\\p{L}[\\p{L} /.]{1,28}:\\s*");

  private static final int FIRST_ID = 402_000_001;

  private final Set<String> used = new HashSet<>();
  private int next = FIRST_ID;

  /**
   * @param parts all in which there may be controls already
   */
  DraftControls(List<Document> parts) {
    parts.stream()
        .flatMap(part -> Word.below(part, "sdtPr"))
        .forEach(properties -> Word.value(properties, "id").ifPresent(used::add));
  }

  /** Makes a line hold what a tag asks for; a label at its beginning stays. */
  void wrap(Element paragraph, String tag) {
    Optional<Node> value = afterLabel(paragraph);
    if (value.isPresent()) {
      Element control = control(paragraph, tag);
      Xml.insertBefore(control, value.get());
      Element content = Word.child(control, "sdtContent").orElseThrow();
      for (Node at = value.get(); at != null; ) {
        Node following = at.getNextSibling();
        content.appendChild(at);
        at = following;
      }
    } else {
      Element control = control(paragraph, tag);
      Xml.insertBefore(control, paragraph);
      if (Places.words(paragraph).isEmpty()) {
        paragraph.appendChild(Paragraphs.run(paragraph, Optional.empty(), List.of(tag)));
      }
      Word.child(control, "sdtContent").orElseThrow().appendChild(paragraph);
    }
  }

  /** Takes away the controls a line has of its own: they would be filled, or locked, otherwise. */
  static void unwrap(Element paragraph) {
    List<Element> inside = Word.below(paragraph, "sdt").toList();
    inside.forEach(one -> new ContentControl(one).unwrap());
    for (Optional<Element> around = Xml.around(paragraph, "sdt");
        around.isPresent();
        around = Xml.around(paragraph, "sdt")) {
      new ContentControl(around.get()).unwrap();
    }
  }

  /** An empty control. */
  Element control(Node near, String tag) {
    Element control = Word.create(near, "sdt");
    Element properties = Word.create(near, "sdtPr");
    properties.appendChild(Word.create(near, "alias", tag));
    properties.appendChild(Word.create(near, "tag", tag));
    properties.appendChild(Word.create(near, "id", id()));
    control.appendChild(properties);
    control.appendChild(Word.create(near, "sdtContent"));
    return control;
  }

  /** One that no control has yet. */
  String id() {
    while (!used.add(Integer.toString(next))) {
      next++;
    }
    return Integer.toString(next);
  }

  /** The run that begins right after a label, cut off from it if need be. */
  private static Optional<Node> afterLabel(Element paragraph) {
    List<Element> inside =
        Xml.children(paragraph).stream().filter(one -> !Word.is(one, "pPr")).toList();
    boolean plain = inside.stream().allMatch(one -> Word.is(one, "r") && plain(one));
    StringBuilder words = new StringBuilder();
    inside.forEach(run -> words.append(text(run)));
    Matcher label = LABEL.matcher(words);
    if (!plain || !label.find() || label.end() >= words.length()) {
      return Optional.empty();
    }
    int left = label.end();
    for (Element run : inside) {
      int length = text(run).length();
      if (left == 0) {
        return Optional.of(run);
      }
      if (left < length) {
        return Optional.of(cut(run, left));
      }
      left -= length;
    }
    return Optional.empty();
  }

  private static boolean plain(Element run) {
    return Xml.children(run).stream()
            .allMatch(one -> Word.is(one, "rPr") || Word.is(one, "t") || Word.is(one, "tab"))
        && Word.children(run, "t").count() <= 1;
  }

  private static String text(Element run) {
    return Word.children(run, "t").findFirst().map(Element::getTextContent).orElse("");
  }

  private static Element cut(Element run, int at) {
    Element rest = (Element) run.cloneNode(true);
    String text = text(run);
    set(run, text.substring(0, at));
    Word.children(rest, "tab").toList().forEach(Xml::remove);
    set(rest, text.substring(at));
    run.getParentNode().insertBefore(rest, run.getNextSibling());
    return rest;
  }

  private static void set(Element run, String text) {
    Element words = Word.child(run, "t").orElseThrow();
    words.setTextContent(text);
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }
}
