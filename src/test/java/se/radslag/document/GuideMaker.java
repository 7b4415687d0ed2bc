package se.radslag.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.radslag.texts.Texts;

/** Writes the manual's page on templates from the guide the program shows. */
final class GuideMaker {

  static final Path MANUAL = Path.of("src", "docs", "mall.md");

  private GuideMaker() {}

  /** Writes the page of the project in the folder named. */
  public static void main(String[] project) throws IOException {
    Files.writeString(Path.of(project[0]).resolve(MANUAL), markdown());
  }

  /** The page. */
  static String markdown() {
    TemplateGuide guide = TemplateGuide.of(Texts.swedish());
    var page = new StringBuilder("# ").append(guide.title()).append('\n');
    for (TemplateGuide.Section section : guide.sections()) {
      page.append("\n## ").append(section.title()).append('\n');
      for (String paragraph : section.paragraphs()) {
        page.append('\n').append(paragraph).append('\n');
      }
      if (!section.entries().isEmpty()) {
        page.append("\n| tagg | fylls med |\n|---|---|\n");
      }
      for (TemplateGuide.Entry entry : section.entries()) {
        page.append("| `")
            .append(entry.tag())
            .append("` | ")
            .append(entry.meaning())
            .append(" |\n");
      }
    }
    return page.toString();
  }
}
