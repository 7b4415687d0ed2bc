package se.radslag.archive.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.radslag.model.Problem;

/** Reads an OpenDocument text (.odt): page headers once, the text, page footers once. */
final class OdtReader {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private final Zip zip;
  private final OdtLists lists = new OdtLists();
  private final OdtText text = new OdtText(lists);
  private final OdtText headers = new OdtText(new OdtLists());
  private final OdtText footers = new OdtText(new OdtLists());

  private OdtReader(Zip zip) {
    this.zip = zip;
  }

  /** Whether a zip is an OpenDocument text. */
  static boolean fits(Zip zip) throws IOException {
    Optional<InputStream> type = zip.part("mimetype");
    if (type.isEmpty()) {
      return false;
    }
    try (InputStream in = type.get()) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII).startsWith(TYPE);
    }
  }

  static Blocks read(Zip zip) throws IOException {
    return new OdtReader(zip).read();
  }

  private Blocks read() throws IOException {
    zip.read("META-INF/manifest.xml", xml -> xml.children(name -> unprotected(xml)));
    zip.read("styles.xml", xml -> xml.children(name -> part(name, xml)));
    if (!zip.has("content.xml")) {
      throw new UnfitException(Problem.Kind.FILE_DAMAGED);
    }
    zip.read("content.xml", xml -> xml.children(name -> part(name, xml)));
    var all = new Blocks();
    once(all, headers.blocks());
    all.gap();
    all.addAll(text.blocks());
    all.gap();
    once(all, footers.blocks());
    return all;
  }

  private static void unprotected(Xml xml) throws IOException, XMLStreamException {
    var locked = new boolean[1];
    xml.children(name -> locked[0] |= name.equals("encryption-data"));
    if (locked[0]) {
      throw new UnfitException(Problem.Kind.FILE_PROTECTED);
    }
  }

  private static void once(Blocks all, Blocks margins) throws UnfitException {
    Set<List<String>> said = new HashSet<>();
    for (Block block : margins.all()) {
      if (said.add(block.lines()) && !PageNumbers.only(block.text())) {
        all.add(block);
      }
    }
  }

  private void part(String name, Xml xml) throws IOException, XMLStreamException {
    switch (name) {
      case "list-style" -> lists.read(xml.attribute("name"), xml);
      case "style" ->
          lists.style(
              xml.attribute("name"),
              xml.attribute("parent-style-name"),
              xml.has("list-style-name")
                  ? Optional.of(xml.attribute("list-style-name"))
                  : Optional.empty());
      case "outline-style" -> lists.read(OdtLists.OUTLINE, xml);
      case "master-page" ->
          xml.children(
              margin -> {
                if (margin.startsWith("header")) {
                  headers.read(xml);
                } else if (margin.startsWith("footer")) {
                  footers.read(xml);
                }
              });
      case "body" -> text.read(xml);
      case "styles", "automatic-styles", "master-styles" ->
          xml.children(inside -> part(inside, xml));
      default -> {
        // How it looks is of no matter.
      }
    }
  }
}
