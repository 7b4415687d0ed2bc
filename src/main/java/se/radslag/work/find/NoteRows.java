package se.radslag.work.find;

import java.util.ArrayList;
import java.util.List;
import se.radslag.store.SearchRepository;
import se.radslag.swedish.words.Kinship;

/**
 * Looks words up in the notes, by far the largest part of the index, in steps of some milliseconds.
 * Belongs to one thread.
 */
final class NoteRows {

  /** What a word may cost in all: beyond it, the most distant and most frequent kin is left out. */
  private static final int MOST = 400_000;

  /** What the words that begin with what is typed so far may cost: they are all guesses. */
  private static final int MOST_GUESSED = 60_000;

  /** How many rows of the index a step goes through: some three milliseconds. */
  private static final int AT_ONCE = 30_000;

  /** Rare words are asked for together: a question costs as much as a hundred rows. */
  private static final int RARE = 400;

  private static final int TOGETHER = 16;

  private final Steps steps;
  private final int lastItem;
  private final Which which;

  NoteRows(Steps steps, int lastItem, Which which) {
    this.steps = steps;
    this.lastItem = lastItem;
    this.which = which;
  }

  /** Which notes are looked at. */
  enum Which {
    ALL,
    QUESTIONS
  }

  /** Adds the items with any of these words; whether some of the words were left out. */
  boolean add(List<Akin> akin, double weight, Scores into) {
    List<Akin> affordable = affordable(akin);
    var step = new ArrayList<Question>();
    int rows = 0;
    for (Question question : questions(affordable)) {
      if (rows + question.rows > AT_ONCE && !step.isEmpty()) {
        ask(step, weight, into);
        step.clear();
        rows = 0;
      }
      step.add(question);
      rows += question.rows;
    }
    ask(step, weight, into);
    return affordable.size() < akin.size();
  }

  private static List<Akin> affordable(List<Akin> akin) {
    var all = new ArrayList<Akin>();
    long spent = 0;
    for (Akin one : akin) {
      int most = one.kinship() == Kinship.BEGINNING ? MOST_GUESSED : MOST;
      if (spent == 0 || spent + one.rows() <= most) {
        all.add(one);
        spent += one.rows();
      }
    }
    return all;
  }

  private List<Question> questions(List<Akin> akin) {
    var all = new ArrayList<Question>();
    var rare = new ArrayList<Akin>();
    for (Akin one : akin) {
      boolean other = !rare.isEmpty() && rare.getFirst().kinship() != one.kinship();
      if (other || rare.size() == TOGETHER) {
        split(rare, all);
        rare.clear();
      }
      if (one.rows() <= RARE) {
        rare.add(one);
      } else {
        split(List.of(one), all);
      }
    }
    split(rare, all);
    return all;
  }

  /** A word that stands nearly everywhere is asked for in one part of the archive at a time. */
  private void split(List<Akin> some, List<Question> into) {
    if (some.isEmpty()) {
      return;
    }
    List<String> words = some.stream().map(Akin::word).toList();
    int rows = some.stream().mapToInt(Akin::rows).sum();
    int parts = 1 + rows / AT_ONCE;
    int width = lastItem / parts + 1;
    for (int from = 0; from <= lastItem; from += width) {
      int to = Math.min(lastItem, from + width - 1);
      into.add(new Question(words, some.getFirst().kinship(), from, to, rows / parts));
    }
  }

  private void ask(List<Question> step, double weight, Scores into) {
    List<Question> all = List.copyOf(step);
    List<int[]> answers =
        steps.read(session -> all.stream().map(one -> rows(session.search(), one)).toList());
    for (int i = 0; i < all.size(); i++) {
      into.add(answers.get(i), weight * all.get(i).kinship.weight());
    }
  }

  private int[] rows(SearchRepository search, Question one) {
    return switch (which) {
      case ALL -> search.inNotes(one.words, one.from, one.to);
      case QUESTIONS -> search.inQuestions(one.words, one.from, one.to);
    };
  }

  private record Question(List<String> words, Kinship kinship, int from, int to, int rows) {}
}
