package se.radslag.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * One way in which an administration's template differs from the built-in one, and what must come
 * of it.
 *
 * @param name what communicators did
 * @param changes the parts they changed or added
 * @param filled the parts the program writes besides those of every document
 * @param said by part, what must be found in it
 */
record Variation(
    String name,
    Map<String, UnaryOperator<String>> changes,
    Set<String> filled,
    Map<String, List<String>> said) {

  static final String MAIN = "word/document.xml";

  private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  static Variation of(String name) {
    return new Variation(name, Map.of(), Set.of(), Map.of());
  }

  /** A part changed. */
  Variation changing(String part, UnaryOperator<String> change) {
    var all = new LinkedHashMap<>(changes);
    all.merge(part, change, (first, second) -> xml -> second.apply(first.apply(xml)));
    return new Variation(name, all, filled, said);
  }

  /** The document's beginning with something more in it. */
  Variation beginning(String xml) {
    return changing(MAIN, main -> main.replaceFirst("<w:body>", "<w:body>" + quoted(xml)));
  }

  /** The properties of a control with something more in them, after its id. */
  Variation control(String tag, String newTag, String properties) {
    return changing(
        MAIN,
        main ->
            main.replaceFirst(
                "<w:tag w:val=\"" + tag + "\\?\"/>(<w:id w:val=\"\\d+\"/>)",
                "<w:tag w:val=\"" + newTag + "\"/>$1" + quoted(properties)));
  }

  /** A new part that the document has a relationship to. */
  Variation adding(String id, String kind, String part, String type, String xml) {
    String target = part.startsWith("word/") ? part.substring(5) : "../" + part;
    String related =
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + kind, target);
    Variation with =
        changing(part, nothing -> xml)
            .changing(
                RELATIONSHIPS,
                all -> all.replace("</Relationships>", related + "</Relationships>"));
    return type.isEmpty()
        ? with
        : with.changing(
            PackageBytes.CONTENT_TYPES,
            all ->
                all.replace(
                    "</Types>",
                    "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                        .formatted(part, type)));
  }

  /** A part the program writes. */
  Variation fills(String part) {
    var all = new LinkedHashSet<>(filled);
    all.add(part);
    return new Variation(name, changes, all, said);
  }

  /** What must be said in a part. */
  Variation saying(String part, String... texts) {
    var all = new LinkedHashMap<>(said);
    all.put(part, List.of(texts));
    return new Variation(name, changes, filled, all);
  }

  byte[] template() throws IOException {
    return Templates.changed(changes);
  }

  @Override
  public String toString() {
    return name;
  }

  private static String quoted(String xml) {
    return Matcher.quoteReplacement(xml);
  }
}
