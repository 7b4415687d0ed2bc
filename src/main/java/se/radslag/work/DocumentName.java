package se.radslag.work;

import se.radslag.model.Sending;
import se.radslag.swedish.DocumentFacts;
import se.radslag.swedish.SendingWords;

/** What a document's file is called. */
public final class DocumentName {

  private DocumentName() {}

  /**
   * "2024-04-11 Mötesanteckningar HSF pensionärsråd.docx", or as the council has it.
   *
   * @param ending with its dot
   */
  public static String of(DocumentFacts facts, Sending sending, String ending) {
    String pattern = sending.fileName().isBlank() ? SendingWords.FILE_NAME : sending.fileName();
    return FileNames.of(SendingWords.filled(pattern, facts) + ending);
  }
}
