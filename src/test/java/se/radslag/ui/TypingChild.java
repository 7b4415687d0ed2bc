package se.radslag.ui;

import java.nio.file.Path;
import se.radslag.store.DataFile;

/**
 * A program of its own that types into the window, says when it is saved, and waits to be killed.
 */
public final class TypingChild {

  /** What it says when the window has said that everything is saved. */
  public static final String SAVED = "SAVED";

  /** What it types. */
  public static final String TYPED =
      "Åke påpekar att ön saknar båtförbindelse; frågan tas upp igen. ";

  private TypingChild() {}

  /**
   * Types.
   *
   * @param arguments the folder of the data file
   */
  public static void main(String[] arguments) throws InterruptedException {
    DataFile data = DataFiles.create(Path.of(arguments[0]));
    var window = new OpenWindow(data);
    window.focus("notes");
    window.type(TYPED);
    window.saved();
    System.out.println(SAVED);
    System.out.flush();
    Thread.currentThread().join();
  }
}
