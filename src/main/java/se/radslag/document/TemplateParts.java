package se.radslag.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which entry of a Word file is what, found through content types and relationships.
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

  private static final Set<String> MAIN_TYPES = Set.of(DOCUMENT_TYPE, TEMPLATE_TYPE);

  /** The package itself, of which the first relationships are. */
  private static final String PACKAGE = "";

  TemplateParts {
    margins = List.copyOf(margins);
  }

  /**
   * Reads the package of a .docx or .dotx.
   *
   * @throws IOException if the entries are none
   */
  static TemplateParts of(PackageBytes bytes) throws IOException {
    Relationships all = Relationships.of(bytes, PACKAGE);
    PartTypes types = PartTypes.of(bytes);
    String main =
        all.targets("officeDocument")
            .filter(part -> types.of(part).filter(MAIN_TYPES::contains).isPresent())
            .findFirst()
            .orElseThrow(() -> new IOException("The file is no Word document"));
    Relationships related = Relationships.of(bytes, main);
    return new TemplateParts(
        main,
        Stream.concat(related.targets("header"), related.targets("footer")).distinct().toList(),
        related.targets("numbering").findFirst(),
        related.targets("styles").findFirst(),
        all.targets("core-properties").findFirst(),
        types.of(main).filter(TEMPLATE_TYPE::equals).isPresent());
  }

  /** The parts that may have controls. */
  List<String> fillable() {
    var fillable = new ArrayList<String>();
    fillable.add(main);
    fillable.addAll(margins);
    return fillable;
  }
}
