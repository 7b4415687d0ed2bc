package se.radslag.archive.extract;

/** The words among the characters of an old Word file, where fields and objects are characters. */
final class OldWordCharacters {

  private final StringBuilder words = new StringBuilder();
  private final WordFields fields = new WordFields();

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  /** The words so far; those that come are others. */
  String take() {
    String taken = words.toString();
    words.setLength(0);
    return taken;
  }

  private void add(char one) {
    switch (one) {
      case '\u0013' -> fields.mark("begin");
      case '\u0014' -> fields.mark("separate");
      case '\u0015' -> fields.mark("end");
      case '\u000b' -> print('\n');
      case '\t', '\f', '\u000e' -> print(' ');
      case '\u001e' -> print('-');
      case '\r', '\u0007', '\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0008', '\u001f' -> {
        // Ends of paragraphs and cells, and places of pictures, notes and objects.
      }
      default -> print(one);
    }
  }

  private void print(char one) {
    if (fields.printed()) {
      words.append(one);
    } else {
      fields.asked(String.valueOf(one));
    }
  }
}
