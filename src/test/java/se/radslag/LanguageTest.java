package se.radslag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.work.Preferences;

final class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "'', SWEDISH, sv",
    "'', ENGLISH, en",
    "en, SWEDISH, en",
    "sv, ENGLISH, sv",
    "fi, ENGLISH, en"
  })
  void theEnvironmentGoesBeforeWhatWasChosen(
      String environment, Preferences.Language chosen, String spoken) {
    assertEquals(
        spoken,
        Radslag.texts(Map.of("RADSLAG_LANGUAGE", environment), Preferences.usual().with(chosen))
            .language()
            .getLanguage());
  }
}
