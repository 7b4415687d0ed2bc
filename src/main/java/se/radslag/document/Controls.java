package se.radslag.document;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which controls of a place are to be filled with what the place itself has to say. */
final class Controls {

  private Controls() {}

  /** Those below a node that have a tag and stand in no agenda and no repeated control of it. */
  static List<ContentControl> of(Node root) {
    return ContentControl.below(root).filter(control -> !insideAnother(control, root)).toList();
  }

  /** Whether a control and what is in it is repeated. */
  static boolean repeated(ContentControl control) {
    return control.controlTag().tag().filter(Tag::repeats).isPresent()
        && !control.frame()
        && ContentControl.below(control.element()).findAny().isPresent();
  }

  private static boolean insideAnother(ContentControl control, Node root) {
    for (Node at = control.element().getParentNode();
        at instanceof Element around && !around.isSameNode(root);
        at = at.getParentNode()) {
      if (Word.is(around, "sdt") && keepsItsOwn(new ContentControl(around))) {
        return true;
      }
    }
    return false;
  }

  private static boolean keepsItsOwn(ContentControl control) {
    boolean agenda = control.controlTag().tag().filter(Tag.DAGORDNING::equals).isPresent();
    return (agenda && !control.frame()) || repeated(control);
  }
}
