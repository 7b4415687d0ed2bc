package se.radslag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Terminal.Answer;
import se.radslag.model.MeetingState;

/** Minutes in another layout, and an agenda, into the data file and out of it again. */
final class OtherLayoutsThroughTest {

  private static final String MINUTES =
      """
      PROTOKOLL

      Brorådet

      Datum: DAG
      Tid: kl. 13.00–15.00

      Beslutande
      Asta Gran (PRO), ordförande
      Doris Jolster (PRO), ersätter Cilla Idegran (PRO)

      Frånvarande
      Cilla Idegran (PRO)

      § 4 Öppnande
      Asta hälsar välkomna.
      """;

  @TempDir private Path folder;

  @Test
  void whoSubstitutesForWhomIsKeptAlsoOfPersonsThatAreKnown() throws IOException {
    var terminal = new Terminal(folder);
    for (String day : new String[] {"2031-03-03", "2031-05-05"}) {
      Path file = Files.writeString(folder.resolve(day + ".txt"), MINUTES.replace("DAG", day));
      Answer imported = terminal.type("import", file);
      assertEquals(0, imported.exitCode(), imported.messages());
    }
    Answer shown = terminal.type("show", "2031-05-05", "--json");
    assertEquals(0, shown.exitCode(), shown.messages());
  }

  @Test
  void anAgendaIsPlanned() throws IOException {
    var terminal = new Terminal(folder);
    String agenda = "KALLELSE\n\nBrorådet\n\nDatum: 2031-03-03\n\n1. Öppnande\n\n2. Broar\n";
    Path file = Files.writeString(folder.resolve("agenda.txt"), agenda);
    assertEquals(0, terminal.type("import", file).exitCode());
    String state =
        terminal
            .type("show", "2031-03-03", "--json")
            .json()
            .getAsJsonObject()
            .get("state")
            .getAsString();
    assertEquals(MeetingState.PLANNED.name().toLowerCase(Locale.ROOT), state);
  }
}
