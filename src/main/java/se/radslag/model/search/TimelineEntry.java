package se.radslag.model.search;

import java.util.List;
import se.radslag.model.SearchHit;

/**
 * One place on a timeline: an item of a meeting, or the meeting itself, and what was said there.
 *
 * @param hit where it is; its snippet says why it is here where nothing was said
 */
public record TimelineEntry(SearchHit hit, List<Passage> passages) {

  public TimelineEntry {
    passages = List.copyOf(passages);
  }

  /** The same with questions and their answers only. */
  public TimelineEntry questionsOnly() {
    return new TimelineEntry(
        hit, passages.stream().filter(Passage.Asked.class::isInstance).toList());
  }
}
