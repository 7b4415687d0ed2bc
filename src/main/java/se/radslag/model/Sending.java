package se.radslag.model;

/**
 * How a council's documents are called and sent, where it is not as the program does it by itself;
 * a text that is empty means the program's own. The fields that fill themselves in are those of
 * {@code se.radslag.swedish.SendingWords}.
 *
 * @param fileName a pattern, without the file's ending
 * @param subject of the mail
 * @param text of the mail, with line ends
 */
public record Sending(String fileName, String subject, String text) {

  /** All as the program does it. */
  public static Sending usual() {
    return new Sending("", "", "");
  }
}
