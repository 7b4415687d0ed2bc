package se.radslag.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * Which entry of a Word file is what, found through content types and relationships as POI's
 * package reads them.
 *
 * @param main the document
 * @param margins headers and footers
 * @param template whether the content type says that the file is a template (.dotx)
 */
record TemplateParts(
    String main,
    List<String> margins,
    Optional<String> numbering,
    Optional<String> styles,
    Optional<String> properties,
    boolean template) {

  static final String DOCUMENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final String TEMPLATE_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  TemplateParts {
    margins = List.copyOf(margins);
  }

  /**
   * Reads the package of a .docx or .dotx.
   *
   * @throws IOException if the bytes are none, or a package POI takes for an attack
   */
  static TemplateParts of(byte[] file) throws IOException {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      PackagePart main = main(opened);
      var margins = new ArrayList<String>();
      margins.addAll(related(main, RELATIONSHIPS + "header"));
      margins.addAll(related(main, RELATIONSHIPS + "footer"));
      return new TemplateParts(
          name(main),
          margins,
          related(main, RELATIONSHIPS + "numbering").stream().findFirst(),
          related(main, RELATIONSHIPS + "styles").stream().findFirst(),
          properties(opened),
          main.getContentType().equals(TEMPLATE_TYPE));
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException no) {
      throw new IOException("No Word file", no);
    }
  }

  /** The parts that may have controls. */
  List<String> fillable() {
    var fillable = new ArrayList<String>();
    fillable.add(main);
    fillable.addAll(margins);
    return fillable;
  }

  private static PackagePart main(OPCPackage opened) throws IOException {
    return opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
        .filter(
            part ->
                part.getContentType().equals(DOCUMENT_TYPE)
                    || part.getContentType().equals(TEMPLATE_TYPE))
        .findFirst()
        .orElseThrow(() -> new IOException("The file is no Word document"));
  }

  /** Asked by relationship: the package would make properties where there are none. */
  private static Optional<String> properties(OPCPackage opened) {
    return opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_PROPERTIES).stream()
        .map(TemplateParts::name)
        .findFirst();
  }

  private static List<String> related(PackagePart part, String type) throws InvalidFormatException {
    var names = new ArrayList<String>();
    for (PackageRelationship relationship : part.getRelationshipsByType(type)) {
      PackagePart target = part.getRelatedPart(relationship);
      if (!names.contains(name(target))) {
        names.add(name(target));
      }
    }
    return names;
  }

  /** The name of a part as an entry: without the leading slash. */
  private static String name(PackagePart part) {
    return part.getPartName().getURI().getPath().substring(1);
  }
}
