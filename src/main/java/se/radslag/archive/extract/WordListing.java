package se.radslag.archive.extract;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** What the properties of a paragraph or of a style say of lists and headings. */
final class WordListing {

  private Optional<String> list = Optional.empty();
  private OptionalInt level = OptionalInt.empty();
  private OptionalInt outline = OptionalInt.empty();

  /** Reads all properties. */
  void read(Xml xml) throws IOException, XMLStreamException {
    xml.children(name -> property(name, xml));
  }

  /** Reads one, if it is one of these. */
  void property(String name, Xml xml) throws IOException, XMLStreamException {
    if (name.equals("numPr")) {
      xml.children(
          inside -> {
            if (inside.equals("numId")) {
              list = Optional.of(xml.attribute("val"));
            } else if (inside.equals("ilvl")) {
              int at = xml.number("val", 0);
              level = OptionalInt.of(Math.clamp(at, 0, ListLevel.LEVELS - 1));
            }
          });
    } else if (name.equals("outlineLvl")) {
      outline = OptionalInt.of(xml.number("val", ListLevel.LEVELS));
    }
  }

  Optional<String> list() {
    return list;
  }

  OptionalInt level() {
    return level;
  }

  OptionalInt outline() {
    return outline;
  }
}
