package se.radslag.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Schedule;
import se.radslag.model.Standing;
import se.radslag.model.StandingItem;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Names;
import se.radslag.swedish.Phrases;

/** The items a new meeting begins with. */
public final class StandingItems {

  /** In a title: the day of the council's last meeting, as "den 1 februari 2024". */
  public static final String PREVIOUS_MEETING = "{föregående möte}";

  private static final String PREVIOUS_MINUTES = "Föregående mötesanteckningar";

  private StandingItems() {}

  /** Those of a council that has none of its own. */
  public static List<StandingItem> usual() {
    return List.of(
        item("Inledning", ItemKind.OPENING),
        item("Mötesanteckningar från sammanträdet " + PREVIOUS_MEETING, ItemKind.PREVIOUS_MINUTES),
        item("Bevakningslista", ItemKind.WATCH_LIST),
        item(Phrases.OTHER_MATTERS, ItemKind.OTHER_MATTERS));
  }

  /** A council's own, or else the usual ones. */
  public static List<StandingItem> of(Standing standing) {
    return standing.items().isEmpty() ? usual() : standing.items();
  }

  /**
   * The agenda of a new meeting, numbered from one.
   *
   * @param last the day of the council's last meeting, if there was one and its day is known
   */
  static List<AgendaItem> agenda(Standing standing, Optional<LocalDate> last) {
    var items = new ArrayList<AgendaItem>();
    for (StandingItem one : of(standing)) {
      items.add(
          new AgendaItem(
              ItemId.create(),
              items.size() + 1,
              title(one, last),
              one.kind(),
              List.of(),
              List.of(),
              Schedule.none().withPlanned(one.planned())));
    }
    return List.copyOf(items);
  }

  /** "Mötesanteckningar från sammanträdet den 1 februari 2024", of that day if it is known. */
  static String previousMinutes(Optional<LocalDate> last) {
    return usual().stream()
        .filter(item -> item.kind() == ItemKind.PREVIOUS_MINUTES)
        .map(item -> title(item, last))
        .findFirst()
        .orElse(PREVIOUS_MINUTES);
  }

  /** Without a last meeting there is no day to name: the minutes are named without it. */
  private static String title(StandingItem item, Optional<LocalDate> last) {
    if (!item.title().contains(PREVIOUS_MEETING)) {
      return item.title();
    }
    if (last.isEmpty() && item.kind() == ItemKind.PREVIOUS_MINUTES) {
      return PREVIOUS_MINUTES;
    }
    return Names.spaced(
        item.title().replace(PREVIOUS_MEETING, last.map(Dates::dayMonthYear).orElse("")));
  }

  private static StandingItem item(String title, ItemKind kind) {
    return new StandingItem(title, kind, Optional.empty());
  }
}
