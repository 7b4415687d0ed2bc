package se.radslag.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.model.Details;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;

/** What the desktop calls the window. */
final class WindowTitle {

  private WindowTitle() {}

  /** "Rådslag – 9 oktober 2025, Äldrerådet". */
  static String of(Texts texts, Details details) {
    String meeting =
        Stream.of(details.date().day().map(Dates::plain).orElse(""), details.title())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return meeting.isEmpty() ? texts.get("ui.title") : texts.get("ui.title.meeting", meeting);
  }
}
