package se.radslag.archive.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.radslag.model.Problem;

/**
 * Reads a Word file (.docx, .docm, .dotx): headers once, the text as it is with all changes
 * accepted, footnotes after the paragraphs they belong to, footers once.
 */
final class WordReader {

  private static final String MAIN = "word/document.xml";

  private final Zip zip;
  private final WordStyles styles = new WordStyles();
  private final WordNumbering numbering = new WordNumbering(styles);

  private WordReader(Zip zip) {
    this.zip = zip;
  }

  /** Whether a zip is a Word file. */
  static boolean fits(Zip zip) throws IOException {
    return zip.has("[Content_Types].xml") && zip.has(new WordReader(zip).main());
  }

  static Blocks read(Zip zip) throws IOException {
    return new WordReader(zip).read();
  }

  private Blocks read() throws IOException {
    String main = main();
    Map<String, Related> related = related(main);
    for (Related one : related.values()) {
      if (one.kind().equals("styles")) {
        zip.read(one.part(), styles::read);
      }
    }
    for (Related one : related.values()) {
      if (one.kind().equals("numbering")) {
        zip.read(one.part(), numbering::read);
      }
    }
    var notes = new HashMap<String, Blocks>();
    for (Related one : related.values()) {
      if (one.kind().equals("footnotes") || one.kind().equals("endnotes")) {
        zip.read(one.part(), xml -> notes(xml, one.kind(), notes));
      }
    }
    var text = new WordText(styles, numbering, notes);
    zip.read(main, text::read);
    if (!zip.has(main)) {
      throw new UnfitException(Problem.Kind.FILE_DAMAGED);
    }
    var all = new Blocks();
    margins(all, related, text.headers());
    all.gap();
    all.addAll(text.blocks());
    all.gap();
    margins(all, related, text.footers());
    return all;
  }

  /** What headers or footers say; what several say alike is said once. */
  private void margins(Blocks all, Map<String, Related> related, List<String> ids)
      throws IOException {
    Set<List<String>> said = new HashSet<>();
    for (String id : new LinkedHashSet<>(ids)) {
      Optional<Related> part = Optional.ofNullable(related.get(id));
      if (part.isPresent()) {
        var text = new WordText(styles, numbering, Map.of());
        zip.read(part.get().part(), text::read);
        for (Block block : text.blocks().all()) {
          if (said.add(block.lines()) && !PageNumbers.only(block.text())) {
            all.add(block);
          }
        }
      }
    }
  }

  private void notes(Xml xml, String kind, Map<String, Blocks> into)
      throws IOException, XMLStreamException {
    xml.children(
        name -> {
          String id = xml.attribute("id");
          if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
            var text = new WordText(styles, numbering, Map.of());
            text.read(xml);
            into.put(kind + " " + id, text.blocks());
          }
        });
  }

  /** The part with the text: nearly always called the same, but a file may call it otherwise. */
  private String main() throws IOException {
    var found = new StringBuilder();
    zip.read(
        "_rels/.rels",
        xml ->
            xml.children(
                name -> {
                  if (xml.attribute("Type").endsWith("/officeDocument") && found.isEmpty()) {
                    found.append(resolved("", xml.attribute("Target")));
                  }
                }));
    String main = found.toString();
    return main.toLowerCase(Locale.ROOT).contains("word") || main.endsWith("document.xml")
        ? main
        : MAIN;
  }

  /** A part another part belongs with. */
  private record Related(String kind, String part) {}

  private Map<String, Related> related(String part) throws IOException {
    var all = new HashMap<String, Related>();
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    zip.read(
        folder + "_rels/" + part.substring(name) + ".rels",
        xml ->
            xml.children(
                element -> {
                  String type = xml.attribute("Type");
                  // What lies outside the file is not fetched.
                  if (!xml.attribute("TargetMode").equals("External")) {
                    all.put(
                        xml.attribute("Id"),
                        new Related(
                            type.substring(type.lastIndexOf('/') + 1),
                            resolved(folder, xml.attribute("Target"))));
                  }
                }));
    return all;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    return path.replaceAll("[^/]+/\\.\\./", "").replace("./", "");
  }
}
