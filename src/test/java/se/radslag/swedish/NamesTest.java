package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NamesTest {

  @Test
  void splitsWhatItJoins() {
    List<String> names = List.of("Åsa Öst", "Bo Ek", "Och Samtsson");
    assertEquals("Åsa Öst, Bo Ek och Och Samtsson", Names.joinWithAnd(names));
    assertEquals(names, Names.split(Names.joinWithAnd(names)));
    assertEquals(names, Names.split(Names.join(names)));
  }

  @Test
  void whatIsSaidOfSomebodyInBracketsStaysWithHer() {
    List<String> names = List.of("Åsa Öst (KD, Ekby och Ås)", "Bo Ek (till kl. 14:10)", "Siv Ö");
    assertEquals(names, Names.split(Names.joinWithAnd(names)));
    assertEquals(List.of("Åsa Öst (KD", "Bo Ek"), Names.split("Åsa Öst (KD, Bo Ek"));
  }

  @Test
  void splitsAListOfNone() {
    assertEquals(List.of(), Names.split("  "));
    assertEquals("", Names.joinWithAnd(List.of()));
  }

  @Test
  void aNameIsFoundByEachOfItsParts() {
    assertEquals(List.of("åsa", "maj", "lis", "i", "öhrn"), Names.parts(" Åsa Maj-Lis  I. ÖHRN"));
    assertEquals("Åsa Öhrn", Names.spaced(" Åsa \u00a0 Öhrn "));
  }
}
