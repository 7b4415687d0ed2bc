package se.radslag.archive.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The structure of a tagged PDF, as far as it says where paragraphs begin and what they are (ISO
 * 32000-1, 14.7 and 14.8). Its order is not followed: text is read as it is drawn.
 */
final class PdfTags {

  private static final int DEEPEST = 100;

  private static final int MOST_ELEMENTS = 200_000;

  /** These stand inside a line. */
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Reference",
          "BibEntry",
          "Code",
          "Link",
          "Annot",
          "Form",
          "Formula",
          "Figure",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Em",
          "Strong",
          "Sub",
          "NonStruct",
          "Private");

  private final IdentityHashMap<COSBase, Map<Integer, PdfTag>> pages = new IdentityHashMap<>();
  private final Map<String, Object> roles = new HashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfTags() {}

  /** None where the file has no tags, or its tags are broken. */
  static PdfTags of(PDDocument document) {
    var tags = new PdfTags();
    var root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      try {
        tags.roles.putAll(root.getRoleMap());
        tags.walk(
            root,
            new Place(new PdfTag(0, PdfTag.Role.TEXT, 0, 0, 0, 0, 0), "", Optional.empty(), 0));
      } catch (RuntimeException broken) {
        // The library casts what it finds; a tree that is not one says nothing.
        return new PdfTags();
      }
    }
    return tags;
  }

  /** No tags, whatever the file has. */
  static PdfTags none() {
    return new PdfTags();
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** What is said of marked content on a page. */
  Optional<PdfTag> of(PDPage page, int content) {
    return Optional.ofNullable(pages.getOrDefault(page.getCOSObject(), Map.of()).get(content));
  }

  private void walk(PDStructureNode node, Place place) {
    if (place.deep > DEEPEST || seen.size() > MOST_ELEMENTS || !seen.add(node.getCOSObject())) {
      return;
    }
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> walk(element, inside(element, place));
        case PDMarkedContentReference content -> {
          note(
              Optional.ofNullable(content.getPage()).or(place::page), content.getMCID(), place.tag);
        }
        case Integer content -> note(place.page, content, place.tag);
        default -> {
          // References to forms and links have no text of their own.
        }
      }
    }
  }

  private void note(Optional<PDPage> page, int content, PdfTag tag) {
    if (tag.element() > 0) {
      page.ifPresent(
          one ->
              pages
                  .computeIfAbsent(one.getCOSObject(), unknown -> new HashMap<>())
                  .put(content, tag));
    }
  }

  private Place inside(PDStructureElement element, Place outer) {
    String type = type(element);
    Optional<PDPage> page = Optional.ofNullable(element.getPage()).or(outer::page);
    PdfTag tag = outer.tag;
    boolean label = type.equals("Lbl") && outer.type.equals("LI");
    if (!INLINE.contains(type) && (label || !type.equals("Lbl"))) {
      int id = seen.size() + 1;
      tag =
          switch (type) {
            case "L" -> with(id, tag.item(), tag.depth() + 1, tag.row(), tag.cell());
            case "LI" -> with(id, id, Math.max(1, tag.depth()), tag.row(), tag.cell());
            case "Table" -> with(id, 0, 0, 0, 0);
            case "TR" -> with(id, 0, 0, id, 0);
            case "TD", "TH" -> with(id, 0, 0, tag.row(), id);
            default ->
                new PdfTag(
                    id,
                    label ? PdfTag.Role.LABEL : PdfTag.Role.TEXT,
                    heading(type),
                    tag.item(),
                    tag.depth(),
                    tag.row(),
                    tag.cell());
          };
    }
    return new Place(tag, INLINE.contains(type) ? outer.type : type, page, outer.deep + 1);
  }

  /** The library would look for the tree's root itself, and never come back from a circle. */
  private String type(PDStructureElement element) {
    String type = String.valueOf(element.getStructureType());
    return roles.get(type) instanceof String standard ? standard : type;
  }

  private static PdfTag with(int id, int item, int depth, int row, int cell) {
    return new PdfTag(id, PdfTag.Role.TEXT, 0, item, depth, row, cell);
  }

  private static int heading(String type) {
    return switch (type) {
      case "H" -> 1;
      case "H1", "H2", "H3", "H4", "H5", "H6" -> type.charAt(1) - '0';
      case "Title" -> Block.TITLE;
      default -> 0;
    };
  }

  /** Where in the tree, and of which page what is there is unless it says so itself. */
  private record Place(PdfTag tag, String type, Optional<PDPage> page, int deep) {}
}
