package se.radslag.document.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.radslag.document.Xml;

/** Pictures of one part: those inside the file, of the kinds that can be drawn. */
final class Pictures {

  /** How the one who lays out asks for an entry of the file. */
  static final String SCHEME = "docx";

  private static final Pattern POINTS = Pattern.compile("(width|height):\\s*([0-9.]+)pt");

  private final Conversion made;
  private final String entry;

  Pictures(Conversion made, String entry) {
    this.made = made;
    this.entry = entry;
  }

  /** Writes a picture, or its words where it cannot be drawn; one without words is decoration. */
  void write(Element holder, Element into) {
    String words = words(holder);
    Optional<String> source =
        Stream.of("embed", "id")
            .flatMap(
                name ->
                    Xml.below(holder)
                        .map(one -> one.getAttributeNS(Docx.RELATIONSHIP_IDS, name))
                        .filter(id -> !id.isEmpty()))
            .findFirst()
            .flatMap(id -> made.docx().related(entry, id))
            .filter(Pictures::drawable);
    if (source.isEmpty()) {
      made.html().text(into, words.isBlank() ? "" : "[" + words + "]");
      return;
    }
    String uri = uri(source.get());
    String size = size(holder);
    if (words.isBlank()) {
      Element span = made.html().add(into, "span");
      span.setAttribute("class", "decoration");
      span.setAttribute(
          "style", size + "background:url('" + uri + "') no-repeat;background-size:100% 100%");
    } else {
      Element image = made.html().add(into, "img");
      image.setAttribute("src", uri);
      image.setAttribute("alt", words);
      image.setAttribute("style", size);
    }
  }

  static String uri(String entry) {
    return SCHEME + ":" + entry;
  }

  static boolean drawable(String entry) {
    return entry.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp)");
  }

  private static String words(Element holder) {
    return Xml.below(holder)
        .filter(one -> one.getLocalName().equals("docPr"))
        .map(one -> one.getAttribute("descr"))
        .findFirst()
        .filter(words -> !words.isBlank())
        .or(
            () ->
                Xml.below(holder)
                    .map(one -> one.getAttribute("alt"))
                    .filter(words -> !words.isBlank())
                    .findFirst())
        .orElse("");
  }

  private static String size(Element holder) {
    return Xml.below(holder)
        .filter(one -> one.getLocalName().equals("extent"))
        .findFirst()
        .map(
            extent ->
                "width:"
                    + Measure.pt(Measure.emu(extent.getAttribute("cx")))
                    + ";height:"
                    + Measure.pt(Measure.emu(extent.getAttribute("cy")))
                    + ";")
        .orElseGet(() -> old(holder));
  }

  /** Word before 2007 gave the size in a style like CSS. */
  private static String old(Element holder) {
    var size = new StringBuilder();
    Xml.below(holder)
        .map(one -> one.getAttribute("style"))
        .filter(style -> !style.isEmpty())
        .findFirst()
        .ifPresent(
            style -> {
              Matcher matcher = POINTS.matcher(style);
              while (matcher.find()) {
                size.append(matcher.group(1)).append(':').append(matcher.group(2)).append("pt;");
              }
            });
    return size.toString();
  }
}
