package se.radslag.work;

/**
 * What a person has chosen for the program on this machine, and how she left its window. Nothing of
 * it is in the data file: it is about her eyes and her screen, not about a meeting.
 *
 * @param textSize in per cent, {@link #SMALLEST} to {@link #LARGEST}
 */
public record Preferences(Look look, int textSize, Language language, WindowState window) {

  public static final int SMALLEST = 80;
  public static final int USUAL = 100;
  public static final int LARGEST = 200;

  public Preferences {
    textSize = Math.clamp(textSize, SMALLEST, LARGEST);
  }

  /** What holds until something is chosen. */
  public static Preferences usual() {
    return new Preferences(Look.SYSTEM, USUAL, Language.SWEDISH, WindowState.unknown());
  }

  /** The same with another look. */
  public Preferences with(Look changed) {
    return new Preferences(changed, textSize, language, window);
  }

  /** The same with another size of text; one out of bounds becomes the nearest there is. */
  public Preferences withTextSize(int changed) {
    return new Preferences(look, changed, language, window);
  }

  /** The same with another language. */
  public Preferences with(Language changed) {
    return new Preferences(look, textSize, changed, window);
  }

  /** The same with the window left otherwise. */
  public Preferences with(WindowState changed) {
    return new Preferences(look, textSize, language, changed);
  }

  /** Light or dark. */
  public enum Look {
    /** As the rest of the desktop. */
    SYSTEM,
    LIGHT,
    DARK
  }

  /** What the program speaks. */
  public enum Language {
    SWEDISH,
    ENGLISH
  }
}
