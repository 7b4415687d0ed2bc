package se.radslag;

/** Starts the program. */
public final class Radslag {

  private Radslag() {}

  /** Without arguments the window, with arguments a command. */
  public static void main(String[] arguments) {}
}
