package se.radslag.work.find;

import java.util.List;
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
      for (int item = 1; item <= catalogue.lastItem(); item++) {
        int meeting = catalogue.meetingOf(item);
        double score = meeting == 0 ? 0 : item(item, meeting, alone);
        if (score > 0) {
          ranked.add(item, meeting, score);
        }
      }
    }
    meetings(ranked);
  }

  private void meetings(Ranked ranked) {
    int last = wanted.stream().mapToInt(one -> one.meetings.last()).min().orElse(0);
    for (int meeting = 1; meeting <= last; meeting++) {
      double score = 0;
      for (int i = 0; i < wanted.size() && score >= 0; i++) {
        double one = wanted.get(i).meetings.of(meeting);
        score = one > 0 ? score + one : -1;
      }
      if (score > 0 && !isUnwanted(0, meeting)) {
        ranked.add(0, meeting, score);
      }
    }
  }

  /** How well an item fits; 0 if it does not. */
  private double item(int item, int meeting, boolean alone) {
    double score = 0;
    for (int i = 0; i < wanted.size(); i++) {
      Places places = wanted.get(i);
      double one = places.items.of(item);
      if (one == 0 && places.ofMeeting && !(alone && places.aboutItems)) {
        one = places.meetings.of(meeting) / 2;
      }
      if (one == 0) {
        return 0;
      }
      score += one * rarity[i];
    }
    return isUnwanted(item, meeting) ? 0 : score;
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
