package se.radslag.work.find;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import se.radslag.store.Catalogue;

/** What fits everything that is sought, and nothing that is not wanted. */
final class Combined {

  private final Catalogue catalogue;
  private final List<Places> wanted;
  private final List<Places> unwanted;
  private final double[] rarity;

  Combined(Catalogue catalogue, List<Places> wanted, List<Places> unwanted) {
    this.catalogue = catalogue;
    this.wanted = wanted;
    this.unwanted = unwanted;
    this.rarity = wanted.stream().mapToDouble(this::rarity).toArray();
  }

  /** A word that is in few items says more than one that is in many. */
  private double rarity(Places places) {
    return Math.log(2 + catalogue.lastItem() / (1.0 + places.items.count()));
  }

  int lastMeeting() {
    int last = catalogue.lastMeeting();
    for (Places one : wanted) {
      last = Math.max(last, one.meetings.last());
    }
    return last;
  }

  void into(Ranked ranked) {
    if (wanted.stream().anyMatch(one -> one.aboutItems)) {
      boolean alone = wanted.stream().filter(one -> one.aboutItems).count() == 1;
      candidates(item -> item(item, alone, ranked));
    }
    wanted.stream()
        .map(one -> one.meetings)
        .min(Comparator.comparingInt(Scores::count))
        .ifPresent(fewest -> fewest.each(meeting -> meeting(meeting, ranked)));
  }

  /** What is in few items is looked for in no others. */
  private void candidates(IntConsumer told) {
    wanted.stream()
        .filter(one -> one.aboutItems && !one.ofMeeting)
        .map(one -> one.items)
        .min(Comparator.comparingInt(Scores::count))
        .ifPresentOrElse(
            fewest -> fewest.each(told),
            () -> IntStream.rangeClosed(1, catalogue.lastItem()).forEach(told));
  }

  private void item(int item, boolean alone, Ranked ranked) {
    int meeting = catalogue.meetingOf(item);
    double score = meeting == 0 ? 0 : item(item, meeting, alone);
    if (score > 0) {
      ranked.add(item, meeting, score);
    }
  }

  private void meeting(int meeting, Ranked ranked) {
    double score = 0;
    for (Places places : wanted) {
      double one = places.meetings.of(meeting);
      if (one == 0) {
        return;
      }
      score += one;
    }
    if (!isUnwanted(0, meeting)) {
      ranked.add(0, meeting, score);
    }
  }

  /** How well an item fits; 0 if it does not. */
  private double item(int item, int meeting, boolean alone) {
    if (isMissing(item, meeting, alone)) {
      return 0;
    }
    double score = 0;
    for (int i = 0; i < wanted.size(); i++) {
      Places places = wanted.get(i);
      double one = places.items.of(item);
      score += (one > 0 ? one : places.meetings.of(meeting) / 2) * rarity[i];
    }
    return isUnwanted(item, meeting) ? 0 : score;
  }

  /** Most candidates lack something, and how well they fit need not be counted. */
  private boolean isMissing(int item, int meeting, boolean alone) {
    for (Places places : wanted) {
      boolean byMeeting = places.ofMeeting && !(alone && places.aboutItems);
      if (!places.items.has(item) && !(byMeeting && places.meetings.has(meeting))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnwanted(int item, int meeting) {
    for (Places one : unwanted) {
      boolean there =
          item > 0
              ? one.items.has(item) || (one.ofMeeting && one.meetings.has(meeting))
              : one.meetings.has(meeting);
      if (there) {
        return true;
      }
    }
    return false;
  }
}
