package se.radslag.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The relationships of one part, as they are written in its .rels entry. */
record Relationships(String part, List<Relationship> all) {

  private static final String FOLDER = "_rels/";

  private static final String ENDING = ".rels";

  Relationships {
    all = List.copyOf(all);
  }

  /**
   * Those of a part; none if it has no such entry.
   *
   * @throws IOException if the entry is not well-formed
   */
  static Relationships of(PackageBytes bytes, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String entry = part.substring(0, slash) + FOLDER + part.substring(slash) + ENDING;
    Optional<byte[]> written = bytes.entry(entry);
    return written.isEmpty()
        ? new Relationships(part, List.of())
        : new Relationships(part, read(written.get()));
  }

  /** Those of every part that has any. */
  static List<Relationships> everywhere(PackageBytes bytes) throws IOException {
    var all = new ArrayList<Relationships>();
    for (String entry : bytes.entries().keySet()) {
      int folder = entry.lastIndexOf(FOLDER);
      if (folder >= 0 && entry.endsWith(ENDING)) {
        String name = entry.substring(folder + FOLDER.length(), entry.length() - ENDING.length());
        all.add(of(bytes, entry.substring(0, folder) + name));
      }
    }
    return List.copyOf(all);
  }

  /** The part a relationship leads to, by its id. */
  Optional<String> target(String id) {
    return all.stream()
        .filter(one -> one.id().equals(id) && !one.external())
        .findFirst()
        .map(one -> entry(one.target()));
  }

  /** The parts of a type, such as "footnotes". */
  Stream<String> targets(String type) {
    return all.stream()
        .filter(one -> one.kind().equals(type) && !one.external())
        .map(one -> entry(one.target()));
  }

  /** A target is relative to the part's folder, or begins with a slash. */
  private String entry(String target) {
    var path = new ArrayDeque<String>();
    String folder = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  private static List<Relationship> read(byte[] written) throws IOException {
    return Xml.children(Xml.parse(written).getDocumentElement()).stream()
        .map(Relationships::read)
        .toList();
  }

  private static Relationship read(Element one) {
    return new Relationship(
        one.getAttribute("Id"),
        one.getAttribute("Type"),
        one.getAttribute("Target"),
        one.getAttribute("TargetMode").equals("External"));
  }

  /**
   * A relationship.
   *
   * @param external whether it leads out of the file
   */
  record Relationship(String id, String type, String target, boolean external) {

    /** The last word of its type. */
    String kind() {
      return type.substring(type.lastIndexOf('/') + 1);
    }
  }
}
