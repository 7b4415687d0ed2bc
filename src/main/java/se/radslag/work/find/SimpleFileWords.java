package se.radslag.work.find;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.radslag.document.WordWords;
import se.radslag.document.pdf.PdfWords;

/** Reads text files, Word documents and PDFs; other files are known by their names only. */
public final class SimpleFileWords implements FileWords {

  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int MOST_PAGES = 500;

  @Override
  public String of(String name, byte[] content) throws IOException {
    String small = name.toLowerCase(Locale.ROOT);
    String ending = small.substring(small.lastIndexOf('.') + 1);
    String text =
        switch (ending) {
          case "txt", "md", "csv" -> new String(content, StandardCharsets.UTF_8);
          case "docx", "dotx" -> WordWords.of(content, MOST_CHARACTERS);
          case "pdf" -> PdfWords.of(content, MOST_PAGES);
          default -> "";
        };
    return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
  }
}
