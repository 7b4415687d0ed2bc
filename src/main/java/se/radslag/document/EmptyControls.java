package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes away the controls a meeting has nothing for, each with its label: the frame of the same tag
 * around it, the paragraph it stands in, the table row, and the table when no row is left. What
 * holds a control that is filled, a page number or a picture stays, and so does what says more than
 * a label would, such as an address in a footer.
 *
 * @param filled whether a control will be filled
 */
record EmptyControls(Predicate<ContentControl> filled) {

  private static final Set<String> FIELDS = Set.of("fldSimple", "fldChar", "drawing", "pict");

  /** Words of the template's own that are longer are no label. */
  private static final int LONGEST_LABEL = 40;

  void removeFrom(Node root) {
    List<ContentControl> empty =
        ContentControl.below(root)
            .filter(control -> Tag.of(control.tag()).isPresent())
            .filter(control -> !control.frame() && !filled.test(control))
            .toList();
    for (ContentControl control : empty) {
      if (attached(control.element(), root)) {
        removeWithLabel(control);
      }
    }
  }

  private void removeWithLabel(ContentControl control) {
    ContentControl frame = control.outermost();
    Element target = frame.element();
    if (frame.inLine()) {
      Optional<Element> paragraph = Xml.around(target, "p");
      if (paragraph.filter(this::needed).isPresent()) {
        removeSpaceBeside(target);
        Xml.remove(target);
        return;
      }
      target = paragraph.orElse(target);
    }
    Optional<Element> row = Xml.around(target, "tr");
    if (row.isPresent() && needed(row.get())) {
      removeInRow(frame, target);
    } else {
      removeWithTable(row.orElse(target));
    }
  }

  /** A row that stays keeps all its cells, or it would no longer fit the table. */
  private static void removeInRow(ContentControl frame, Element target) {
    List<Element> cells = frame.content().stream().flatMap(in -> Word.children(in, "tc")).toList();
    if (cells.isEmpty()) {
      removeAndTidy(target);
      return;
    }
    for (Element cell : cells) {
      Xml.children(cell).stream().filter(one -> !Word.is(one, "tcPr")).forEach(cell::removeChild);
      cell.appendChild(Word.create(cell, "p"));
    }
    frame.unwrap();
  }

  private static void removeWithTable(Element target) {
    Optional<Element> table = Xml.around(target, "tbl");
    removeAndTidy(target);
    if (table.isPresent() && Word.below(table.get(), "tr").findAny().isEmpty()) {
      removeAndTidy(table.get());
    }
  }

  private boolean needed(Element element) {
    boolean filledInside =
        ContentControl.below(element)
            .anyMatch(
                control ->
                    Tag.of(control.tag()).isPresent() && !control.frame() && filled.test(control));
    return filledInside
        || Xml.below(element).anyMatch(one -> FIELDS.contains(one.getLocalName()))
        || saysMoreThanALabel(element);
  }

  private static boolean saysMoreThanALabel(Element element) {
    List<String> said =
        Stream.concat(Stream.of(element), Xml.below(element))
            .filter(one -> Word.is(one, "p"))
            .map(EmptyControls::ownWords)
            .filter(words -> !words.isEmpty())
            .toList();
    return said.size() > 1 || said.stream().anyMatch(words -> words.length() > LONGEST_LABEL);
  }

  /** The words that stand in no control that is filled or taken away. */
  private static String ownWords(Element paragraph) {
    return Word.below(paragraph, "t")
        .filter(
            words -> ContentControl.around(words).noneMatch(one -> Tag.of(one.tag()).isPresent()))
        .map(Node::getTextContent)
        .collect(Collectors.joining())
        .strip();
  }

  /** What held nothing else goes too; a place that must hold a paragraph keeps an empty one. */
  private static void removeAndTidy(Element target) {
    Node parent = target.getParentNode();
    parent.removeChild(target);
    if (!(parent instanceof Element around)) {
      return;
    }
    boolean bare =
        Xml.children(around).stream()
            .allMatch(child -> Set.of("tcPr", "sectPr").contains(child.getLocalName()));
    if (bare && Word.is(around, "sdtContent")) {
      removeAndTidy((Element) around.getParentNode());
    } else if (bare && Stream.of("tc", "hdr", "ftr").anyMatch(name -> Word.is(around, name))) {
      around.appendChild(Word.create(around, "p"));
    }
  }

  /** The space that kept the control from its neighbour has nothing to keep apart. */
  private static void removeSpaceBeside(Element target) {
    List<Element> siblings = Xml.children(target.getParentNode());
    int at = siblings.indexOf(target);
    Stream.of(at - 1, at + 1)
        .filter(index -> index >= 0 && index < siblings.size())
        .map(siblings::get)
        .filter(one -> Word.is(one, "r") && one.getTextContent().isBlank())
        .filter(one -> Word.child(one, "t").isPresent())
        .findFirst()
        .ifPresent(Xml::remove);
  }

  private static boolean attached(Node node, Node root) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.isSameNode(root)) {
        return true;
      }
    }
    return false;
  }
}
