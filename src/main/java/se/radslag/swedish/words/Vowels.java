package se.radslag.swedish.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stems that change inside: plurals with another vowel, strong verbs. A closed class in Swedish, so
 * a list will do; a dictionary for spelling has these forms as words of their own.
 */
final class Vowels {

  private static final List<List<String>> CHANGES =
      Stream.of(
              "bok böck",
              "fot fött",
              "hand händ",
              "stad städ",
              "natt nätt",
              "man män männ mann",
              "tand tänd",
              "rot rött",
              "bond bönd",
              "son sön",
              "dotter döttr",
              "mor mödr moder",
              "far fäd fader",
              "bror bröd broder",
              "mus möss",
              "gås gäss",
              "mot möt",
              "land länd",
              "brand bränd",
              "strand stränd",
              "rand ränd",
              "bot böt",
              "tång täng",
              "stång stäng",
              "natt nätt",
              "öga ögon",
              "öra öron",
              "skriv skrev",
              "bjud bjöd bjuds",
              "giv gav ge",
              "ge gav giv gett",
              "ta tog tag tagit",
              "kom komm",
              "stå stod ståt stått",
              "få fick fått",
              "gå gick gått",
              "säg sade sagt sa",
              "lägg lade lagt la",
              "gör gjord gjort",
              "se såg sett",
              "dra drog drag",
              "bli blev bliv",
              "håll höll",
              "låt lät",
              "finn fann funn",
              "sitt satt sutt",
              "ligg låg",
              "skär skar skur",
              "drick drack druck",
              "spring sprang sprung",
              "vinn vann vunn",
              "försvinn försvann försvunn",
              "bind band bund",
              "driv drev",
              "riv rev",
              "stig steg",
              "skjut sköt",
              "flyt flöt",
              "bryt bröt brut",
              "njut njöt",
              "far for",
              "slå slog slag",
              "fall föll",
              "sälj såld sålt",
              "välj vald valt",
              "vet visst",
              "hav had haft")
          .map(line -> List.of(line.split(" ")))
          .toList();

  /** Too short, or too often the end of something else, to be looked for behind other letters. */
  private static final Set<String> ONLY_WHOLE =
      Set.of(
          "ge", "se", "ta", "få", "la", "sa", "far", "for", "rev", "mor", "son", "rot", "bot",
          "and", "giv", "gav", "tog", "tag", "not");

  private Vowels() {}

  /** The stem's other shapes, without itself. */
  static List<String> others(String stem) {
    var others = new ArrayList<String>();
    for (List<String> shapes : CHANGES) {
      for (String shape : shapes) {
        boolean whole = stem.equals(shape);
        if (whole || (stem.endsWith(shape) && !ONLY_WHOLE.contains(shape))) {
          String before = stem.substring(0, stem.length() - shape.length());
          shapes.stream()
              .filter(other -> !other.equals(shape))
              .forEach(other -> others.add(before + other));
        }
      }
    }
    return others;
  }
}
