package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes away the controls there is nothing for and whose tag ends in a question mark, each with the
 * paragraph it stands in, the table row, and the table when no row is left; what else says there,
 * such as a label, goes too. A paragraph or row stays where there is another control that is filled
 * or has no question mark, a field such as a page number, or a picture.
 */
final class EmptyControls {

  private static final Set<String> FIELDS = Set.of("fldSimple", "fldChar", "drawing", "pict");

  private final Node root;
  private final Scope scope;

  EmptyControls(Node root, Scope scope) {
    this.root = root;
    this.scope = scope;
  }

  void remove() {
    for (ContentControl control : Controls.of(root)) {
      if (vanishes(control) && attached(control.element())) {
        removeWithLabel(control);
      }
    }
  }

  private boolean vanishes(ContentControl control) {
    ControlTag tag = control.controlTag();
    return tag.vanishing() && tag.tag().filter(one -> scope.of(one).isEmpty()).isPresent();
  }

  private void removeWithLabel(ContentControl control) {
    Element target = control.element();
    if (control.inLine()) {
      Optional<Element> paragraph = around(target, "p");
      if (paragraph.filter(one -> needed(one, control)).isPresent()) {
        removeSpaceBeside(target);
        Xml.remove(target);
        return;
      }
      target = paragraph.orElse(target);
    }
    Optional<Element> row = around(target, "tr");
    if (row.isPresent() && needed(row.get(), control)) {
      removeInRow(control, target);
    } else {
      removeWithTable(row.orElse(target));
    }
  }

  /** A row that stays keeps all its cells, or it would no longer fit the table. */
  private static void removeInRow(ContentControl control, Element target) {
    List<Element> cells =
        control.content().stream().flatMap(in -> Word.children(in, "tc")).toList();
    if (cells.isEmpty()) {
      removeAndTidy(target);
      return;
    }
    for (Element cell : cells) {
      Xml.children(cell).stream().filter(one -> !Word.is(one, "tcPr")).forEach(cell::removeChild);
      cell.appendChild(Word.create(cell, "p"));
    }
    control.unwrap();
  }

  private void removeWithTable(Element target) {
    Optional<Element> table = around(target, "tbl");
    removeAndTidy(target);
    if (table.isPresent() && Word.below(table.get(), "tr").findAny().isEmpty()) {
      removeAndTidy(table.get());
    }
  }

  private boolean needed(Element element, ContentControl empty) {
    boolean another =
        Controls.of(root).stream()
            .filter(control -> holds(element, control.element()))
            .filter(control -> !control.frame() && control.controlTag().tag().isPresent())
            .filter(control -> !holds(empty.element(), control.element()))
            .anyMatch(
                control -> !vanishes(control) && !control.element().isSameNode(empty.element()));
    return another || Xml.below(element).anyMatch(one -> FIELDS.contains(one.getLocalName()));
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
    if (bare
        && Word.is(around, "sdtContent")
        && around.getParentNode() instanceof Element control) {
      if (control.getParentNode() instanceof Element) {
        removeAndTidy(control);
      }
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

  /** The nearest element of a name around another, below the place that is filled. */
  private Optional<Element> around(Element element, String name) {
    return Xml.around(element, name).filter(found -> holds(root, found));
  }

  private boolean attached(Element element) {
    return holds(root, element);
  }

  private static boolean holds(Node outer, Element inner) {
    for (Node at = inner.getParentNode(); at != null; at = at.getParentNode()) {
      if (at.isSameNode(outer)) {
        return true;
      }
    }
    return false;
  }
}
