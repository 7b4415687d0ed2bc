package se.radslag.document;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The content types of a package ([Content_Types].xml). */
record PartTypes(Document types) {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  /**
   * Those of a package.
   *
   * @throws IOException if they are missing or not well-formed
   */
  static PartTypes of(PackageBytes bytes) throws IOException {
    return new PartTypes(Template.parse(bytes, PackageBytes.CONTENT_TYPES));
  }

  /** What a part is: as it is said of itself, or else of all parts with its ending. */
  Optional<String> of(String entry) {
    return override(entry)
        .or(() -> usual(entry.substring(entry.lastIndexOf('.') + 1)))
        .map(one -> one.getAttribute("ContentType"));
  }

  /** Says what a part is. */
  void set(String entry, String type) {
    Element one =
        override(entry)
            .orElseGet(
                () -> {
                  Element made = types.createElementNS(NAMESPACE, "Override");
                  made.setAttribute("PartName", "/" + entry);
                  types.getDocumentElement().appendChild(made);
                  return made;
                });
    one.setAttribute("ContentType", type);
  }

  private Optional<Element> override(String entry) {
    return said("PartName", "/" + entry);
  }

  private Optional<Element> usual(String ending) {
    return said("Extension", ending);
  }

  private Optional<Element> said(String attribute, String value) {
    return Xml.children(types.getDocumentElement()).stream()
        .filter(one -> one.getAttribute(attribute).equalsIgnoreCase(value))
        .findFirst();
  }
}
