package se.radslag.work;

import java.io.IOException;
import java.nio.file.Path;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/** A document nobody keeps, made to see how a template looks. Threads may share it. */
public final class SampleDocument {

  private static final String NAME = "Provdokument.docx";

  private final byte[] docx;

  SampleDocument(byte[] docx) {
    this.docx = docx.clone();
  }

  /** The Word file's bytes. */
  public byte[] docx() {
    return docx.clone();
  }

  /** Writes it where nobody else may look, to be looked at; it goes when the program ends. */
  public Outcome<Path> write() {
    try {
      return Outcome.done(FileToShow.write(docx, NAME));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_NOT_OPENED, NAME, failure.getClass().getSimpleName()));
    }
  }
}
