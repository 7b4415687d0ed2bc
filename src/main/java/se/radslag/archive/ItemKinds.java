package se.radslag.archive;

import java.util.Locale;
import java.util.regex.Pattern;
import se.radslag.model.ItemKind;

/** What an item is for, by its title. */
final class ItemKinds {

  private static final Pattern OPENING =
      Pattern.compile("^(?:inledning|öppnande|(?:mötet|sammanträdet)s? öppna)");
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "^(?:mötesanteckningar|minnesanteckningar|anteckningar|protokoll)(?: från|$)|föregående");
  private static final Pattern OTHER = Pattern.compile("^övrig(?:a frågor|t$)");

  private ItemKinds() {}

  static ItemKind of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.contains("bevakningslista")) {
      return ItemKind.WATCH_LIST;
    }
    if (OPENING.matcher(lower).find()) {
      return ItemKind.OPENING;
    }
    if (PREVIOUS.matcher(lower).find()) {
      return ItemKind.PREVIOUS_MINUTES;
    }
    return OTHER.matcher(lower).find() ? ItemKind.OTHER_MATTERS : ItemKind.MATTER;
  }
}
