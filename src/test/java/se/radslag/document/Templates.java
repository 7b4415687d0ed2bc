package se.radslag.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;

/** The built-in template, changed as an administration might have changed it. */
final class Templates {

  private Templates() {}

  /** The template with the text of one part changed. */
  static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
    PackageBytes bytes = TemplateMaker.make(DocumentKind.MINUTES);
    return bytes.with(Map.of(part, change(bytes.entry(part).orElseThrow(), change))).file();
  }

  /** The template with several parts changed, or added where there were none. */
  static byte[] changed(Map<String, UnaryOperator<String>> changes) throws IOException {
    PackageBytes bytes = TemplateMaker.make(DocumentKind.MINUTES);
    var changed = new LinkedHashMap<String, byte[]>();
    changes.forEach(
        (part, change) ->
            changed.put(part, change(bytes.entry(part).orElseGet(() -> new byte[0]), change)));
    return bytes.with(changed).file();
  }

  /** The template with the text of all XML parts changed. */
  static byte[] changed(UnaryOperator<String> change) throws IOException {
    PackageBytes bytes = TemplateMaker.make(DocumentKind.MINUTES);
    var changed = new LinkedHashMap<String, byte[]>();
    bytes
        .entries()
        .forEach(
            (name, part) -> {
              if (!name.endsWith(".png")) {
                changed.put(name, change(part, change));
              }
            });
    return bytes.with(changed).file();
  }

  /** The minutes of a meeting without attachments. */
  static byte[] write(Meeting meeting, Template template) {
    return new WordDocument().write(new Content.Minutes(meeting, List.of()), template);
  }

  /** A template that must be usable. */
  static Template read(byte[] file) {
    return switch (Template.read(DocumentKind.MINUTES, "mall.docx", file)) {
      case Outcome.Done<Template>(Template template) -> template;
      case Outcome.Failed<Template> failed ->
          throw new AssertionError("not usable: " + failed.problem());
    };
  }

  private static byte[] change(byte[] part, UnaryOperator<String> change) {
    String before = new String(part, StandardCharsets.UTF_8);
    return change.apply(before).getBytes(StandardCharsets.UTF_8);
  }
}
