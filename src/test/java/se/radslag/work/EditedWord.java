package se.radslag.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.radslag.document.PackageBytes;

/** A colleague who edits a Word document. */
public final class EditedWord {

  private static final String MAIN = "word/document.xml";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document main;

  private EditedWord(Document main) {
    this.main = main;
  }

  /** Changes a file where it lies. */
  public static void edit(Path file, Consumer<EditedWord> edits) {
    try {
      PackageBytes all = PackageBytes.read(Files.readAllBytes(file));
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document main =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(all.entry(MAIN).orElseThrow()));
      edits.accept(new EditedWord(main));
      var changed = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(main), new StreamResult(changed));
      Files.write(file, all.with(Map.of(MAIN, changed.toByteArray())).file());
    } catch (IOException
        | ParserConfigurationException
        | SAXException
        | TransformerException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Types another text over a paragraph. */
  public void retype(String beginning, String text) {
    setText(paragraph(beginning), text);
  }

  /** Presses Enter at the end of a paragraph and writes one more like it. */
  public void addAfter(String beginning, String text) {
    Element paragraph = paragraph(beginning);
    Element added = (Element) paragraph.cloneNode(true);
    elements(added, "bookmarkStart").forEach(EditedWord::remove);
    elements(added, "bookmarkEnd").forEach(EditedWord::remove);
    paragraph.getParentNode().insertBefore(added, paragraph.getNextSibling());
    setText(added, text);
  }

  /** Writes one more paragraph like it in front of a paragraph. */
  public void addBefore(String beginning, String text) {
    Element paragraph = paragraph(beginning);
    addAfter(beginning, text);
    paragraph.getParentNode().insertBefore(paragraph.getNextSibling(), paragraph);
  }

  /** Takes a paragraph away. */
  public void delete(String beginning) {
    remove(paragraph(beginning));
  }

  /** Takes paragraphs away, from one up to another that stays. */
  public void delete(String first, String upTo) {
    Element end = paragraph(upTo);
    for (Element at = paragraph(first); !at.isSameNode(end); ) {
      Element next = (Element) at.getNextSibling();
      remove(at);
      at = next;
    }
  }

  /** Moves paragraphs, from one up to another that stays, in front of a third. */
  public void move(String first, String upTo, String before) {
    Element end = paragraph(upTo);
    Element target = paragraph(before);
    for (Element at = paragraph(first); !at.isSameNode(end); ) {
      Element next = (Element) at.getNextSibling();
      target.getParentNode().insertBefore(at, target);
      at = next;
    }
  }

  /** Replaces a paragraph's words with tracked changes on. */
  public void track(String beginning, String text) {
    Element paragraph = paragraph(beginning);
    Element run = elements(paragraph, "r").findFirst().orElseThrow();
    Element deleted = tracked("del");
    paragraph.insertBefore(deleted, run);
    deleted.appendChild(run);
    Element inserted = tracked("ins");
    Element added = (Element) run.cloneNode(true);
    setRun(added, text);
    inserted.appendChild(added);
    paragraph.insertBefore(inserted, deleted.getNextSibling());
    elements(deleted, "t").forEach(words -> main.renameNode(words, W, "w:delText"));
  }

  /** Splits a paragraph's run in two, as Word does when somebody looks up a word. */
  public void split(String beginning) {
    Element run = elements(paragraph(beginning), "r").findFirst().orElseThrow();
    String text = run.getTextContent();
    Element rest = (Element) run.cloneNode(true);
    run.getParentNode().insertBefore(rest, run.getNextSibling());
    setRun(run, text.substring(0, text.length() / 2));
    setRun(rest, text.substring(text.length() / 2));
  }

  private Element tracked(String kind) {
    Element tracked = main.createElementNS(W, "w:" + kind);
    tracked.setAttributeNS(W, "w:id", "9001");
    tracked.setAttributeNS(W, "w:author", "Ylva Sandell");
    return tracked;
  }

  private static void setText(Element paragraph, String text) {
    Element first = elements(paragraph, "r").findFirst().orElseThrow();
    elements(paragraph, "r").filter(run -> !run.isSameNode(first)).forEach(EditedWord::remove);
    setRun(first, text);
  }

  private static void setRun(Element run, String text) {
    Element words = elements(run, "t").findFirst().orElseThrow();
    words.setTextContent(text);
    words.setAttribute("xml:space", "preserve");
  }

  private Element paragraph(String beginning) {
    Optional<Element> found =
        elements(main.getDocumentElement(), "p")
            .filter(one -> one.getTextContent().startsWith(beginning))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError("No paragraph begins with " + beginning));
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static Stream<Element> elements(Element root, String name) {
    NodeList all = root.getElementsByTagNameNS(W, name);
    return IntStream.range(0, all.getLength())
        .mapToObj(place -> (Element) all.item(place))
        .toList()
        .stream();
  }
}
