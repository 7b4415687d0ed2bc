package se.radslag.work.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.radslag.store.IndexWords;
import se.radslag.store.SearchRepository.Named;
import se.radslag.swedish.Words;
import se.radslag.swedish.words.Kin;
import se.radslag.swedish.words.Kinship;
import se.radslag.swedish.words.Lexicon;

/**
 * The archive's words, read from the index some at a time, and kept up to date with what is
 * written. Threads may share it.
 */
final class ArchiveWords {

  private static final int ROWS_AT_ONCE = 40_000;
  private static final int MOST_ADDED = 300;
  private static final int REMEMBERED = 200;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> added = new HashMap<>();
  private final Map<String, List<Akin>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Akin>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private Vocabulary vocabulary = Vocabulary.of(Map.of());
  private Vocabulary later = Vocabulary.of(Map.of());
  private Lexicon lexicon = Lexicon.none();
  private Optional<IndexWords.Place> place = Optional.empty();
  private boolean whole;
  private long lost;
  private long people = -1;

  /** Tells compounds apart by these words from now on. */
  synchronized void use(Lexicon words) {
    lexicon = words;
    answers.clear();
  }

  /**
   * Brings the words up to date, and goes on reading them for as long as somebody has patience.
   *
   * @return whether they are all there
   */
  synchronized boolean refresh(Steps steps, BooleanSupplier patience) {
    while (!whole && patience.getAsBoolean()) {
      readSome(steps);
    }
    if (whole) {
      Written written =
          steps.read(
              session ->
                  new Written(
                      session.words().written(),
                      session.words().lost(),
                      session.words().peopleChanges()));
      if (written.lost() != lost) {
        lost = written.lost();
        begin();
        return refresh(steps, patience);
      }
      written.words().forEach(this::add);
      if (written.people() != people) {
        people = written.people();
        names(steps).forEach(this::add);
      }
      publish();
    }
    return whole;
  }

  private void begin() {
    whole = false;
    place = Optional.empty();
    words.clear();
  }

  private void readSome(Steps steps) {
    Optional<IndexWords.Step> step =
        steps.read(session -> session.words().next(place, ROWS_AT_ONCE));
    if (step.isEmpty()) {
      whole = true;
      vocabulary = Vocabulary.of(words);
      answers.clear();
      return;
    }
    step.get().words().forEach(one -> words.merge(one.word(), one.rows(), Integer::sum));
    place = Optional.of(step.get().next());
  }

  private static List<String> names(Steps steps) {
    return steps
        .read(
            session -> {
              List<Named> all = new ArrayList<>(session.search().persons());
              all.addAll(session.search().organisations());
              return all;
            })
        .stream()
        .flatMap(one -> Words.of(one.name()).stream())
        .toList();
  }

  private void add(String word) {
    if (words.putIfAbsent(word, 1) == null) {
      added.put(word, 1);
    }
  }

  private void publish() {
    if (added.size() > MOST_ADDED) {
      vocabulary = Vocabulary.of(words);
      added.clear();
    }
    if (later.size() != added.size()) {
      later = Vocabulary.of(added);
      answers.clear();
    }
  }

  /**
   * The archive's words for one that is sought. A word the archive does not have is taken for the
   * beginning of one: it may not be all typed yet.
   */
  synchronized List<Akin> akin(String word) {
    return answers.computeIfAbsent(word, this::look);
  }

  private List<Akin> look(String word) {
    Kin kin = Kin.of(word, lexicon);
    if (!whole) {
      return kin.stems().stream().map(stem -> new Akin(stem + "*", Kinship.BEGINNING, 1)).toList();
    }
    List<Akin> akin = both(vocabulary.akin(kin), later.akin(kin));
    boolean known = akin.stream().anyMatch(one -> one.kinship().compareTo(Kinship.FORM) <= 0);
    return known ? akin : both(akin, both(vocabulary.beginning(word), later.beginning(word)));
  }

  private static List<Akin> both(List<Akin> one, List<Akin> other) {
    var all = new LinkedHashMap<String, Akin>();
    one.forEach(akin -> all.putIfAbsent(akin.word(), akin));
    other.forEach(akin -> all.putIfAbsent(akin.word(), akin));
    return List.copyOf(all.values());
  }

  /** The words that begin with these letters, from names in the index too. */
  synchronized Map<String, Integer> counted() {
    return Map.copyOf(words);
  }

  private record Written(List<String> words, long lost, long people) {}
}
