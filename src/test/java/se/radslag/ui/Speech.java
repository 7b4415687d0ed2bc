package se.radslag.ui;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.radslag.model.Note;

/** What is said at meetings that never were: the same number always gives the same words. */
public final class Speech {

  private static final List<String> BEGINNINGS =
      List.of(
          "vård",
          "buss",
          "väg",
          "snö",
          "hörsel",
          "måltids",
          "äldre",
          "sjö",
          "bänk",
          "läkar",
          "omsorgs",
          "tandvårds",
          "färdtjänst",
          "mötes",
          "informations",
          "avgifts",
          "lokal",
          "träff",
          "hälso",
          "gång",
          "brygg",
          "båt",
          "skol",
          "anhörig",
          "trygghets",
          "larm");

  private static final List<String> ENDINGS =
      List.of(
          "centralen",
          "planen",
          "frågan",
          "kortet",
          "gruppen",
          "tiden",
          "underlaget",
          "kostnaden",
          "området",
          "linjen",
          "besöket",
          "enkäten",
          "åtgärden",
          "rådet",
          "köerna",
          "behovet",
          "överenskommelsen",
          "statistiken",
          "personalen",
          "utredningen",
          "hållplatsen",
          "beslutet");

  private static final List<String> BETWEEN =
      List.of(
          "och",
          "som",
          "inte",
          "för",
          "att",
          "är",
          "på",
          "under",
          "hösten",
          "redan",
          "måste",
          "kan",
          "bli",
          "bättre",
          "enligt",
          "förslaget",
          "därför",
          "återkommer",
          "nästa",
          "år",
          "även",
          "från",
          "mot",
          "när",
          "över",
          "ännu");

  private Speech() {}

  /** Some twelve words, the first with a capital letter, and a full stop. */
  public static String sentence(int number) {
    var random = new Random(number * 31L + 7);
    String words =
        IntStream.range(0, 8 + random.nextInt(9))
            .mapToObj(place -> word(random, place))
            .collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** Two to four sentences. */
  public static String paragraph(int number) {
    return IntStream.range(0, 2 + Math.floorMod(number, 3))
        .mapToObj(part -> sentence(number * 5 + part))
        .collect(Collectors.joining(" "));
  }

  /** Notes of all kinds, mostly text and bullets. */
  public static List<Note> notes(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(Speech::note).toList();
  }

  private static Note note(int number) {
    String text = paragraph(number);
    return switch (Math.floorMod(number, 12)) {
      case 1 -> new Note.Subheading(sentence(number));
      case 3, 4 -> new Note.Bullet(1, text);
      case 5 -> new Note.Bullet(2, text);
      case 7 -> new Note.CouncilRemark("Fråga från rådet", text);
      case 8 -> new Note.RecordNote(text);
      case 9 -> new Note.Decision(text);
      case 10 -> new Note.FollowUp(text);
      default -> new Note.Text(text);
    };
  }

  private static String word(Random random, int place) {
    return place % 3 == 0
        ? pick(random, BEGINNINGS) + pick(random, ENDINGS)
        : pick(random, BETWEEN);
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
