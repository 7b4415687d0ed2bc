package se.radslag.work;

/** The kinds of files a document is made as. */
public enum DocumentFormat {
  WORD(".docx"),
  PDF(".pdf");

  private final String ending;

  DocumentFormat(String ending) {
    this.ending = ending;
  }

  /** How such a file's name ends, with the dot. */
  public String ending() {
    return ending;
  }
}
