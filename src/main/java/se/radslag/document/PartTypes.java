package se.radslag.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The content types of a package ([Content_Types].xml), set for one part. */
final class PartTypes {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private PartTypes() {}

  static void set(Document types, String entry, String type) {
    Element root = types.getDocumentElement();
    String part = "/" + entry;
    for (Element override : Xml.children(root)) {
      if (override.getAttribute("PartName").equalsIgnoreCase(part)) {
        override.setAttribute("ContentType", type);
        return;
      }
    }
    Element override = types.createElementNS(NAMESPACE, "Override");
    override.setAttribute("PartName", part);
    override.setAttribute("ContentType", type);
    root.appendChild(override);
  }
}
