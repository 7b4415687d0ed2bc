package se.radslag.work.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
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

  /** What begins with some letters, right after the start: some milliseconds' reading. */
  private static final int BEGUN = 80_000;

  private static final int MOST_ADDED = 300;
  private static final int REMEMBERED = 200;

  private final Steps steps;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> added = new HashMap<>();
  private final Map<String, AkinWords> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AkinWords> eldest) {
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

  ArchiveWords(Steps steps) {
    this.steps = steps;
  }

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
  synchronized boolean refresh(BooleanSupplier patience) {
    while (!whole && patience.getAsBoolean()) {
      readSome();
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
        return refresh(patience);
      }
      written.words().forEach(this::add);
      if (written.people() != people) {
        people = written.people();
        names(_ -> true).forEach(this::add);
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

  private void readSome() {
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

  /**
   * The words of names.
   *
   * @param which those that are taken apart: most of the time that takes goes there
   */
  private List<String> names(Predicate<String> which) {
    return steps
        .read(
            session -> {
              List<Named> all = new ArrayList<>(session.search().persons());
              all.addAll(session.search().organisations());
              return all;
            })
        .stream()
        .map(Named::name)
        .filter(which)
        .flatMap(name -> Words.of(name).stream())
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
  synchronized AkinWords akin(String word) {
    // What is not all read is told by the index, and may be more the next time.
    return whole
        ? answers.computeIfAbsent(word, sought -> read(sought, Kin.of(sought, lexicon)))
        : unread(Kin.of(word, lexicon));
  }

  private AkinWords read(String word, Kin kin) {
    AkinWords akin = vocabulary.akin(kin).and(later.akin(kin));
    return akin.known() ? akin : akin.and(vocabulary.beginning(word).and(later.beginning(word)));
  }

  /** What begins with a stem of the word: without all words that is what can be told soon. */
  private AkinWords unread(Kin kin) {
    List<String> names = names(name -> kin.stems().stream().anyMatch(Words.small(name)::contains));
    var found = new HashMap<String, Akin>();
    for (String stem : kin.stems()) {
      var counted = new HashMap<String, Integer>();
      steps
          .read(session -> session.words().beginning(stem, BEGUN))
          .forEach(one -> counted.merge(one.word(), one.rows(), Integer::sum));
      names.stream()
          .filter(name -> name.startsWith(stem))
          .forEach(name -> counted.putIfAbsent(name, 1));
      counted.forEach((word, rows) -> found.put(word, new Akin(word, begun(kin, word), rows)));
    }
    return AkinWords.nearest(found.values(), Vocabulary.MOST_BEGINNING);
  }

  private static Kinship begun(Kin kin, String word) {
    return kin.to(word).filter(how -> how != Kinship.PART).orElse(Kinship.BEGINNING);
  }

  /** Every word there is, and in about how many rows of the index it stands. */
  synchronized Map<String, Integer> counted() {
    return Map.copyOf(words);
  }

  private record Written(List<String> words, long lost, long people) {}
}
